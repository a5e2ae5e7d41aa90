import { describe, expect, it } from "vitest";
import { PERSONS } from "../spoken/rewrite-person";
import type { WrittenSentence } from "../writing/written-sentence";
import { bodySystem, SYSTEM_ORDER } from "./body-systems";
import { findComplaint } from "./find-complaint";
import { joinShort, nameAnew } from "./join-sentences";
import { reviewOfSystems } from "./review-of-systems";
import { hear } from "./test-talk";

describe("bodySystem", () => {
  it.each([
    ["no chest pain on exertion", "Cardiovascular"],
    ["lungs are clear", "Respiratory"],
    ["nausea and vomiting", "Gastrointestinal"],
    ["numbness of the right foot", "Neurological"],
    ["tenderness of the right knee", "Musculoskeletal"],
    ["edema and erythema of the nasal turbinates", "HEENT"],
    ["1+ pitting edema", "Cardiovascular"],
    ["no rebound or guarding", "Gastrointestinal"],
    ["negative anterior drawer and inversion stress", "Musculoskeletal"],
    ["the weather was fine", null],
  ])("%j: %s", (text, system) => {
    expect(bodySystem(text)).toBe(system);
    expect(system === null || SYSTEM_ORDER.includes(system)).toBe(true);
  });
});

describe("findComplaint", () => {
  const complaint = (text: string) => findComplaint(hear(text).heard, PERSONS.female)?.text;

  it.each([
    [
      "[doctor] she is a 50-year-old female who presents with back pain . how are you ?\n[patient] not well .",
      "Chief complaint: back pain.",
    ],
    [
      "[doctor] what brings you in today ?\n[patient] i have a lot of pain at the end of my right middle finger .",
      "Chief complaint: right middle finger pain.",
    ],
    [
      "[doctor] how are you ?\n[patient] my right upper arm pain is really bad , doctor .",
      "Chief complaint: right upper arm pain.",
    ],
  ])("%j", (text, expected) => {
    expect(complaint(text)).toBe(expected);
  });

  it("names none where the opening denies it or tells none", () => {
    expect(
      complaint("[doctor] how are you ?\n[patient] no pain today , thank you ."),
    ).toBeUndefined();
  });
});

describe("reviewOfSystems", () => {
  it("says by system what is reported and what is denied, each with its words", () => {
    const text =
      "[doctor] do you have any cough or wheezing ?\n[patient] no .\n[patient] i have had some nausea since monday .\n[doctor] okay , do you have your list ?";
    const { heard, facts } = hear(text);
    const lines = reviewOfSystems(heard, facts, []);
    expect(lines.map(({ label, text: words }) => [label, words])).toEqual([
      ["Respiratory", "Denies cough, wheezing."],
      ["Gastrointestinal", "Reports nausea."],
    ]);
    const cited = lines.map(({ citations }) =>
      citations.map(({ start, end }) => text.slice(start, end)).join(" | "),
    );
    expect(cited[0]).toContain("cough or wheezing");
    expect(cited[0]).toContain("no");
    expect(cited[1]).toBe("nausea");
  });

  it("leaves a symptom that is both reported and denied to the history, and another person's out", () => {
    const { heard, facts } = hear(
      "[doctor] any fever ?\n[patient] no .\n[patient] i had a fever last night though .\n[patient] my mother has a cough .\n[doctor] do you live with her ?",
    );
    expect(reviewOfSystems(heard, facts, [])).toEqual([]);
  });
});

const line = (text: string): WrittenSentence => ({
  section: "subjective",
  topic: "history_of_present_illness",
  text,
  citations: [{ start: text.length, end: text.length + 1 }],
});

describe("joinShort", () => {
  it("joins two short statements about the same person and keeps both citations", () => {
    const [joined, last] = joinShort([
      line("He took some Tylenol."),
      line("He tried heat."),
      line("He fell."),
    ]);
    expect(joined?.text).toBe("He took some Tylenol and tried heat.");
    expect(joined?.citations).toHaveLength(2);
    expect(last?.text).toBe("He fell.");
  });

  it.each([
    ["He took some Tylenol.", "She tried heat."],
    ["He took Tylenol and rested.", "He tried heat."],
    ["He has pain when he walks.", "He tried heat."],
    ["The knee is sore.", "The knee is red."],
  ])("leaves %j and %j alone", (first, second) => {
    expect(joinShort([line(first), line(second)])).toHaveLength(2);
  });
});

describe("nameAnew", () => {
  it("names the patient first and after every third pronoun", () => {
    const texts = ["She fell.", "She rose.", "It hurts.", "She sat.", "She left."];
    expect(nameAnew(texts.map(line), PERSONS.female).map(({ text }) => text)).toEqual([
      "The patient fell.",
      "She rose.",
      "It hurts.",
      "She sat.",
      "The patient left.",
    ]);
  });

  it("leaves who acts on the patient", () => {
    const texts = ["He started him on antibiotics.", "He feels better."];
    expect(nameAnew(texts.map(line), PERSONS.male).map(({ text }) => text)).toEqual([
      "He started him on antibiotics.",
      "The patient feels better.",
    ]);
  });

  it("leaves another person's pronoun, and every one while the sex is unknown", () => {
    const texts = ["He prescribed some antibiotics."].map(line);
    expect(nameAnew(texts, PERSONS.female)).toEqual(texts);
    expect(nameAnew(texts, PERSONS.unknown)).toEqual(texts);
  });
});
