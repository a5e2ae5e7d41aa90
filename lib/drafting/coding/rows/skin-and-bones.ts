/** ICD-10-CM rows: skin, joints, muscles and injuries. Format: `code-table.ts`. */
export const SKIN_AND_BONES = String.raw`
L02.91 | Cutaneous abscess, unspecified | u | - | (?:skin |cutaneous )abscess
L03.115 | Cellulitis of right lower limb | - | - | cellulitis of {my}right (?:lower )?(?:leg|lower extremity|lower limb|foot|ankle); right (?:lower )?(?:leg|lower extremity|foot) cellulitis
L03.116 | Cellulitis of left lower limb | - | - | cellulitis of {my}left (?:lower )?(?:leg|lower extremity|lower limb|foot|ankle); left (?:lower )?(?:leg|lower extremity|foot) cellulitis
L03.113 | Cellulitis of right upper limb | - | - | cellulitis of {my}right (?:arm|upper extremity|hand|forearm); right (?:arm|upper extremity|hand|forearm) cellulitis
L03.114 | Cellulitis of left upper limb | - | - | cellulitis of {my}left (?:arm|upper extremity|hand|forearm); left (?:arm|upper extremity|hand|forearm) cellulitis
L03.90 | Cellulitis, unspecified | u | - | cellulitis
L01.00 | Impetigo, unspecified | - | - | impetigo
L05.91 | Pilonidal cyst without abscess | - | - | pilonidal cyst
L08.9 | Local infection of the skin and subcutaneous tissue, unspecified | u | - | skin infection
L20.9 | Atopic dermatitis, unspecified | c | - | atopic dermatitis; atopic eczema
L21.9 | Seborrheic dermatitis, unspecified | - | - | seborrh(?:o)?eic dermatitis
L22 | Diaper dermatitis | - | - | diaper (?:rash|dermatitis); nappy rash
L23.7 | Allergic contact dermatitis due to plants, except food | - | - | poison (?:ivy|oak|sumac)(?: (?:rash|dermatitis))?
L23.9 | Allergic contact dermatitis, unspecified cause | u | - | allergic contact dermatitis
L25.9 | Unspecified contact dermatitis, unspecified cause | u | - | contact dermatitis
L30.9 | Dermatitis, unspecified | u | - | eczema; dermatitis
L40.50 | Arthropathic psoriasis, unspecified | cu | - | psoriatic arthritis; psoriatic arthropathy
L40.0 | Psoriasis vulgaris | c | - | plaque psoriasis; psoriasis vulgaris
L40.9 | Psoriasis, unspecified | cu | - | psoriasis
L42 | Pityriasis rosea | - | - | pityriasis rosea
L50.9 | Urticaria, unspecified | - | - | urticaria; hives
L57.0 | Actinic keratosis | - | - | actinic keratos[ei]s
L60.0 | Ingrowing nail | - | - | ingrown (?:toe)?nails?; ingrowing nail
L63.9 | Alopecia areata, unspecified | - | - | alopecia areata
L65.9 | Nonscarring hair loss, unspecified | - | - | hair loss
L70.0 | Acne vulgaris | - | - | acne vulgaris
L70.9 | Acne, unspecified | u | - | acne
L71.9 | Rosacea, unspecified | - | - | rosacea
L72.3 | Sebaceous cyst | - | - | sebaceous cysts?
L72.0 | Epidermal cyst | - | - | epiderm(?:al|oid)(?: inclusion)? cysts?
L73.2 | Hidradenitis suppurativa | c | - | hidradenitis(?: suppurativa)?
L82.1 | Other seborrheic keratosis | - | - | seborrh(?:o)?eic keratos[ei]s
L84 | Corns and callosities | - | - | corns?(?: and calluses)?; callus(?:es)?
L98.9 | Disorder of the skin and subcutaneous tissue, unspecified | s | - | skin lesion
R21 | Rash and other nonspecific skin eruption | s | - | rash(?:es)?
L29.9 | Pruritus, unspecified | s | - | pruritus; itching; itchy skin
M06.9 | Rheumatoid arthritis, unspecified | c | - | rheumatoid arthritis
M10.9 | Gout, unspecified | - | - | gout(?:y arthritis)?
M17 | Osteoarthritis of knee | c | whether primary, one knee or both | (?:osteoarthritis|oa) of {my}(?:(?:right|left|both) )?knees?; (?:(?:right|left|bilateral) )?knee (?:osteoarthritis|oa)
M16 | Osteoarthritis of hip | c | whether primary, one hip or both | (?:osteoarthritis|oa) of {my}(?:(?:right|left|both) )?hips?; (?:(?:right|left|bilateral) )?hip (?:osteoarthritis|oa)
M19.90 | Unspecified osteoarthritis, unspecified site | cu | - | osteoarthritis; degenerative joint disease
M22.4 | Chondromalacia patellae | - | side | chondromalacia(?: of {my}{s})?(?: ?patellae?)?; {s}chondromalacia patellae?
> right | M22.41 | Chondromalacia patellae, right knee | -
> left | M22.42 | Chondromalacia patellae, left knee | -
M25.51 | Pain in shoulder | s | side | {s}shoulder pain; pain in {my}{s}shoulder
> right | M25.511 | Pain in right shoulder | -
> left | M25.512 | Pain in left shoulder | -
M25.52 | Pain in elbow | s | side | {s}elbow pain; pain in {my}{s}elbow
> right | M25.521 | Pain in right elbow | -
> left | M25.522 | Pain in left elbow | -
M25.53 | Pain in wrist | s | side | {s}wrist pain; pain in {my}{s}wrist
> right | M25.531 | Pain in right wrist | -
> left | M25.532 | Pain in left wrist | -
M25.55 | Pain in hip | s | side | {s}hip pain; pain in {my}{s}hip
> right | M25.551 | Pain in right hip | -
> left | M25.552 | Pain in left hip | -
M25.56 | Pain in knee | s | side | {s}knee pain; pain in {my}{s}knee
> right | M25.561 | Pain in right knee | -
> left | M25.562 | Pain in left knee | -
M25.57 | Pain in ankle and joints of foot | s | side | {s}ankle pain; pain in {my}{s}ankle; {s}foot and ankle pain
> right | M25.571 | Pain in right ankle and joints of right foot | -
> left | M25.572 | Pain in left ankle and joints of left foot | -
M25.46 | Effusion, knee | s | side | {s}knee effusion; effusion of {my}{s}knee
> right | M25.461 | Effusion, right knee | -
> left | M25.462 | Effusion, left knee | -
M25.50 | Pain in unspecified joint | su | - | joint pains?; arthralgias?
M32.9 | Systemic lupus erythematosus, unspecified | c | - | systemic lupus erythematosus; =SLE; lupus
M35.3 | Polymyalgia rheumatica | c | - | polymyalgia rheumatica; =PMR
M31.6 | Other giant cell arteritis | - | - | giant cell arteritis; temporal arteritis
M41.9 | Scoliosis, unspecified | c | - | scoliosis
M45.9 | Ankylosing spondylitis of unspecified sites in spine | c | - | ankylosing spondylitis
M47.812 | Spondylosis without myelopathy or radiculopathy, cervical region | c | - | cervical spondylosis without (?:myelopathy or radiculopathy|radiculopathy or myelopathy)
M48.061 | Spinal stenosis, lumbar region without neurogenic claudication | c | - | lumbar (?:spinal )?stenosis without (?:neurogenic )?claudication
M50.20 | Other cervical disc displacement, unspecified cervical region | - | - | cervical disc (?:herniation|displacement); herniated cervical dis[ck]
M51.26 | Other intervertebral disc displacement, lumbar region | - | - | lumbar disc (?:herniation|displacement); herniated lumbar dis[ck]
M54.12 | Radiculopathy, cervical region | - | - | cervical radiculopathy
M54.16 | Radiculopathy, lumbar region | - | - | lumbar radiculopathy
M54.2 | Cervicalgia | s | - | neck pain; cervicalgia
M54.3 | Sciatica | - | side | {s}sciatica
> right | M54.31 | Sciatica, right side | -
> left | M54.32 | Sciatica, left side | -
M54.50 | Low back pain, unspecified | su | - | low(?:er)? back pain; lumbago; =LBP
M54.6 | Pain in thoracic spine | s | - | thoracic back pain; thoracic spine pain; mid(?:dle)?[- ]back pain
M54.9 | Dorsalgia, unspecified | su | - | back pain
M62.838 | Other muscle spasm | - | - | muscle spasms?
M62.82 | Rhabdomyolysis | - | - | rhabdomyolysis
M65.4 | Radial styloid tenosynovitis [de Quervain] | - | - | de ?quervain'?s?(?: tenosynovitis| disease)?
M67.40 | Ganglion, unspecified site | - | - | ganglion(?: cyst)?
M70.6 | Trochanteric bursitis | - | side | {s}trochanteric bursitis
> right | M70.61 | Trochanteric bursitis, right hip | -
> left | M70.62 | Trochanteric bursitis, left hip | -
M71.2 | Synovial cyst of popliteal space [Baker] | - | side | {s}baker'?s cyst; {s}popliteal cyst
> right | M71.21 | Synovial cyst of popliteal space [Baker], right knee | -
> left | M71.22 | Synovial cyst of popliteal space [Baker], left knee | -
M72.2 | Plantar fascial fibromatosis | - | - | plantar fasciitis
M75.0 | Adhesive capsulitis of shoulder | - | side | {s}adhesive capsulitis(?: of {my}{s}shoulder)?; {s}frozen shoulder
> right | M75.01 | Adhesive capsulitis of right shoulder | -
> left | M75.02 | Adhesive capsulitis of left shoulder | -
M75.4 | Impingement syndrome of shoulder | - | side | {s}(?:shoulder )?impingement syndrome(?: of {my}{s}shoulder)?; {s}shoulder impingement
> right | M75.41 | Impingement syndrome of right shoulder | -
> left | M75.42 | Impingement syndrome of left shoulder | -
M76.6 | Achilles tendinitis | - | side | {s}achilles tend(?:in|on)itis; {s}achilles tendinopathy
> right | M76.61 | Achilles tendinitis, right leg | -
> left | M76.62 | Achilles tendinitis, left leg | -
M77.0 | Medial epicondylitis | - | side | {s}medial epicondylitis; {s}golfer'?s elbow
> right | M77.01 | Medial epicondylitis, right elbow | -
> left | M77.02 | Medial epicondylitis, left elbow | -
M77.1 | Lateral epicondylitis | - | side | {s}lateral epicondylitis; {s}tennis elbow
> right | M77.11 | Lateral epicondylitis, right elbow | -
> left | M77.12 | Lateral epicondylitis, left elbow | -
M79.10 | Myalgia, unspecified site | su | - | myalgias?; muscle aches?
M79.60 | Pain in limb, unspecified | s | which limb | limb pain
M79.7 | Fibromyalgia | c | - | fibromyalgia
M81.0 | Age-related osteoporosis without current pathological fracture | c | - | osteoporosis; age-related osteoporosis
M85.80 | Other specified disorders of bone density and structure, unspecified site | cu | - | osteopenia
M86.9 | Osteomyelitis, unspecified | u | - | osteomyelitis
S13.4 | Sprain of ligaments of cervical spine | - | encounter | (?:cervical|neck) strain; whiplash(?: injury)?; neck sprain
S39.012 | Strain of muscle, fascia and tendon of lower back | - | encounter | (?:low(?:er)? back|lumbar) strain; strain of (?:the )?(?:low(?:er)? back|lumbar muscles)
S83.51 | Sprain of anterior cruciate ligament of knee | - | side and encounter | {s}(?:acl|anterior cruciate ligament) (?:tear|rupture|sprain)
> right | S83.511 | Sprain of anterior cruciate ligament of right knee | encounter
> left | S83.512 | Sprain of anterior cruciate ligament of left knee | encounter
S93.40 | Sprain of unspecified ligament of ankle | - | side and encounter | {s}ankle sprain; sprained {my}{s}ankle; sprain of {my}{s}ankle
> right | S93.401 | Sprain of unspecified ligament of right ankle | encounter
> left | S93.402 | Sprain of unspecified ligament of left ankle | encounter
S63.50 | Unspecified sprain of wrist | - | side and encounter | {s}wrist sprain; sprained {my}{s}wrist
> right | S63.501 | Unspecified sprain of right wrist | encounter
> left | S63.502 | Unspecified sprain of left wrist | encounter
S52.50 | Unspecified fracture of the lower end of radius | - | side, type and encounter | {s}distal radi(?:us|al) fracture; fracture of {my}{s}distal radius
> right | S52.501 | Unspecified fracture of the lower end of right radius | type and encounter
> left | S52.502 | Unspecified fracture of the lower end of left radius | type and encounter
S72.00 | Fracture of unspecified part of neck of femur | - | side, type and encounter | {s}(?:hip|femoral neck) fracture; fracture of {my}{s}(?:hip|femoral neck)
> right | S72.001 | Fracture of unspecified part of neck of right femur | type and encounter
> left | S72.002 | Fracture of unspecified part of neck of left femur | type and encounter
S06.0X | Concussion | - | loss of consciousness and encounter | concussion
S61 | Open wound of wrist, hand and fingers | - | finger, type and encounter | laceration of {my}(?:(?:right|left) )?(?:index|middle|ring|little)? ?finger; finger laceration
S01 | Open wound of head | - | place, type and encounter | (?:forehead|facial|chin) laceration; laceration of {my}(?:forehead|face|chin)
T78.40 | Allergy, unspecified | u | encounter | allergic reaction
T78.2 | Anaphylactic shock, unspecified | - | encounter | anaphyla(?:xis|ctic (?:shock|reaction))
`;
