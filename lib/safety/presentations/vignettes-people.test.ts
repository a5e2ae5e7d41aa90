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
  it("tells one of every row from burn to newborn jaundice", () => {
    const ids = PRESENTATIONS.map(({ id }) => id);
    const mine = ids.slice(ids.indexOf("burn"), ids.indexOf("newborn_jaundice") + 1);
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
