import { describe, expect, it } from "vitest";
import { deidentify } from "@/lib/phi/deidentify";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { beginDraft } from "../../draft-note";
import { criticFacts, factsFor } from "./critic-facts";
import { CRITIC_PROMPT } from "../../prompts/critic";
import { REASON_OF, STANCE_OF } from "./critic-answer.schema";
import { quoteClaims } from "./quote-claims";
import { widenSpans } from "./widen-spans";

const SOURCE = [
  "CC: cough",
  "HPI: [NAME_1] is a 58-year-old man with cough for two weeks. Metformin was stopped in May. No fever.",
  "Meds: metformin 500 mg twice daily, lisinopril 20 mg daily",
  "Exam: Left knee swollen.",
].join("\n");

describe("claims that go to a critic", () => {
  const taken = deidentify("Patient: Quentin Examplar, seen 03/11/2026. Cough for two weeks.", {});
  if (!taken.ok) throw new Error("nothing was issued");
  const setting = { knownValues: [], map: taken.map, source: taken.text };

  it("are numbered quotations, placeholders as they are", () => {
    const quoted = quoteClaims(
      [
        { id: "C1", text: "[NAME_1] has had a cough\nfor two weeks since [DATE_1]." },
        { id: "C2", text: "Metformin 500 mg twice daily." },
      ],
      setting,
    );
    expect(quoted?.text).toBe(
      "C1: [NAME_1] has had a cough for two weeks since [DATE_1].\nC2: Metformin 500 mg twice daily.",
    );
  });

  it.each([
    ["a number nobody took out", "Call 415-555-0188 for MRN 883-20-117."],
    ["a value that was taken out", "Quentin Examplar has a cough."],
    ["a placeholder of nobody", "[NAME_9] has a cough."],
  ])("are left out one by one where they hold %s", (_, text) => {
    const quoted = quoteClaims(
      [
        { id: "C1", text: "Cough for two weeks." },
        { id: "C2", text },
        { id: "C3", text: "No fever." },
      ],
      setting,
    );
    expect(quoted?.text).toBe("C1: Cough for two weeks.\nC3: No fever.");
    expect(quoted?.claims.map(({ id }) => id)).toEqual(["C1", "C3"]);
  });

  it("are none where a value of the chart stands in all of them, and none of none", () => {
    const known = [{ value: "Quillfeather", category: "name" as const }];
    const claims = [{ id: "C1", text: "Quillfeather has a cough." }];
    expect(quoteClaims(claims, { ...setting, knownValues: known })).toBeNull();
    expect(quoteClaims([], setting)).toBeNull();
  });
});

describe("facts that go with them", () => {
  const { sentences, facts } = beginDraft(SOURCE, { template: "soap" });
  const all = criticFacts(SOURCE, sentences, facts);

  it("are every place that says something, once, in source order", () => {
    const starts = all.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(all.map(({ spans }) => JSON.stringify(spans))).size).toBe(all.length);
    for (const { citations } of sentences) {
      const [first] = citations;
      expect(all.some(({ spans }) => spans.some(({ start }) => start === first?.start))).toBe(true);
    }
  });

  it("are those the claims cite and those on the same thing, no others", () => {
    const metformin = sentences.filter(({ text }) => /metformin 500/i.test(text));
    expect(metformin.length).toBeGreaterThan(0);
    const chosen = factsFor(metformin, all).map(({ text }) => text);
    expect(chosen.join("\n")).toMatch(/stopped in May/);
    expect(chosen.join("\n")).toMatch(/500 mg/);
    expect(chosen.join("\n")).not.toMatch(/knee/);
  });

  it("reach to the ends of their clause", () => {
    const start = SOURCE.indexOf("Metformin was");
    const [wide] = widenSpans(SOURCE, [{ start, end: start + 9 }]);
    expect(SOURCE.slice(wide?.start, wide?.end)).toBe("Metformin was stopped in May");
  });
});

describe("the critic's prompt", () => {
  it("holds nothing that the last check before sending could take for an identifier", () => {
    const words = [CRITIC_PROMPT.system, CRITIC_PROMPT.request, ...answerWords()];
    for (const text of words) expect(residualCheck(text, {})).toEqual([]);
  });

  it("names every stance and reason that the answer may have", () => {
    for (const word of answerWords()) expect(CRITIC_PROMPT.system).toContain(word);
  });
});

function answerWords(): string[] {
  return [...Object.keys(STANCE_OF), ...Object.keys(REASON_OF)];
}
