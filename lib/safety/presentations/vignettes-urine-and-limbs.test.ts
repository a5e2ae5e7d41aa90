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
  it("tells one of every row from dysuria to head injury", () => {
    const ids = PRESENTATIONS.map(({ id }) => id);
    const mine = ids.slice(ids.indexOf("dysuria"), ids.indexOf("head_injury") + 1);
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
