import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerFromSource } from "./answer-from-source";
import { HELD_OUT, POSED } from "./test-questions";

function quotes(text: string, question: string): string {
  return answerFromSource(text, question)
    .map(({ text: quote }) => quote)
    .join("\n");
}

function measure(sets: typeof POSED) {
  const grades = sets.flatMap(({ text, questions }) =>
    questions.map(([question, expected]) => {
      const answer = quotes(text, question);
      const isRight = expected === null ? answer === "" : expected.test(answer);
      return isRight ? "right" : answer === "" ? "silent" : "wrong";
    }),
  );
  const count = (grade: string) => grades.filter((each) => each === grade).length;
  return {
    of: grades.length,
    right: count("right"),
    wrong: count("wrong"),
    silent: count("silent"),
  };
}

describe("answers by quoting", () => {
  test("answers the posed questions, and none of them wrongly", () => {
    expect(measure(POSED)).toEqual({ of: 68, right: 66, wrong: 0, silent: 2 });
  });

  test("answers most questions it was not made for, and is silent rather than wrong about the rest", () => {
    const found = measure(HELD_OUT);
    expect(found.of).toBe(40);
    expect(found.right).toBeGreaterThanOrEqual(32);
    expect(found.wrong).toBe(0);
  });

  const text = `CC: cough
HPI: 61M with cough for 3 weeks, no fever. Father had lung cancer.
Meds: atenolol 25 mg daily
Allergies: latex (rash)`;

  test.each([
    ["Does he have lung cancer?", ""],
    ["Did his father have cancer?", "Father had lung cancer"],
    ["Is he allergic to penicillin?", ""],
    ["What is he allergic to?", "latex (rash)"],
    ["Why does he take atenolol?", ""],
    ["How often does he take atenolol?", "atenolol 25 mg daily"],
    ["Is there fever?", "no fever"],
    ["Is there haemoptysis?", ""],
    ["What is his address?", ""],
    ["", ""],
    ["???", ""],
    ["Tell me everything about him", ""],
  ])("%j gives %j", (question, expected) => {
    const found = quotes(text, question);
    if (expected === "") expect(found).toBe("");
    else expect(found).toContain(expected);
  });

  test.each([
    ["Does [NAME_1] cough?", "[NAME_1] coughs since [DATE_1]"],
    ["Does [NAME_1B] cough?", "[NAME_1] coughs since [DATE_1]"],
    ["Does [NAME_2] cough?", ""],
    ["Does [NAME_12] cough?", ""],
    ["Since when, [DATE_1], does [NAME_1] cough?", "coughs since [DATE_1]"],
    ["Did [NAME_1] cough on [DATE_2]?", ""],
  ])("stand-ins of identifiers: %j gives %j", (question, expected) => {
    const found = quotes("HPI: [NAME_1] coughs since [DATE_1]. No fever on [DATE_2].", question);
    if (expected === "") expect(found).toBe("");
    else expect(found).toContain(expected);
  });

  test("every word of an answer stands where it is cited, whatever is asked of whatever text", () => {
    const words = fc.constantFrom(
      "cough",
      "BP",
      "fever",
      "mg",
      "lisinopril",
      "why",
      "Meds:",
      "\n",
      "120/80",
      "[NAME_1]",
      ",",
      ".",
      "no",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.array(words, { maxLength: 8 }), (a, b) => {
        const source = a.join(" ");
        for (const { text: quote, spans } of answerFromSource(source, b.join(" "))) {
          const cited = spans.map(({ start, end }) => source.slice(start, end)).join(" ");
          for (const word of quote.match(/[\p{L}\p{N}]+/gu) ?? []) expect(cited).toContain(word);
        }
      }),
    );
  });
});
