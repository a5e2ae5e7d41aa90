import { describe, expect, it } from "vitest";
import { assessStatements } from "./assess-statements";
import { PRESENTATIONS } from "./presentation-table";
import type { Person } from "./statement.schema";

type Vignette = readonly [
  presentation: string,
  text: string,
  flag: string,
  diagnosis: string,
  person?: Person,
];

/** One short story a presentation, spoken or written: the flag in it, and a diagnosis it must bring forward. */
const VIGNETTES: readonly Vignette[] = [
  [
    "chest_pain",
    "there's a pressure in my chest when i climb the stairs. it goes down my left arm and i get sweaty.",
    "pain_to_arm_or_jaw",
    "acute coronary syndrome",
  ],
  [
    "syncope",
    "He passed out while running at practice. His coach heard a loud systolic murmur mentioned before.",
    "syncope_on_exertion",
    "structural heart disease or aortic stenosis",
  ],
  [
    "palpitations",
    "my heart is racing and then i passed out. i have had heart failure for years.",
    "syncope",
    "ventricular tachycardia",
  ],
  [
    "leg_swelling",
    "my left calf is swollen and tender since a long flight.",
    "unilateral_leg_swelling",
    "deep vein thrombosis",
  ],
  [
    "limb_ischemia",
    "Sudden onset of a cold, white foot with no palpable pulses; a-fib.",
    "absent_pulses",
    "acute limb ischemia",
  ],
  [
    "severe_hypertension",
    "BP 224/130 with headache, confusion and blurry vision.",
    "confusion",
    "hypertensive emergency with brain injury",
  ],
  [
    "dyspnea",
    "sudden shortness of breath, it hurts when i take a deep breath, and my right leg is swollen since the surgery last week",
    "unilateral_leg_swelling",
    "pulmonary embolism",
  ],
  [
    "asthma_attack",
    "Asthmatic, wheezing, can't finish a sentence; SpO2 88%; poor air entry. Intubated for asthma in the past.",
    "silent_chest",
    "life-threatening asthma",
  ],
  [
    "cough",
    "a cough for three months, night sweats, lost about 20 pounds without trying, born in an endemic country",
    "night_sweats",
    "tuberculosis",
  ],
  [
    "hemoptysis",
    "he coughed up a cupful of blood, SpO2 86%, he is on warfarin",
    "massive_hemoptysis",
    "life-threatening airway bleeding",
  ],
  [
    "allergic_reaction",
    "stung by a wasp, hives all over, my throat is closing and i'm wheezing",
    "throat_tightness",
    "anaphylaxis",
  ],
  [
    "headache",
    "Sudden onset of the worst headache of her life at noon, vomiting, neck stiffness.",
    "thunderclap_headache",
    "subarachnoid hemorrhage",
  ],
  [
    "stroke_symptoms",
    "Sudden right facial droop and slurred speech, his right arm is weak.",
    "sudden_onset",
    "stroke or transient ischemic attack",
  ],
  [
    "dizziness",
    "sudden vertigo and i can't walk straight, with double vision and a headache",
    "ataxia",
    "stroke of the back circulation",
  ],
  [
    "weakness",
    "both legs are weak, i can't feel when i wipe, and i have back pain",
    "saddle_numbness",
    "spinal cord or cauda equina compression",
  ],
  [
    "seizure",
    "Back-to-back seizures for 20 minutes, still unresponsive.",
    "prolonged_seizure",
    "status epilepticus",
  ],
  [
    "altered_mental_state",
    "Found confused and sweaty; takes insulin; glucose 34.",
    "hypoglycemia",
    "hypoglycemia",
  ],
  [
    "neck_pain",
    "sudden neck pain and headache after the chiropractor, her left eyelid is droopy",
    "neck_manipulation",
    "arterial dissection of the neck",
  ],
  [
    "vision_loss",
    "flashes of light, floaters, then a curtain came down over my eye, no pain",
    "flashes_and_floaters",
    "retinal detachment",
  ],
  [
    "red_eye",
    "red painful eye, i slept in my contacts, light hurts my eyes and my vision is blurry",
    "contact_lenses",
    "microbial keratitis",
  ],
  [
    "ear_pain",
    "severe ear pain with drainage from the left ear; diabetic; now a facial droop",
    "facial_droop",
    "necrotizing external otitis",
  ],
  [
    "epistaxis",
    "nosebleed running down my throat for an hour, both nostrils, i'm on blood thinners",
    "posterior_bleeding",
    "posterior bleeding",
  ],
  [
    "sore_throat",
    "sore throat on one side, can't open my mouth, voice sounds muffled, uvula deviated",
    "uvula_deviation",
    "peritonsillar abscess",
  ],
  [
    "dysphagia",
    "steak stuck in my throat, all of a sudden, drooling since",
    "food_bolus",
    "food bolus or foreign body",
  ],
  [
    "abdominal_pain",
    "sudden belly pain and back pain, he passed out, pulsatile mass, BP 80/50",
    "pulsatile_mass",
    "ruptured abdominal aortic aneurysm",
  ],
  [
    "upper_abdominal_pain",
    "RUQ pain with fever, shaking chills and jaundice; BP 88/50",
    "jaundice",
    "cholangitis",
  ],
  [
    "right_lower_abdominal_pain",
    "the pain moved to the right lower side, poor appetite, fever; RLQ tenderness with guarding",
    "peritonism",
    "appendicitis",
  ],
  [
    "left_lower_abdominal_pain",
    "LLQ pain with fever, shaking chills and a rigid abdomen",
    "peritonism",
    "diverticulitis with perforation or abscess",
  ],
  [
    "vomiting",
    "throwing up green, belly is swollen, not passing any gas, had abdominal surgery: previous bowel surgery",
    "obstipation",
    "bowel obstruction",
  ],
  [
    "diarrhea",
    "watery stools after a course of antibiotics, fever, belly is distended",
    "recent_antibiotics",
    "Clostridioides difficile colitis",
  ],
  [
    "upper_gi_bleed",
    "Vomiting blood. Cirrhosis with varices, ascites, heavy drinker.",
    "chronic_liver_disease",
    "variceal bleeding",
  ],
  [
    "lower_gi_bleed",
    "blood in my stool for months, lost 20 pounds, change in bowel habits, no energy",
    "weight_loss",
    "colorectal cancer",
  ],
  [
    "jaundice",
    "Painless jaundice, pale stools, dark urine, lost 15 pounds.",
    "weight_loss",
    "pancreatic or biliary cancer",
  ],
  [
    "constipation",
    "no bowel movement in six days, not passing any gas, vomiting, belly swollen",
    "obstipation",
    "bowel obstruction or volvulus",
  ],
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
  [
    "burn",
    "burned in a house fire, soot in the mouth, hoarse, stridor",
    "inhalation_injury",
    "inhalation injury",
  ],
  [
    "rash",
    "rash, skin is peeling with sores in my mouth, fever, started a new antibiotic",
    "skin_peeling_or_blisters",
    "Stevens-Johnson syndrome or toxic epidermal necrolysis",
  ],
  [
    "skin_infection",
    "cellulitis with pain out of proportion, crepitus, redness is spreading up; BP 80/40; diabetic",
    "skin_crepitus",
    "necrotizing infection",
  ],
  [
    "bite",
    "woke up with a bat in the room, bitten on the arm",
    "bat_or_wild_animal",
    "rabies exposure",
  ],
  [
    "wound",
    "cut my hand, can't bend my finger, deep laceration",
    "tendon_or_nerve_injury",
    "tendon, nerve or joint injury",
  ],
  [
    "major_trauma",
    "hit by a car, BP 78/40, HR 140, rigid abdomen, pale",
    "hypotension",
    "hemorrhage",
  ],
  [
    "fever_adult",
    "fever and shaking chills, confused, BP 82/44, RR 28",
    "confusion",
    "sepsis",
    { ageYears: 66 },
  ],
  [
    "fever_traveller",
    "fever and shaking chills after a trip to Nigeria, no malaria prophylaxis, headache",
    "malaria_risk",
    "malaria",
  ],
  [
    "fever_neutropenia",
    "fever on day 9 of chemo, neutropenic, shaking chills, BP 86/50",
    "rigors",
    "neutropenic sepsis",
  ],
  [
    "fever_immunosuppressed",
    "fever, on long-term prednisone for a transplant, vomiting, BP 80/50, glucose 52",
    "hypoglycemia",
    "adrenal crisis",
  ],
  [
    "fever_postoperative",
    "fever on postoperative day 5, severe abdominal pain, rigid abdomen, HR 128",
    "peritonism",
    "leak or abscess inside the body",
  ],
  [
    "weight_loss",
    "lost about 30 pounds without trying, food gets stuck, he smokes",
    "dysphagia",
    "cancer",
  ],
  [
    "fatigue",
    "no energy, black tarry stools, short of breath, pale",
    "black_stool",
    "bleeding or severe anemia",
  ],
  [
    "hyperglycemia",
    "glucose 520, large ketones, vomiting, stomach pain, breathing really fast",
    "ketones",
    "diabetic ketoacidosis",
  ],
  [
    "hypoglycemia",
    "glucose 38, on glipizide, an 84-year-old woman, confused",
    "sulfonylurea_or_insulin",
    "prolonged low sugar from a sulfonylurea or long insulin",
  ],
  [
    "dialysis_unwell",
    "missed two dialysis sessions, weak, potassium 7.2, peaked T waves",
    "hyperkalemia",
    "hyperkalemia",
  ],
  [
    "anxiety",
    "panic attacks, i want to kill myself, everything is hopeless",
    "suicidal_thoughts",
    "suicidal crisis",
  ],
  [
    "low_mood",
    "depressed, hopeless, wants to die, and there is a gun at home",
    "access_to_means",
    "suicidal crisis",
  ],
  [
    "suicidal_thoughts",
    "i want to end it, i have a plan to overdose, and i keep a gun at home",
    "suicide_plan",
    "suicidal crisis",
  ],
  [
    "psychosis",
    "hearing voices, lead-pipe rigidity, fever, sweating; started a new medication",
    "muscle_rigidity",
    "neuroleptic malignant or serotonin syndrome",
  ],
  [
    "overdose",
    "overdose of heroin, pinpoint pupils, slow shallow breathing, unresponsive",
    "pinpoint_pupils",
    "opioid poisoning",
  ],
  [
    "alcohol_withdrawal",
    "quit drinking three days ago, confused, seeing things, HR 138, sweating, combative",
    "psychosis",
    "delirium tremens",
  ],
  [
    "fever_infant",
    "5-week-old with a fever, hard to wake up, won't take his bottle, bulging fontanelle",
    "bulging_fontanelle",
    "meningitis or encephalitis",
    { ageYears: 0.1 },
  ],
  [
    "fever_child",
    "fever, my son is limping and won't put weight on it, joint is swollen: knee swelling",
    "limp",
    "septic arthritis or osteomyelitis",
    { ageYears: 4 },
  ],
  [
    "child_breathing",
    "she choked on a peanut and suddenly had trouble breathing, stridor",
    "choking_event",
    "inhaled foreign body",
    { ageYears: 2 },
  ],
  [
    "crying_infant",
    "the baby won't stop crying, he pulls up his legs, vomiting green, blood in the diaper: blood in his stool",
    "legs_drawn_up",
    "intussusception or volvulus",
    { ageYears: 0.6 },
  ],
  [
    "failure_to_thrive",
    "not gaining weight, sweaty with feeds, murmur, he turned blue, won't take the bottle",
    "cyanosis",
    "congenital heart disease",
    { ageYears: 0.2 },
  ],
  [
    "limping_child",
    "limping for weeks, pain at night, bruises everywhere, pale, no energy",
    "night_pain",
    "leukemia or bone tumor",
    { ageYears: 6 },
  ],
  [
    "child_vomiting",
    "vomiting, always thirsty, peeing all the time, glucose 460, breathing fast",
    "thirst",
    "diabetic ketoacidosis",
    { ageYears: 7 },
  ],
  [
    "child_head_injury",
    "fell down the stairs and hit his head, vomited three times, drowsy",
    "repeated_vomiting_after_injury",
    "intracranial hemorrhage",
    { ageYears: 3 },
  ],
  [
    "febrile_seizure",
    "a seizure with fever, neck is stiff, petechiae, drowsy",
    "stiff_neck",
    "meningitis or encephalitis",
    { ageYears: 2 },
  ],
  [
    "newborn_jaundice",
    "the newborn is jaundiced for three weeks with pale stools and dark urine",
    "pale_stool",
    "biliary atresia",
    { ageYears: 0.06 },
  ],
];

/** Sentence by sentence, as a caller would hand them over. */
function assess(text: string, person?: Person): ReturnType<typeof assessStatements> {
  const statements = text
    .split(/(?<=[.;])\s+/)
    .map((part, index) => ({ id: `s${index}`, text: part, polarity: "present" as const }));
  return assessStatements({ statements, person });
}

const rows = VIGNETTES.map(([id, text, flag, diagnosis, person]) => ({
  id,
  text,
  flag,
  diagnosis,
  person,
}));

describe("one story a presentation", () => {
  it("tells one of every row", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(PRESENTATIONS.map(({ id }) => id).sort());
  });

  it.each(rows)("$id: $flag", ({ id, text, flag, person }) => {
    const { presentations, flags } = assess(text, person);
    expect(presentations.map((one) => one.id)).toContain(id);
    expect(flags.present.map(({ findingId }) => findingId)).toContain(flag);
  });

  it.each(rows)("$id brings $diagnosis forward", ({ text, diagnosis, person }) => {
    const top = assess(text, person).differentials.slice(0, 4);
    expect(top.map(({ name }) => name)).toContain(diagnosis);
    const one = top.find(({ name }) => name === diagnosis);
    expect(one?.for.length).toBeGreaterThan(0);
    expect(one?.isCannotMiss).toBe(true);
  });

  it.each(rows)("$id lists what is not written as not documented", ({ text, person }) => {
    const { flags, missing } = assess(text, person);
    expect(flags.notDocumented.length).toBeGreaterThan(0);
    const items = [...missing.history, ...missing.examination, ...missing.tests];
    expect(items.length).toBeGreaterThan(0);
  });
});
