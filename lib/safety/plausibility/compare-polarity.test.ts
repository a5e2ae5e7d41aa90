import { describe, expect, it } from "vitest";
import { comparePolarity } from "./compare-polarity";

function kinds(source: string, note: string): string[] {
  return comparePolarity(source, note).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe("turned polarity", () => {
  it.each([
    ["denies fever", "Reports fever."],
    ["no fever", "Fever for two days."],
    ["Afebrile.", "Febrile."],
    ["i have chest pain", "Denies chest pain."],
    ["my chest hurts when i climb stairs", "No chest pain."],
    ["I am short of breath.", "No dyspnea."],
    ["no trouble breathing at all", "Dyspnea on exertion."],
    ["any chest pain? no", "Reports chest pain."],
    ["Do you have a headache? Yes, every day.", "Denies headache."],
    ["i threw up twice", "No vomiting."],
    ["she passed out", "Denies syncope."],
    ["He has never had a seizure.", "Seizure last week."],
    ["he never passed out", "Syncope reported."],
    ["Denies suicidal ideation.", "Endorses suicidal ideation."],
    ["i want to kill myself", "Denies suicidal ideation."],
    ["Neck supple.", "Neck stiffness on exam."],
    ["fever since Monday", "The patient is afebrile."],
    ["abdomen rigid, guarding", "Abdomen soft, nontender."],
    ["negative for hematuria", "Hematuria noted."],
    ["blood in my stool", "Denies hematochezia."],
    ["without cough", "Productive cough."],
    ["no diarrhea or vomiting", "Vomiting and diarrhea."],
    ["she is pregnant", "Not pregnant."],
    ["denies cough, wheeze, and fever", "Fever at home."],
  ])("%j against %j is critical", (source, note) => {
    expect(kinds(source, note)).toContain("polarity critical");
  });

  it.each([
    ["cannot rule out a seizure", "Seizure ruled out.", "certainty warning"],
    ["possible syncope", "Syncope.", "certainty warning"],
    ["might have passed out", "Passed out.", "certainty warning"],
    ["no significant edema", "Edema noted.", "polarity warning"],
    ["no effusion", "Small effusion.", "polarity critical"],
    ["it shows a fracture", "No fracture.", "polarity critical"],
    ["do you have any locking? no", "Reports locking.", "polarity critical"],
    ["in no distress", "In distress.", "polarity critical"],
    ["the headache has resolved", "Has ongoing headache.", "polarity warning"],
    ["he no longer has abdominal pain", "He has abdominal pain.", "polarity warning"],
  ])("%j against %j is %s", (source, note, kind) => {
    expect(kinds(source, note)).toContain(kind);
  });

  it("points at both places", () => {
    const [source, note] = ["Well. Denies any fever today or ever.", "She reports fever."];
    const [one] = comparePolarity("Denies fever.", note);
    expect(note.slice(one?.note.start, one?.note.end)).toBe("fever");
    expect("Denies fever.".slice(one?.source?.start, one?.source?.end)).toBe("fever");
    expect(one?.subject).toBe("fever stated");
    expect(source).toContain("fever");
  });
});

describe("paraphrases and look-alikes that agree", () => {
  it.each([
    ["denies fever", "No fever."],
    ["denies fever", "Afebrile."],
    ["no fever", "The patient is afebrile."],
    ["afebrile", "Denies fever."],
    ["i don't have any chest pain", "Denies chest pain."],
    ["no longer has pain in his chest", "Chest pain has resolved."],
    ["he no longer has abdominal pain", "Abdominal pain resolved."],
    ["he no longer has abdominal pain", "He had abdominal pain."],
    ["the chest pain is gone", "No chest pain now."],
    ["cannot rule out a seizure", "Possible seizure."],
    ["cannot rule out a seizure", "Seizure cannot be excluded."],
    ["breathing without difficulty", "No respiratory distress."],
    ["not only nausea but vomiting too", "Nausea and vomiting."],
    ["no relief of the headache", "Headache persists."],
    ["the cough won't go away", "Persistent cough."],
    ["no improvement in the rash", "Rash unchanged."],
    ["no chest pain at rest", "Chest pain with exertion."],
    ["chest pain with exertion", "No chest pain at rest."],
    ["no severe headache", "Mild headache."],
    ["headache last week", "No headache today."],
    ["no further vomiting", "Vomited twice yesterday."],
    ["fever yesterday, afebrile now", "Afebrile."],
    ["fever yesterday, afebrile now", "Fever yesterday."],
    ["denies cough but has a fever", "Fever."],
    ["my mother has headaches", "Denies headache."],
    ["family history of seizures", "No seizure."],
    ["his father had a seizure", "Denies seizure."],
    ["return if you develop fever", "No fever."],
    ["Denies fever.", "Return for fever or vomiting."],
    ["history of seizures in 2009", "No seizure since."],
    ["any chest pain?", "Chest pain."],
    ["no, i have chest pain", "Chest pain."],
    ["no headache", "Thunderclap headache was not reported."],
    ["No thunderclap headache.", "Headache."],
    ["cough", "Denies fever."],
    ["", "Fever."],
    ["fever", ""],
    ["no new weakness", "Chronic weakness, unchanged."],
    ["no effusion", "There is no effusion."],
    ["no fracture or effusion", "Fracture and effusion are absent: no fracture, no effusion."],
    ["possible fracture", "Fracture cannot be excluded."],
    ["father had a stroke", "No stroke."],
    ["return for drainage", "No drainage."],
    ["He is not afebrile.", "Fever."],
    ["trace edema", "No significant edema."],
    ["his fever has not resolved", "Fever."],
    ["Denies chills, afebrile.", "No fever."],
  ])("%j and %j", (source, note) => {
    const found = comparePolarity(source, note);
    expect(found.filter(({ kind }) => kind === "polarity" || kind === "certainty")).toEqual([]);
  });
});
