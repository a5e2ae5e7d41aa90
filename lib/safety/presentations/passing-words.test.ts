import { describe, expect, test } from "vitest";
import { assessStatements } from "./assess-statements";
import type { Person, Statement } from "./statement.schema";

const said = (text: string, polarity: Statement["polarity"] = "present", person?: Person) =>
  assessStatements({ statements: [{ id: "s", text, polarity }], person });
const named = (text: string): string[] =>
  said(text)
    .presentations.filter(({ isUncertain }) => !isUncertain)
    .map(({ title }) => title);
const flagged = (text: string, person?: Person): string[] =>
  said(text, "present", person).flags.present.map(({ label }) => label);

describe("a passing word", () => {
  test.each([
    ["Codeine makes him vomit.", "Nausea or vomiting"],
    ["Latex gives her a rash.", "Rash"],
    ["sulfa rash", "Rash"],
    ["i broke out in hives when i was a kid", "Rash"],
    ["pain is worse with sitting and coughing", "Cough"],
    ["He also has hypertension, gout and sleep apnea.", "Swollen or hot joint"],
    ["He has read about home dialysis.", "Unwell on dialysis"],
    ["He spent five days in the nursery for jaundice.", "Jaundice"],
    ["took some tylenol for the pain", "Overdose or poisoning"],
  ])("%s names no %s", (text, title) => {
    expect(named(text)).not.toContain(title);
  });

  test.each([
    ["He keeps vomiting after codeine since this morning.", "Nausea or vomiting"],
    ["Her face is swollen and there is a rash on both arms.", "Rash"],
    ["coughing for a week", "Cough"],
    ["acute gout of the left great toe", "Swollen or hot joint"],
    ["took 40 tylenol tablets", "Overdose or poisoning"],
    ["jaundice since Monday", "Jaundice"],
  ])("%s names %s", (text, title) => {
    expect(named(text)).toContain(title);
  });

  test.each([
    ["knee exam limited by guarding", "peritonism"],
    ["bony crepitus over the wrist", "skin crepitus"],
    ["tenderness over that joint", "deep or joint wound"],
    ["orthostatic hypotension", "hypotension"],
    ["fluids prevent dehydration", "dehydration"],
  ])("%s raises no %s", (text, label) => {
    expect(flagged(text)).not.toContain(label);
  });

  test.each([
    ["abdomen with guarding", "peritonism"],
    ["hypotension on arrival", "hypotension"],
  ])("%s raises %s", (text, label) => {
    expect(flagged(text)).toContain(label);
  });
});

describe("who is meant", () => {
  test("a daughter in the story of a grown person is no child", () => {
    const back = "back pain after helping my daughter move";
    expect(flagged(back, { ageYears: 58 })).not.toContain("child");
  });

  test("a diagnosis of pregnancy is kept from those who are known not to be able to have it", () => {
    const names = (person: Person) =>
      said("headache and blood pressure 186/122", "present", person)
        .differentials.map(({ name }) => name)
        .join();
    expect(names({ ageYears: 81, sex: "female" })).not.toMatch(/eclampsia/);
    expect(names({ ageYears: 30, sex: "male" })).not.toMatch(/eclampsia/);
    expect(names({ ageYears: 30, sex: "female" })).toMatch(/eclampsia/);
    expect(names({})).toMatch(/eclampsia/);
  });
});

describe("words that say nothing of the patient", () => {
  test("name nothing and raise nothing, and still show what was thought of", () => {
    const both = (polarity: Statement["polarity"]) =>
      assessStatements({
        statements: [
          { id: "a", text: "chest pain since noon", polarity: "present" },
          { id: "b", text: "troponin; return for hemoptysis", polarity },
        ],
      });
    const missing = (polarity: Statement["polarity"]) =>
      both(polarity).missing.tests.map(({ id }) => id);
    expect(missing("none")).not.toContain("troponin");
    expect(both("none").flags.present.map(({ label }) => label)).not.toContain("hemoptysis");
  });
});

test("a quiet ECG is documented, and no flag", () => {
  const { flags } = said("exertional chest pain; ECG sinus 76, no acute ST change");
  expect(flags.absent.map(({ findingId }) => findingId)).toContain("ecg_ischemia");
  expect(flags.present.map(({ findingId }) => findingId)).not.toContain("ecg_ischemia");
});
