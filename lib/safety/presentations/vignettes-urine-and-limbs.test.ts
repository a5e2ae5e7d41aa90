import { describeVignettes, type Vignette } from "./test-vignettes";

const VIGNETTES: readonly Vignette[] = [
  [
    "dysuria",
    "it burns when i pee, fever and shaking chills, right flank pain, vomiting",
    "flank_pain",
    "pyelonephritis or urosepsis",
  ],
  [
    "hematuria",
    "painless blood in my urine, a 68-year-old smoker",
    "painless",
    "bladder or kidney cancer",
  ],
  [
    "flank_pain",
    "left flank pain in waves with fever, shaking chills; one kidney: solitary kidney",
    "single_kidney",
    "infected obstructed kidney",
  ],
  [
    "testicular_pain",
    "sudden pain in my left testicle, vomiting; high-riding testicle",
    "high_riding_testis",
    "testicular torsion",
    { sex: "male", ageYears: 14 },
  ],
  [
    "urinary_retention",
    "i can't pee at all, numb between my legs, both legs are weak",
    "saddle_numbness",
    "spinal cord or cauda equina compression",
  ],
  [
    "pelvic_pain",
    "pelvic pain, my period is two weeks late, spotting, and i fainted",
    "missed_period",
    "ectopic pregnancy",
    { sex: "female", ageYears: 28 },
  ],
  [
    "vaginal_bleeding",
    "spotting after menopause, postmenopausal bleeding",
    "postmenopausal_bleeding",
    "endometrial cancer",
    { sex: "female", ageYears: 63 },
  ],
  [
    "early_pregnancy_bleeding",
    "32 weeks pregnant, bleeding down there, severe abdominal pain, contractions after a car accident",
    "high_energy_injury",
    "placental abruption",
    { sex: "female", isPregnant: true },
  ],
  [
    "reduced_fetal_movement",
    "the baby has stopped moving; headache, BP 168/112",
    "severe_hypertension",
    "preeclampsia or eclampsia",
    { isPregnant: true },
  ],
  [
    "pregnancy_headache",
    "36 weeks pregnant with a headache, blurry vision and RUQ pain, BP 164/112",
    "blurred_vision",
    "preeclampsia or eclampsia",
    { isPregnant: true },
  ],
  [
    "postpartum_fever",
    "gave birth five days ago, fever, shaking chills, foul-smelling discharge, pelvic pain, BP 84/50",
    "vaginal_discharge",
    "maternal sepsis from the uterus",
  ],
  [
    "breast_symptom",
    "a lump in my breast with nipple inversion; my mother had breast cancer",
    "nipple_change",
    "breast cancer",
  ],
  [
    "back_pain",
    "back pain with fever, i inject heroin, midline spine tenderness",
    "drug_use",
    "spinal epidural abscess or discitis",
  ],
  [
    "back_pain_in_cancer",
    "Back pain with metastatic prostate cancer; pain at night; both legs are weak.",
    "bilateral_leg_weakness",
    "metastatic spinal cord compression",
  ],
  [
    "joint_swelling",
    "my knee is swollen, a hot red knee, fever and shaking chills; knee replacement",
    "prosthetic_joint",
    "septic arthritis or osteomyelitis",
  ],
  [
    "hip_pain_or_fall",
    "she fell, can't bear weight, leg shortened and externally rotated, osteoporosis",
    "cannot_bear_weight",
    "hip fracture",
    { ageYears: 82 },
  ],
  [
    "limb_injury",
    "broke my leg, severe pain despite morphine, pain with passive stretch, toes tingling",
    "pain_on_passive_stretch",
    "compartment syndrome",
  ],
  [
    "head_injury",
    "hit her head, vomited three times, takes eliquis, confused",
    "anticoagulant",
    "intracranial hemorrhage",
    { ageYears: 78 },
  ],
];

describeVignettes("dysuria", "head_injury", VIGNETTES);
