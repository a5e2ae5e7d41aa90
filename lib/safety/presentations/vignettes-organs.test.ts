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
  it("tells one of every row from chest pain to constipation", () => {
    const ids = PRESENTATIONS.map(({ id }) => id);
    const mine = ids.slice(ids.indexOf("chest_pain"), ids.indexOf("constipation") + 1);
    expect(rows.map(({ id }) => id)).toEqual(mine);
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
