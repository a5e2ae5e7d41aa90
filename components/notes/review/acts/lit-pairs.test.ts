import { describe, expect, it } from "vitest";
import { readSourceLines, stillUnplaced } from "../../source-lines";
import { connectorBetween, sideOutOfView, type Box } from "../panes/connector-path";
import {
  cutLine,
  dockRows,
  litAnnouncement,
  litPairs,
  NOTHING_LIT,
  type Selection,
} from "./lit-pairs";
import { CONTENT, DOCUMENT, SOURCE, idOf } from "./review-fixture";

const lines = readSourceLines(DOCUMENT, SOURCE, CONTENT);
const lit = (selection: Selection | null) => litPairs(CONTENT, DOCUMENT, lines, selection);

describe("what is lit", () => {
  it("is a sentence with its lines", () => {
    expect(lit({ kind: "sentence", id: idOf(2) })).toMatchObject({
      sentenceIds: [idOf(2)],
      lineNumbers: [4],
      pair: { sentenceId: idOf(2), lineNumber: 4 },
    });
  });

  it("is a line with every sentence that uses it", () => {
    expect(lit({ kind: "line", number: 2 })).toMatchObject({
      sentenceIds: [idOf(1)],
      lineNumbers: [2],
    });
  });

  it("is an item with both its sentences and both its lines, joined at the first", () => {
    expect(lit({ kind: "item", id: idOf(102) })).toMatchObject({
      sentenceIds: [idOf(2), idOf(4)],
      lineNumbers: [4, 6],
      pair: { sentenceId: idOf(2), lineNumber: 4 },
    });
  });

  it("is a sentence alone when it has no source", () => {
    const alone = lit({ kind: "sentence", id: idOf(5) });
    expect(alone).toMatchObject({ sentenceIds: [idOf(5)], lineNumbers: [], pair: null });
    expect(litAnnouncement(alone)).toBe("No source line");
  });

  it.each<Selection | null>([
    null,
    { kind: "sentence", id: idOf(77) },
    { kind: "line", number: 99 },
    { kind: "item", id: idOf(77) },
  ])("is nothing for %j", (selection) => {
    expect(lit(selection)).toEqual(NOTHING_LIT);
  });

  it("passes over citations of another document", () => {
    expect(
      litPairs(CONTENT, idOf(1), lines, { kind: "sentence", id: idOf(2) }).lineNumbers,
    ).toEqual([]);
  });

  it.each<[Selection, string]>([
    [{ kind: "line", number: 4 }, "Line 4, used by 1 sentence"],
    [{ kind: "line", number: 1 }, "Line 1, used by no sentence"],
    [{ kind: "item", id: idOf(102) }, "Lines 4 and 6, used by 2 sentences"],
  ])("is announced once: %j", (selection, words) => {
    expect(litAnnouncement(lit(selection))).toBe(words);
  });
});

describe("a line cut at the cited words", () => {
  const line = { start: 10, end: 20, text: "abcdefghij" };

  it.each([
    [[], [["abcdefghij", false]]],
    [
      [{ start: 12, end: 15 }],
      [
        ["ab", false],
        ["cde", true],
        ["fghij", false],
      ],
    ],
    [[{ start: 0, end: 99 }], [["abcdefghij", true]]],
    [
      [
        { start: 12, end: 15 },
        { start: 14, end: 17 },
      ],
      [
        ["ab", false],
        ["cde", true],
        ["fg", true],
        ["hij", false],
      ],
    ],
    [
      [
        { start: 12, end: 16 },
        { start: 13, end: 14 },
      ],
      [
        ["ab", false],
        ["cdef", true],
        ["ghij", false],
      ],
    ],
    [[{ start: 30, end: 40 }], [["abcdefghij", false]]],
  ])("%j", (spans, pieces) => {
    expect(cutLine(line, spans).map(({ text, isLit }) => [text, isLit])).toEqual(pieces);
  });
});

describe("the dock of a narrow page", () => {
  it("shows lit lines with their neighbours and folds what lies between", () => {
    const rows = dockRows(lines, [1, 6]).map((row) =>
      "gapFrom" in row ? `${row.gapFrom}-${row.gapTo}` : row.number,
    );
    expect(rows).toEqual([1, 2, "3-4", 5, 6, 7]);
  });

  it("is empty while nothing is lit", () => {
    expect(dockRows(lines, [])).toEqual([]);
  });
});

describe("what has no place yet", () => {
  it("is placed once a sentence cites it", () => {
    expect(stillUnplaced(CONTENT)).toHaveLength(1);
    const first = CONTENT.sentences[0];
    if (!first) throw new Error("the fixture has sentences");
    const placed = { ...CONTENT, sentences: [{ ...first, citations: CONTENT.unplaced }] };
    expect(stillUnplaced(placed)).toEqual([]);
  });
});

describe("the connector", () => {
  const box = (left: number, right: number, top: number, bottom: number): Box => ({
    left,
    right,
    top,
    bottom,
  });
  const sourcePane = box(0, 500, 100, 600);
  const notePane = box(500, 1400, 100, 600);
  const origin = { left: 0, top: 50 };

  it("runs from a dot in the source to the sentence", () => {
    const drawn = connectorBetween(
      box(0, 500, 200, 224),
      box(500, 1400, 300, 328),
      sourcePane,
      notePane,
      origin,
    );
    expect(drawn).toEqual({ path: "M476 162H489V264H524", dotX: 476, dotY: 162 });
  });

  it.each([
    ["the line is above the pane", box(0, 500, 40, 64), box(500, 1400, 300, 328)],
    ["the line is below the pane", box(0, 500, 640, 664), box(500, 1400, 300, 328)],
    ["the sentence is above the pane", box(0, 500, 200, 224), box(500, 1400, 40, 68)],
    ["the sentence is below the pane", box(0, 500, 200, 224), box(500, 1400, 700, 728)],
  ])("is not drawn while %s", (_, line, row) => {
    expect(connectorBetween(line, row, sourcePane, notePane, origin)).toBeNull();
  });

  it.each([
    [box(0, 1, 0, 90), "above"],
    [box(0, 1, 620, 650), "below"],
    [box(0, 1, 300, 330), null],
  ] as const)("knows on which side a row is out of sight (%#)", (row, side) => {
    expect(sideOutOfView(row, notePane)).toBe(side);
  });
});
