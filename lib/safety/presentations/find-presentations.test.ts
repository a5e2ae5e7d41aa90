import { describe, expect, it } from "vitest";
import { findPresentations } from "./find-presentations";
import { PRESENTATIONS } from "./presentation-table";
import type { Person } from "./statement.schema";

function found(texts: string | readonly string[], person?: Person): string[] {
  const list = typeof texts === "string" ? [texts] : texts;
  const statements = list.map((text, index) => ({
    id: `s${index}`,
    text,
    polarity: "present" as const,
  }));
  return findPresentations(statements, person).map(({ id }) => id);
}

/** One sentence a presentation, spoken or written, with the person where the row needs one. */
const EXAMPLES: readonly (readonly [id: string, text: string, person?: Person])[] = [
  ["chest_pain", "my chest has been hurting since noon, chest pain"],
  ["syncope", "i passed out in the kitchen"],
  ["palpitations", "my heart is racing"],
  ["leg_swelling", "Left leg swelling for 2 days."],
  ["limb_ischemia", "the foot is cold and white"],
  ["severe_hypertension", "BP 212/118 in triage."],
  ["dyspnea", "i can't catch my breath"],
  ["asthma_attack", "Wheezing since last night."],
  ["cough", "a cough for three weeks"],
  ["hemoptysis", "he coughed up some blood"],
  ["allergic_reaction", "stung by a bee and broke out in hives"],
  ["headache", "my head is pounding"],
  ["stroke_symptoms", "her face is drooping on one side"],
  ["dizziness", "the room is spinning"],
  ["weakness", "pins and needles in both feet"],
  ["seizure", "he had a seizure this morning"],
  ["altered_mental_state", "grandma is not making sense"],
  ["neck_pain", "my neck hurts"],
  ["vision_loss", "a curtain came down over my left eye"],
  ["red_eye", "his eye is red and gunky"],
  ["ear_pain", "my ear hurts"],
  ["epistaxis", "nosebleed for an hour"],
  ["sore_throat", "it hurts to swallow"],
  ["dysphagia", "food gets stuck"],
  ["abdominal_pain", "my stomach hurts"],
  ["upper_abdominal_pain", "RUQ pain after dinner."],
  ["right_lower_abdominal_pain", "RLQ tenderness."],
  ["left_lower_abdominal_pain", "LLQ pain and bloating."],
  ["vomiting", "i keep throwing up"],
  ["diarrhea", "watery stools since Friday"],
  ["upper_gi_bleed", "Black tarry stools."],
  ["lower_gi_bleed", "blood in my stool"],
  ["jaundice", "his eyes are yellow"],
  ["constipation", "no bowel movement in six days"],
  ["dysuria", "it burns when i pee"],
  ["hematuria", "there is blood in my urine"],
  ["flank_pain", "Right flank pain."],
  ["testicular_pain", "my left testicle hurts", { sex: "male" }],
  ["urinary_retention", "i can't pee at all"],
  ["pelvic_pain", "Pelvic pain for a week.", { sex: "female" }],
  ["vaginal_bleeding", "Heavy vaginal bleeding.", { sex: "female" }],
  ["early_pregnancy_bleeding", "7 weeks pregnant with spotting"],
  ["reduced_fetal_movement", "the baby has stopped moving"],
  ["pregnancy_headache", "34 weeks pregnant with a bad headache"],
  ["postpartum_fever", "fever; gave birth four days ago"],
  ["breast_symptom", "a lump in my breast"],
  ["back_pain", "my lower back is killing me"],
  ["back_pain_in_cancer", "Back pain with known metastatic cancer."],
  ["joint_swelling", "my knee is swollen and hot"],
  ["hip_pain_or_fall", "she fell in the bathroom"],
  ["limb_injury", "Wrist fracture after a fall."],
  ["head_injury", "he hit his head on the ice", { ageYears: 40 }],
  ["burn", "scalded her arm with tea"],
  ["rash", "a rash on the trunk"],
  ["skin_infection", "Cellulitis of the left shin."],
  ["bite", "bitten by a dog"],
  ["wound", "Laceration of the forehead."],
  ["major_trauma", "Motorcycle crash at high speed."],
  ["fever_adult", "fever for three days", { ageYears: 40 }],
  ["fever_traveller", "Fever after a trip to Kenya."],
  ["fever_neutropenia", "Fever on day 9 of chemotherapy."],
  ["fever_immunosuppressed", "Fever in a kidney transplant recipient."],
  ["fever_postoperative", "Fever on postoperative day 5."],
  ["weight_loss", "lost about 20 pounds without trying"],
  ["fatigue", "no energy at all"],
  ["hyperglycemia", "my sugars are in the 400s"],
  ["hypoglycemia", "Glucose 38 on arrival."],
  ["dialysis_unwell", "ESRD, missed two dialysis sessions."],
  ["anxiety", "panic attacks every night"],
  ["low_mood", "feeling down and tearful"],
  ["suicidal_thoughts", "i want to kill myself"],
  ["psychosis", "he is hearing voices"],
  ["overdose", "she took a whole bottle of tylenol"],
  ["alcohol_withdrawal", "i stopped drinking two days ago and now the shakes"],
  ["fever_infant", "6-week-old with a fever", { ageYears: 0.12 }],
  ["fever_child", "3-year-old with a fever", { ageYears: 3 }],
  ["child_breathing", "my son is breathing hard, trouble breathing", { ageYears: 4 }],
  ["crying_infant", "the baby won't stop crying", { ageYears: 0.3 }],
  ["failure_to_thrive", "the baby is not gaining weight", { ageYears: 0.5 }],
  ["limping_child", "my daughter is limping", { ageYears: 5 }],
  ["child_vomiting", "my son is vomiting", { ageYears: 2 }],
  ["child_head_injury", "the toddler fell and hit his head", { ageYears: 2 }],
  ["febrile_seizure", "the toddler had a seizure with a fever", { ageYears: 2 }],
  ["newborn_jaundice", "the newborn looks yellow", { ageYears: 0.02 }],
];

describe("findPresentations", () => {
  it("has an example for every row", () => {
    expect(EXAMPLES.map(([id]) => id).sort()).toEqual(PRESENTATIONS.map(({ id }) => id).sort());
  });

  const examples = EXAMPLES.map(([id, text, person]) => [id, text, person] as const);

  it.each(examples)("%s is named by %j", (id, text, person) => {
    expect(found(text, person)).toContain(id);
  });

  it.each(examples)("%s is not named by its denial", (id, text) => {
    const statements = [{ id: "s", text, polarity: "absent" as const }];
    expect(findPresentations(statements).map((one) => one.id)).not.toContain(id);
  });

  it.each([
    ["testicular_pain", "testicular pain", { sex: "female" }],
    ["vaginal_bleeding", "vaginal bleeding", { sex: "male" }],
    ["fever_infant", "fever", { ageYears: 40 }],
    ["fever_child", "fever", { ageYears: 40 }],
    ["fever_adult", "fever", { ageYears: 4 }],
    ["limping_child", "limping", { ageYears: 70 }],
    ["early_pregnancy_bleeding", "vaginal bleeding", { sex: "female" }],
    ["early_pregnancy_bleeding", "vaginal bleeding; pregnant once", { isPregnant: false }],
    ["fever_traveller", "fever", {}],
    ["back_pain_in_cancer", "back pain", {}],
    ["head_injury", "hit her head", { ageYears: 3 }],
  ] as const)("%s is kept away from %j, %j", (id, text, person) => {
    expect(found(text, person)).not.toContain(id);
  });

  it("joins findings of several statements into one name", () => {
    const texts = ["fever since yesterday", "chemotherapy two weeks ago"];
    expect(found(texts)).toContain("fever_neutropenia");
    const [first] = findPresentations(
      texts.map((text, index) => ({ id: `s${index}`, text, polarity: "present" })),
    ).filter(({ id }) => id === "fever_neutropenia");
    expect(first?.statementIds).toEqual(["s0", "s1"]);
  });

  it("takes a known pregnancy for a word of the text", () => {
    expect(found("vaginal bleeding", { isPregnant: true })).toContain("early_pregnancy_bleeding");
  });

  it("marks a name that only doubt gives", () => {
    const [one] = findPresentations([{ id: "s", text: "possible syncope", polarity: "present" }]);
    expect(one).toMatchObject({ id: "syncope", isUncertain: true });
    const [other] = findPresentations([{ id: "s", text: "syncope", polarity: "present" }]);
    expect(other?.isUncertain).toBe(false);
  });

  it("finds none in nothing", () => {
    expect(findPresentations([])).toEqual([]);
    expect(found("Refill of lisinopril, doing well.")).toEqual([]);
  });
});
