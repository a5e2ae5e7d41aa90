/** ICD-10-CM rows: infections. Format: `code-table.ts`. */
export const INFECTIONS = String.raw`
A08.4 | Viral intestinal infection, unspecified | - | - | viral gastroenteritis; viral stomach flu
A09 | Infectious gastroenteritis and colitis, unspecified | u | - | infectious gastroenteritis; gastroenteritis and colitis of infectious origin; infectious (?:diarrhea|colitis)
A04.72 | Enterocolitis due to Clostridium difficile, not specified as recurrent | - | - | c\.? ?diff(?:icile)?(?: colitis)?; clostridioides difficile(?: infection| colitis)?; clostridium difficile(?: infection| colitis)?
A41.9 | Sepsis, unspecified organism | - | - | sepsis; septicemia
A49.9 | Bacterial infection, unspecified | u | - | bacterial infection
A56.2 | Chlamydial infection of genitourinary tract, unspecified | u | - | chlamydia(?:l infection)?
A54.9 | Gonococcal infection, unspecified | u | - | gonorrhea; gonococcal infection
A60.00 | Herpesviral infection of urogenital system, unspecified | - | - | genital herpes; anogenital herpes
A69.20 | Lyme disease, unspecified | - | - | lyme disease; erythema migrans
B00.1 | Herpesviral vesicular dermatitis | - | - | cold sores?; herpes labialis; fever blisters?
B00.9 | Herpesviral infection, unspecified | u | - | herpes simplex; hsv infection
B01.9 | Varicella without complication | - | - | chickenpox; varicella
B02.9 | Zoster without complications | - | - | shingles; herpes zoster; zoster
B02.29 | Other postherpetic nervous system involvement | - | - | post-?herpetic neuralgia
B07.9 | Viral wart, unspecified | - | - | warts?; verruca(?:e)?(?: vulgaris)?
B07.0 | Plantar wart | - | - | plantar warts?
B08.4 | Enteroviral vesicular stomatitis with exanthem | - | - | hand,? foot,? and mouth(?: disease)?; hfmd
B08.1 | Molluscum contagiosum | - | - | molluscum(?: contagiosum)?
B18.2 | Chronic viral hepatitis C | c | - | chronic hepatitis c; chronic hep c
B20 | Human immunodeficiency virus [HIV] disease | c | - | hiv disease; =AIDS; symptomatic hiv
B27.90 | Infectious mononucleosis, unspecified without complication | - | - | infectious mononucleosis; mononucleosis; =mono(?: infection)?
B34.9 | Viral infection, unspecified | - | - | viral infection; viral syndrome; viral illness
B35.1 | Tinea unguium | - | - | onychomycosis; tinea unguium; toenail fungus; nail fungus
B35.3 | Tinea pedis | - | - | tinea pedis; athlete'?s foot
B35.4 | Tinea corporis | - | - | tinea corporis; ringworm
B35.6 | Tinea cruris | - | - | tinea cruris; jock itch
B36.0 | Pityriasis versicolor | - | - | tinea versicolor; pityriasis versicolor
B37.0 | Candidal stomatitis | - | - | oral thrush; oral candidiasis; thrush
B37.2 | Candidiasis of skin and nail | - | - | cutaneous candidiasis; candidal intertrigo
B85.0 | Pediculosis due to Pediculus humanus capitis | - | - | head lice; pediculosis capitis
B86 | Scabies | - | - | scabies
U07.1 | COVID-19 | - | - | covid(?:-19)?(?: infection| pneumonia)?; sars-cov-2 infection
U09.9 | Post COVID-19 condition, unspecified | - | - | long covid; post-?covid(?:-19)? (?:condition|syndrome)
J02.0 | Streptococcal pharyngitis | - | - | strep(?:tococcal)? (?:throat|pharyngitis)
J03.00 | Acute streptococcal tonsillitis, unspecified | - | - | strep(?:tococcal)? tonsillitis
J03.90 | Acute tonsillitis, unspecified | - | - | acute tonsillitis; tonsillitis
J09.X2 | Influenza due to identified novel influenza A virus with other respiratory manifestations | - | - | avian (?:flu|influenza)
J10.1 | Influenza due to other identified influenza virus with other respiratory manifestations | - | - | influenza [ab]; flu [ab]
J11.1 | Influenza due to unidentified influenza virus with other respiratory manifestations | - | - | influenza; the flu; influenza-like illness
`;
