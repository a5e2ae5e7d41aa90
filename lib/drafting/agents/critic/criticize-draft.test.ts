import { describe, expect, it } from "vitest";
import { beginDraft } from "../../draft-note";
import type { DraftSentence } from "../../draft.schema";
import { SAMPLES } from "../../samples/samples.schema";
import { criticizeDraft, EMBEDDED_CRITIC } from "./criticize-draft";

function lookAt(source: string, change: (sentences: readonly DraftSentence[]) => DraftSentence[]) {
  const { sentences, facts, mode } = beginDraft(source, { template: "soap" });
  const { stances } = criticizeDraft({ source, sentences: change(sentences), facts, mode });
  return stances;
}

const disputesOf = (
  source: string,
  change = (sentences: readonly DraftSentence[]) => [...sentences],
) =>
  lookAt(source, change)
    .filter(({ stance }) => stance === "disputes")
    .map(({ sentence, reason, facts }) => ({
      text: sentence.text,
      reason,
      against: facts.map(({ start, end }) => source.slice(start, end)).join(" … "),
    }));

const note = (...lines: string[]): string => lines.join("\n");
const FRAME = ["CC: follow-up", "HPI: 61M seen for follow-up. Feels well."];

describe("the embedded critic, on two places of a source that cannot both be so", () => {
  it.each([
    [
      "a medicine on the list that was stopped",
      note(...FRAME, "Metformin was stopped in May.", "Meds: metformin 500 mg twice daily"),
      "stopped_elsewhere",
      /Metformin 500 mg/i,
      /stopped in May|Metformin was stopped/i,
    ],
    [
      "a dose told twice differently",
      note(...FRAME, "He takes lisinopril 10 mg daily.", "Meds: lisinopril 20 mg daily"),
      "dose_elsewhere",
      /lisinopril 20 mg/i,
      /lisinopril 10 mg/i,
    ],
    [
      "no known allergies beside one",
      note(...FRAME, "Had hives from penicillin, allergic to penicillin.", "Allergies: NKDA"),
      "allergy_elsewhere",
      /allerg/i,
      /penicillin|NKDA/i,
    ],
    [
      "a symptom denied that is reported",
      note("CC: cough", "HPI: 40F with cough and hemoptysis.", "ROS: Denies hemoptysis."),
      "reported_elsewhere",
      /no hemoptysis/i,
      /hemoptysis/i,
    ],
    [
      "a plan that continues what it stops",
      note(...FRAME, "A/P: Hypertension. Stop amlodipine.", "Continue amlodipine 5 mg daily."),
      "stopped_elsewhere",
      /continue amlodipine/i,
      /Stop amlodipine/,
    ],
  ])("disputes %s", (_, source, reason, text, against) => {
    const found = disputesOf(source).filter((each) => each.reason === reason);
    expect(found.length).toBeGreaterThan(0);
    expect(found.some((each) => text.test(each.text) && against.test(each.against))).toBe(true);
  });

  it.each([
    [
      "a medicine that the plan stops",
      note(...FRAME, "Meds: metformin 500 mg twice daily", "A/P: Diabetes. Stop metformin."),
    ],
    [
      "a dose that the plan raises",
      note(...FRAME, "Meds: lisinopril 10 mg daily", "A/P: Increase lisinopril to 20 mg daily."),
    ],
    [
      "a medicine that is started again",
      note(...FRAME, "Metformin was stopped in May.", "A/P: Start metformin 500 mg daily."),
    ],
    [
      "pain on exertion beside none at rest",
      note("CC: chest pain", "HPI: 58M with chest pain on exertion. No chest pain at rest."),
    ],
    [
      "a symptom to come back for",
      note("CC: cough", "HPI: 40F with cough. No fever.", "A/P: Bronchitis. Return if fever."),
    ],
    ["a relative's illness", note(...FRAME, "No migraine.", "FH: mother has migraine.")],
    [
      "a symptom of the past",
      note("CC: cough", "HPI: 40F with cough. No palpitations.", "PMH: palpitations in 2019"),
    ],
    [
      "the same dose in two places",
      note(...FRAME, "He takes lisinopril 20 mg daily.", "Meds: lisinopril 20 mg once daily"),
    ],
    [
      "two medicines of which one was stopped",
      note(...FRAME, "Glipizide was stopped in May.", "Meds: metformin 500 mg twice daily"),
    ],
  ])("lets stand %s", (_, source) => {
    expect(disputesOf(source)).toEqual([]);
  });
});

describe("the embedded critic, on a model's sentence and what it cites", () => {
  const source = note(
    "CC: cough",
    "HPI: 58M with cough for two weeks. Possible pneumonia. No fever.",
    "FH: mother has asthma.",
    "Meds: lisinopril 20 mg daily",
    "A/P: Bronchitis. Return if hemoptysis.",
  );
  const says =
    (text: string, quote: string) =>
    (sentences: readonly DraftSentence[]): DraftSentence[] => {
      const start = source.indexOf(quote);
      const citations = [{ start, end: start + quote.length }];
      return [
        ...sentences,
        { section: "subjective", text, citations, support: "stated", madeBy: 0 },
      ];
    };

  it.each([
    ["another dose", "Takes lisinopril 40 mg daily.", "lisinopril 20 mg daily", "number"],
    ["another medicine", "Takes losartan daily.", "lisinopril 20 mg daily", "medicine"],
    ["a denial turned", "The patient has fever.", "No fever.", "denial"],
    ["doubt made certain", "The patient has pneumonia.", "Possible pneumonia.", "certainty"],
    ["a relative's illness", "The patient has asthma.", "mother has asthma.", "person"],
    ["what might come", "The patient has hemoptysis.", "Return if hemoptysis.", "time"],
  ])("disputes %s", (_, text, quote, reason) => {
    const found = disputesOf(source, says(text, quote));
    expect(found.map((each) => [each.text, each.reason])).toContainEqual([text, reason]);
  });

  it.each([
    ["the same in other words", "Takes lisinopril 20 mg daily.", "lisinopril 20 mg daily"],
    ["doubt kept", "Possible pneumonia is considered.", "Possible pneumonia."],
    ["a relative named", "The mother has asthma.", "mother has asthma."],
    ["a denial kept", "The patient denies fever.", "No fever."],
  ])("supports %s", (_, text, quote) => {
    expect(disputesOf(source, says(text, quote))).toEqual([]);
  });
});

describe("the embedded critic's stances", () => {
  it.each(SAMPLES.map(({ id, text }) => [id, text] as const))(
    "are one a sentence, each naming its facts, and quiet on the sample %s",
    (_, source) => {
      const { sentences, facts, mode } = beginDraft(source, { template: "soap" });
      const before = JSON.stringify(sentences);
      const critic = criticizeDraft({ source, sentences, facts, mode });
      expect(critic.name).toBe(EMBEDDED_CRITIC);
      expect(critic.stances.map(({ sentence }) => sentence)).toEqual(sentences);
      expect(critic.stances.every((each) => each.facts.length > 0)).toBe(true);
      expect(critic.stances.filter(({ stance }) => stance === "disputes")).toEqual([]);
      expect(JSON.stringify(sentences)).toBe(before);
    },
  );
});
