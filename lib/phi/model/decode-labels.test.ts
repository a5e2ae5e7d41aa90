import { describe, expect, test } from "vitest";
import { joinVerdicts, judgeWord } from "./decode-labels";
import { readWords } from "./read-words";

const KEEP = { NAME: 0.5, PLACE: 0.5, DATE: 0.5, CONTACT: 0.5, ID: 0.9, AGE: 0.5 };

describe("a word's verdict", () => {
  test.each<[string, number[], string | null]>([
    ["likely a name", [0, 5, 0, 0, 0, 0, 0], "NAME"],
    ["likely nothing", [5, 0, 0, 0, 0, 0, 0], null],
    ["rather nothing", [1, -5, -5, -5, 0.5, -5, -5], null],
    ["a number at its own bound", [1, -5, -5, -5, -5, 0, -5], "ID"],
    ["a name at the same odds", [1, 0, -5, -5, -5, -5, -5], null],
  ])("%s", (_, logits, label) => {
    expect(judgeWord(Float32Array.from(logits), 0, KEEP)?.label ?? null).toBe(label);
  });

  test("reads at the offset given", () => {
    const logits = Float32Array.from([9, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0]);
    expect(judgeWord(logits, 7, KEEP)?.label).toBe("PLACE");
  });

  test("outputs of any size give a score between 0 and 1", () => {
    const verdict = judgeWord(Float32Array.from([-900, 900, 0, 0, 0, 0, 0]), 0, KEEP);
    expect(verdict?.score).toBe(1);
  });
});

describe("proposals", () => {
  const join = (text: string, labels: Record<number, "NAME" | "PLACE">) => {
    const words = readWords(text);
    const verdicts = words.map((_, at) => {
      const label = labels[at];
      return label === undefined ? null : { label, score: 0.5 + at / 100 };
    });
    return joinVerdicts(text, words, verdicts).map(({ start, end, category }) => [
      text.slice(start, end),
      category,
    ]);
  };

  test.each<[string, Record<number, "NAME" | "PLACE">, string[][]]>([
    ["Ada Testcase came", { 0: "NAME", 1: "NAME" }, [["Ada Testcase", "name"]]],
    [
      "Ada Oakfield",
      { 0: "NAME", 1: "PLACE" },
      [
        ["Ada", "name"],
        ["Oakfield", "location"],
      ],
    ],
    [
      "Ada\nTestcase",
      { 0: "NAME", 1: "NAME" },
      [
        ["Ada", "name"],
        ["Testcase", "name"],
      ],
    ],
    [
      "Ada and Bo",
      { 0: "NAME", 2: "NAME" },
      [
        ["Ada", "name"],
        ["Bo", "name"],
      ],
    ],
    ["A - B", { 1: "NAME" }, []],
    ["", {}, []],
  ])("%s", (text, labels, expected) => {
    expect(join(text, labels)).toEqual(expected);
  });
});
