import { describe, expect, it } from "vitest";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import type { RecognisedSpan } from "../paste-view";
import { foundByWords, whyWords } from "./highlight-words";
import { leavingText } from "../preview/leaving-text";
import { applyMarks, countConfirmed, pointedAt, toggleMark, withMark } from "./text-marks";

const span = (start: number, end: number, more: Partial<RecognisedSpan> = {}): RecognisedSpan => ({
  start,
  end,
  category: "name",
  score: 1,
  reason: "test",
  placeholder: "[NAME_1]",
  detector: "rules",
  ...more,
});

describe("marks shown before the checker knows them", () => {
  it("cover plain words as Other and take spans away", () => {
    const result = applyMarks(
      [span(0, 3), span(10, 14)],
      [
        { start: 5, end: 8, action: "mark" },
        { start: 0, end: 3, action: "unmark" },
      ],
    );
    expect(result.map(({ start, category }) => [start, category])).toEqual([
      [5, "other"],
      [10, "name"],
    ]);
  });

  it("do not rename what is covered already, unless the kind is named", () => {
    const mark = { start: 2, end: 4, action: "mark" } as const;
    expect(applyMarks([span(0, 9)], [mark])).toEqual([span(0, 9)]);
    expect(applyMarks([span(0, 9)], [{ ...mark, category: "mrn" }])[0]?.category).toBe("mrn");
  });

  it("take nothing away that they cover only in part", () => {
    expect(applyMarks([span(0, 9)], [{ start: 2, end: 5, action: "unmark" }])).toHaveLength(1);
  });

  it("swallow a span that is only partly covered", () => {
    expect(applyMarks([span(0, 4)], [{ start: 2, end: 9, action: "mark" }])).toHaveLength(1);
  });

  it.each([{ detector: "known_value" }, { reason: "typed placeholder" }] as const)(
    "leave %j alone",
    (more) => {
      const known = span(0, 4, more);
      const marks: IdentifierMark[] = [
        { start: 0, end: 4, action: "unmark" },
        { start: 0, end: 4, action: "confirm", category: "mrn" },
      ];
      expect(applyMarks([known], marks)).toEqual([known]);
    },
  );

  it("are one for a stretch: the newer replaces the older", () => {
    const timed = (start: number, end: number) => ({
      mark: { start, end, action: "mark" as const },
    });
    expect(withMark([timed(0, 3), timed(5, 9)], timed(0, 4))).toEqual([timed(5, 9), timed(0, 4)]);
    expect(withMark([timed(0, 9)], timed(2, 4))).toHaveLength(2);
  });
});

describe("Alt I", () => {
  const text = "seen by Dr. O'Hara-Lund on ward 3.";

  it("trims the selection", () => {
    expect(toggleMark("a word b", [], { start: 1, end: 7 })).toEqual({
      start: 2,
      end: 6,
      action: "mark",
    });
  });

  it("unmarks the whole span that is touched", () => {
    expect(toggleMark(text, [span(12, 23)], { start: 14, end: 14 })).toEqual({
      start: 12,
      end: 23,
      action: "unmark",
    });
  });

  it("marks nothing in blanks", () => {
    expect(toggleMark("a    b", [], { start: 1, end: 4 })).toBeNull();
  });

  it("does nothing to a known value", () => {
    const known = span(12, 23, { detector: "known_value" });
    expect(toggleMark(text, [known], { start: 14, end: 14 })).toBeNull();
  });
});

describe("what the cursor is on", () => {
  const text = "seen by Ada Quill on ward 3";
  const name = span(8, 17);
  const at = (start: number, end = start, marks: readonly IdentifierMark[] = []) =>
    pointedAt(text, [name], marks, { start, end });

  it.each([8, 12, 17])("is a highlight at %d", (offset) => {
    expect(at(offset)).toEqual({ kind: "highlight", span: name, isConfirmed: false });
  });

  it("is nothing beside it, nor in blanks", () => {
    expect(at(3)).toEqual({ kind: "nothing" });
    expect(at(4, 5)).toEqual({ kind: "nothing" });
  });

  it("is the selected words, trimmed; also when they reach over a highlight", () => {
    expect(at(17, 20)).toEqual({ kind: "selection", range: { start: 18, end: 20 } });
    expect(at(5, 17)).toMatchObject({ kind: "selection" });
  });

  it("is something rejected, until it is found again", () => {
    const rejected = { start: 21, end: 25, action: "unmark" } as const;
    expect(at(22, 22, [rejected])).toEqual({ kind: "rejected", range: rejected });
    expect(at(12, 12, [{ start: 8, end: 17, action: "unmark" }])).toMatchObject({
      kind: "highlight",
    });
  });

  it("counts as confirmed once a person said so", () => {
    const confirm = { start: 8, end: 17, action: "confirm" } as const;
    expect(countConfirmed([name, span(20, 22)], [confirm])).toBe(1);
    expect(countConfirmed([name], [{ ...confirm, action: "unmark" }])).toBe(0);
  });

  it("is confirmed when a person said so", () => {
    const marks = [{ start: 8, end: 17, action: "confirm" }] as const;
    expect(at(9, 9, marks)).toMatchObject({ isConfirmed: true });
    expect(at(9, 9, [{ start: 0, end: 4, action: "confirm" }])).toMatchObject({
      isConfirmed: false,
    });
  });
});

describe("why something is highlighted", () => {
  const text = "MRN: 4471-0926, ask Dr. Quill";

  it.each<[Partial<RecognisedSpan>, number, string]>([
    [{ reason: "record number trigger" }, 5, "record number after “MRN”"],
    [{ reason: "title" }, 24, "a name after “Dr.”"],
    [{ reason: "title" }, 0, "a name"],
    [{ reason: "a rule of tomorrow" }, 5, "a rule of tomorrow"],
    [{ reason: "known value", detector: "known_value" }, 5, "a value that is known"],
    [{ reason: "model", detector: "model" }, 5, "it reads like one where it stands"],
    [{ reason: "marked by hand", detector: "by_hand" }, 5, "added by hand"],
  ])("%j", (more, start, words) => {
    expect(whyWords(span(start, start + 4, more), text)).toBe(words);
  });

  it("a known value says that and why it cannot be rejected", () => {
    expect(foundByWords(span(0, 3, { detector: "known_value" }))).toMatch(/cannot be rejected/);
    expect(foundByWords(span(0, 3, { reason: "typed placeholder" }))).toMatch(/cannot be rejected/);
    expect(foundByWords(span(0, 3))).not.toMatch(/cannot/);
  });
});

describe("the text that leaves", () => {
  it("has each identifier replaced once, and the rest as it is", () => {
    const spans = [span(0, 3), span(1, 2), span(8, 11, { placeholder: "[MRN_1]" })];
    expect(leavingText("Ada and 123.", spans)).toBe("[NAME_1] and [MRN_1].");
    expect(leavingText("as it is\n", [])).toBe("as it is\n");
  });
});
