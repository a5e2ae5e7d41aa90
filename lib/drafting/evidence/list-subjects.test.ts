import { describe, expect, it } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import { beginDraft } from "../draft-note";
import { SAMPLES } from "../samples/samples.schema";
import { listSubjects } from "./list-subjects";

function subjectsOf(text: string) {
  const result = deidentify(text);
  if (!result.ok) throw new Error("the test's text is blocked");
  const begun = beginDraft(result.text, { template: "soap" });
  const draft = begun.finish(begun.sentences);
  return { draft, subjects: listSubjects(draft, result.text) };
}

const titles = (text: string) => subjectsOf(text).subjects.map(({ title }) => title);

describe("what of a draft the library is asked about", () => {
  it.each([
    ["a problem of the plan", "A/P: Gout.", "Gout"],
    ["a problem in shorthand", "A/P: HTN above goal.", "Hypertension"],
    ["a symptom of the plan", "A/P: Stop lisinopril because of the cough.", "Cough"],
    ["a medicine that is started", "A/P: Start metoprolol 25 mg daily.", "Start metoprolol"],
    ["a medicine that is stopped", "A/P: Stop spironolactone.", "Stop spironolactone"],
    ["a flagged test", "Labs: A1c 8.1, glucose 172, K 4.4\nA/P: Rest.", "Hemoglobin A1c, high"],
    ["an assessment in other words", "A/P: Plantar fasciitis.", "Plantar fasciitis"],
  ])("%s", (_, text, title) => {
    expect(titles(`HPI: 58M seen today.\n${text}`)).toContain(title);
  });

  it.each([
    ["is denied", "A/P: No sign of gout.", /gout/i],
    ["was ruled out", "A/P: Pulmonary embolism ruled out.", /embolism/i],
    ["is another's", "FH: Father with gout.\nA/P: Rest.", /gout/i],
    ["is only a condition", "A/P: Rest. Return if chest pain.", /chest/i],
    ["stands in the history alone", "PMH: gout.\nA/P: Rest.", /gout/i],
    ["goes on as it was", "A/P: Continue metoprolol.", /metoprolol/i],
    ["is a value of another time", "PMH: T2DM (A1c 8.4 in Aug).\nA/P: Rest.", /a1c/i],
    ["is a value without a flag", "Labs: K 4.1\nA/P: Rest.", /potassium/i],
    ["is a plan to vaccinate", "A/P: Vaccination against shingles.", /shingles|zoster/i],
  ])("nothing that %s", (_, text, words) => {
    expect(titles(`HPI: 58M seen today.\n${text}`).join()).not.toMatch(words);
  });

  it("with the words beside a problem, which may make it another", () => {
    const { subjects } = subjectsOf("HPI: 58M seen today.\nA/P: Pulmonary hypertension, stable.");
    expect(subjects.map(({ phrase }) => phrase.toLowerCase()).join()).toContain(
      "pulmonary hypertension",
    );
  });

  it("and points at sentences that say it", () => {
    for (const { text } of SAMPLES) {
      const { draft, subjects } = subjectsOf(text);
      for (const { sentenceIndexes } of subjects) {
        expect(sentenceIndexes.length).toBeGreaterThan(0);
        for (const index of sentenceIndexes) expect(draft.sentences[index]).toBeDefined();
      }
      expect(subjects.length).toBeLessThanOrEqual(10);
      expect(new Set(subjects.map(({ title }) => title)).size).toBe(subjects.length);
    }
  });
});
