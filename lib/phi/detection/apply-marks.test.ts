import { describe, expect, it } from "vitest";
import type { IdentifierMark, IdentifierSpan } from "../identifier.schema";
import { detectIdentifiers } from "../detect-identifiers";
import { applyMarks, BY_HAND } from "./apply-marks";

const TEXT = "Pt: Testa Quill, seen 3 May 2026 by Bo Reed. Code ZX-77.";

const span = (
  words: string,
  category: IdentifierSpan["category"],
  reason = "x",
): IdentifierSpan => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, category, score: 0.9, reason };
};
const mark = (
  words: string,
  action: IdentifierMark["action"],
  category?: IdentifierMark["category"],
): IdentifierMark => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, action, ...(category && { category }) };
};
const SPANS = [span("Testa Quill", "name"), span("3 May 2026", "date"), span("Bo Reed", "name")];
const apply = (spans: readonly IdentifierSpan[], ...marks: IdentifierMark[]) =>
  applyMarks(TEXT, spans, marks)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, category, reason }) => [TEXT.slice(start, end), category, reason]);

describe("marks made by a person", () => {
  it("add a stretch, as Other or as the kind that was named", () => {
    expect(apply([], mark("ZX-77", "mark"))).toEqual([["ZX-77", "other", BY_HAND]]);
    expect(apply([], mark("ZX-77", "mark", "account"))).toEqual([["ZX-77", "account", BY_HAND]]);
  });

  it("take away what they cover", () => {
    expect(apply(SPANS, mark("Testa Quill", "unmark")).map(([words]) => words)).toEqual([
      "3 May 2026",
      "Bo Reed",
    ]);
  });

  it("leave what they only touch: nobody has looked at the rest of it", () => {
    expect(apply(SPANS, mark("Quill", "unmark"))).toHaveLength(3);
  });

  it.each(["known value", "typed placeholder"])("take no %s away, nor rename it", (reason) => {
    const known = [span("Testa Quill", "name", reason)];
    expect(apply(known, mark("Testa Quill", "unmark"))).toHaveLength(1);
    expect(apply(known, mark("Testa Quill", "confirm", "other"))).toEqual([
      ["Testa Quill", "name", reason],
    ]);
  });

  it("confirm what is found without a second span, and may name its kind", () => {
    expect(apply(SPANS, mark("Bo Reed", "confirm"))).toHaveLength(3);
    expect(apply(SPANS, mark("Bo Reed", "confirm", "location"))).toContainEqual([
      "Bo Reed",
      "location",
      "x",
    ]);
  });

  it("hold what was confirmed when nothing finds it any more", () => {
    expect(apply([], mark("Bo Reed", "confirm", "name"))).toEqual([["Bo Reed", "name", BY_HAND]]);
  });

  it("count in their order: the last word on a stretch wins", () => {
    const [add, take] = [mark("ZX-77", "mark"), mark("ZX-77", "unmark")];
    expect(apply([], add, take)).toEqual([]);
    expect(apply([], take, add)).toHaveLength(1);
    expect(apply([], add, take, add)).toHaveLength(1);
  });

  it("leave alone what they do not touch, and nothing outside the text", () => {
    expect(apply(SPANS, mark("seen", "unmark"))).toHaveLength(3);
    expect(applyMarks(TEXT, [], [{ start: 5, end: TEXT.length + 1, action: "mark" }])).toEqual([]);
    expect(applyMarks(TEXT, [], [{ start: 5, end: 5, action: "mark" }])).toEqual([]);
  });

  it("are heard by the engine", () => {
    const taken = detectIdentifiers(TEXT, { marks: [mark("ZX-77", "mark", "account")] });
    expect(taken.some(({ category }) => category === "account")).toBe(true);
    const freed = detectIdentifiers(TEXT, {
      marks: [mark("ZX-77", "mark"), mark("ZX-77", "unmark")],
    });
    expect(freed.some(({ reason }) => reason === BY_HAND)).toBe(false);
  });
});
