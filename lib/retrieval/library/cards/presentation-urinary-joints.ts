import type { ReferenceCard } from "./reference-card";

/** Complaints of back, joints, urine, and the female genital tract. */
export const PRESENTATION_URINARY_JOINTS_CARDS: readonly ReferenceCard[] = [
  {
    id: "low-back-pain",
    topic: "presentation",
    title: "Low back pain",
    body: [
      "Most acute low back pain has no single structural cause and improves over some weeks with or without treatment.",
      "Imaging in the first six weeks does not help when no warning sign is present.",
      "Staying active, heat and exercise are first choices; where a medicine is wanted, NSAIDs come before others and opioids are a last resort.",
      "New urinary retention or incontinence, numbness around the saddle area, loss of anal tone, or weakness of both legs suggests cauda equina syndrome and needs emergency imaging.",
      "Fever, injected drug use, bloodstream infection or immune suppression raises spinal infection.",
      "Known cancer, unexplained weight loss or pain that never lets up raises metastasis.",
      "Older age, osteoporosis, corticosteroids or injury raises fracture.",
      "Back or flank pain in an older person with vascular risk may be an aortic aneurysm.",
      "Morning stiffness for long periods that eases with movement in a young adult suggests axial spondyloarthritis.",
    ].join(" "),
    keywords: ["back pain", "low back pain", "lumbago", "sciatica", "cauda equina", "backache"],
    citation: {
      publisher: "American College of Physicians",
      title:
        "Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: a Clinical Practice Guideline",
      year: 2017,
    },
    writtenOn: "2026-11-26",
    reviewedBy: null,
  },
  {
    id: "hot-swollen-joint",
    topic: "presentation",
    title: "A single hot, swollen joint",
    body: [
      "One hot, swollen joint of short duration is septic arthritis until shown otherwise, even without fever.",
      "Joint fluid is drawn before antibiotics where possible and sent for cell count, Gram stain, culture and crystals.",
      "Crystals do not exclude infection, because gout and infection can share a joint.",
      "Blood white cells, C-reactive protein and uric acid may be normal or misleading.",
      "Gout, calcium pyrophosphate disease, injury, bleeding on anticoagulants, reactive arthritis, gonococcal infection and Lyme disease are frequent alternatives.",
      "Risk rises with rheumatoid arthritis, prosthetic joints, diabetes, older age, skin infection, injected drugs, recent joint injection and immune suppression.",
      "Suspected infection of a prosthetic joint goes to the surgical team before needling, as a rule.",
      "Cartilage can be lost within days, so suspected septic arthritis is an emergency.",
      "Pain with weight bearing and inability to move the hip passively deserve the same speed.",
    ].join(" "),
    keywords: ["swollen joint", "septic arthritis", "hot joint", "knee swelling", "monoarthritis"],
    citation: {
      publisher: "British Society for Rheumatology",
      title:
        "BSR and BHPR, BOA, RCGP and BSAC Guidelines for Management of the Hot Swollen Joint in Adults",
      year: 2006,
    },
    writtenOn: "2026-11-26",
    reviewedBy: null,
  },
  {
    id: "dysuria",
    topic: "presentation",
    title: "Painful urination",
    body: [
      "In a nonpregnant woman, new burning, frequency and urgency without vaginal discharge makes bladder infection likely enough that urinalysis adds little.",
      "Vaginal discharge or itch lowers that likelihood and suggests vaginitis or a sexually transmitted infection.",
      "Chlamydia and gonorrhea are tested for when there is urethral discharge, a new partner or pelvic pain.",
      "In men, dysuria asks for urine culture and thought of prostatitis, urethritis and retention.",
      "Urine culture is also useful in pregnancy, recurrence, recent treatment failure and suspected kidney infection.",
      "Fever, chills, flank pain or vomiting points to pyelonephritis, and fever with an obstructed or stone-bearing kidney needs emergency drainage.",
      "Pelvic pain with fever suggests pelvic inflammatory disease.",
      "Persisting symptoms with sterile urine lead to other diagnoses such as bladder pain syndrome, atrophy or, with blood, bladder cancer.",
    ].join(" "),
    keywords: [
      "dysuria",
      "painful urination",
      "burning urination",
      "urinary frequency",
      "burning when peeing",
    ],
    citation: {
      publisher:
        "Infectious Diseases Society of America and European Society for Microbiology and Infectious Diseases",
      title:
        "International Clinical Practice Guidelines for the Treatment of Acute Uncomplicated Cystitis and Pyelonephritis in Women",
      year: 2011,
    },
    writtenOn: "2026-11-26",
    reviewedBy: null,
  },
  {
    id: "hematuria",
    topic: "presentation",
    title: "Blood in the urine",
    body: [
      "Visible blood in the urine without infection is treated as a possible sign of urinary tract cancer and leads to urologic evaluation, even if it happened once.",
      "Microscopic hematuria is defined in the United States as three or more red cells per high-power field on microscopy; a positive dipstick alone does not count.",
      "Risk of cancer grows with age, smoking, visible blood, workplace chemicals and persistent findings, and the depth of work-up follows that risk.",
      "Anticoagulant use does not explain hematuria away.",
      "If infection is found, urine is tested again after treatment.",
      "Protein, misshapen red cells, red cell casts, high blood pressure or falling kidney function points to glomerular disease and to nephrology.",
      "Clot retention, heavy bleeding, fever with flank pain, or injury needs emergency care.",
      "Red urine without red cells on microscopy may come from myoglobin, hemoglobin, beets or medicines.",
    ].join(" "),
    keywords: ["hematuria", "blood in urine", "red urine", "bloody urine", "microhematuria"],
    citation: {
      publisher:
        "American Urological Association and Society of Urodynamics, Female Pelvic Medicine and Urogenital Reconstruction",
      title: "Microhematuria: AUA/SUFU Guideline",
      year: 2020,
    },
    writtenOn: "2026-11-26",
    reviewedBy: null,
  },
  {
    id: "early-pregnancy-bleeding",
    topic: "presentation",
    title: "Pain or bleeding in early pregnancy",
    body: [
      "Pain or bleeding in the first trimester is ectopic pregnancy until the pregnancy has been located.",
      "Every person who could be pregnant and has abdominal pain, fainting or bleeding has a pregnancy test, whatever the contraception.",
      "Transvaginal ultrasound is done regardless of the hCG value, because an ectopic pregnancy can rupture at a low level.",
      "A single hCG value cannot tell whether a pregnancy is healthy, failing or ectopic; the change over 48 hours with ultrasound is used.",
      "Earlier ectopic pregnancy, tubal surgery, pelvic infection, infertility treatment, smoking and pregnancy with an intrauterine device raise the risk, but half of patients have no known risk factor.",
      "Shoulder pain, syncope, hypotension, fast pulse or a tender rigid abdomen suggests rupture, an emergency.",
      "Rh type is recorded, and advice on Rh immune globulin early in pregnancy differs between societies.",
    ].join(" "),
    keywords: [
      "ectopic pregnancy",
      "early pregnancy bleeding",
      "miscarriage",
      "first trimester bleeding",
      "positive pregnancy test",
    ],
    citation: {
      publisher: "American College of Obstetricians and Gynecologists",
      title: "ACOG Practice Bulletin 193: Tubal Ectopic Pregnancy",
      year: 2018,
    },
    writtenOn: "2026-11-26",
    reviewedBy: null,
  },
];
