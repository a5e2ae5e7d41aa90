import { describe, expect, it } from "vitest";
import { reducePaste, startPaste, tooLongMessage } from "./acts/paste-state";
import { pasteActFor, type PasteAct, type PlacedKeyPress } from "./acts/paste-keys";
import { writeCounts } from "./paste-notices";
import type { RecognisedSpan } from "./paste-view";
import { NOT_TEXT, readTextFile } from "./text/read-text-file";
import { lineNumberAt } from "./text/reveal-offset";
import { isSameLine, paintLines } from "./text/text-lines";
import { countKinds, editBetween, nextOfKind, shiftRanges, wordAt } from "./text/text-spans";

const span = (
  start: number,
  end: number,
  category: RecognisedSpan["category"] = "name",
): RecognisedSpan => ({
  start,
  end,
  category,
  score: 1,
  reason: "test",
  placeholder: `[${category.toUpperCase()}_1]`,
  detector: "rules",
});

describe("editBetween", () => {
  it.each([
    ["abc", "abc", { start: 3, oldEnd: 3, newEnd: 3 }],
    ["abc", "abXc", { start: 2, oldEnd: 2, newEnd: 3 }],
    ["abc", "ac", { start: 1, oldEnd: 2, newEnd: 1 }],
    ["", "new", { start: 0, oldEnd: 0, newEnd: 3 }],
    ["aaa", "aaaa", { start: 3, oldEnd: 3, newEnd: 4 }],
    ["abc", "xyz", { start: 0, oldEnd: 3, newEnd: 3 }],
  ])("from %j to %j", (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
});

describe("shiftRanges", () => {
  const edit = { start: 5, oldEnd: 8, newEnd: 6 };

  it.each([
    ["before the edit stays", { start: 0, end: 5 }, [{ start: 0, end: 5 }]],
    ["behind the edit moves", { start: 8, end: 9 }, [{ start: 6, end: 7 }]],
    ["inside the edit goes", { start: 6, end: 7 }, []],
    ["over the edit goes", { start: 4, end: 9 }, []],
  ])("a range %s", (_, range, expected) => {
    expect(shiftRanges([range], edit)).toEqual(expected);
  });
});

describe("the word that Alt I takes", () => {
  const text = "seen by Dr. O'Hara-Lund on ward 3.";

  it.each([
    [10, "Dr"],
    [14, "O'Hara-Lund"],
    [33, "3"],
    [3, "seen"],
  ])("without a selection takes the word at %d: %s", (offset, word) => {
    const range = wordAt(text, offset);
    expect(range && text.slice(range.start, range.end)).toBe(word);
  });

  it("takes nothing between words", () => {
    expect(wordAt("a  b", 2)).toBeNull();
    expect(wordAt("", 0)).toBeNull();
  });
});

describe("kinds", () => {
  const spans = [
    span(0, 1, "name"),
    span(2, 3, "age"),
    span(4, 5, "photo"),
    span(6, 7, "ssn"),
    span(8, 9, "name"),
  ];

  it("are counted as the pages show them: age as date, photograph as other", () => {
    expect(countKinds(spans)).toEqual({
      name: 2,
      date: 1,
      place: 0,
      contact: 0,
      number: 1,
      other: 1,
    });
  });

  it("are found one after another, round the end", () => {
    expect(nextOfKind(spans, "name", 0)?.start).toBe(0);
    expect(nextOfKind(spans, "name", 1)?.start).toBe(8);
    expect(nextOfKind(spans, "name", 9)?.start).toBe(0);
    expect(nextOfKind(spans, "place", 0)).toBeNull();
  });
});

describe("painted lines", () => {
  const text = "Ada Quill\nseen\nby Bo";
  const spans = [span(0, 9), span(18, 20)];
  const words = (form: "source" | "preview") =>
    paintLines(text, spans, form).map(({ pieces }) => pieces.map((piece) => piece.text).join(""));

  it("show the same text in the box, and placeholders in the preview", () => {
    expect(words("source").join("\n")).toBe(text);
    expect(words("preview")).toEqual(["[NAME_1]", "seen", "by [NAME_1]"]);
  });

  it("keep the number of lines when a span goes over a break", () => {
    const across = [span(4, 14)];
    expect(
      paintLines(text, across, "preview").map(({ pieces }) =>
        pieces.map((piece) => piece.text).join(""),
      ),
    ).toEqual(["Ada [NAME_1]", "", "by Bo"]);
    expect(paintLines(text, across, "source")[1]?.pieces[0]?.kind).toBe("name");
  });

  it("are the same only when text, kind and place are", () => {
    const [line] = paintLines(text, spans, "source");
    const [current] = paintLines(text, spans, "source", 0);
    const [plain] = paintLines(text, [], "source");
    if (!line || !current || !plain) throw new Error("the text has lines");
    expect(isSameLine(line, { ...line })).toBe(true);
    expect(isSameLine(line, current)).toBe(false);
    expect(isSameLine(line, plain)).toBe(false);
  });

  it("never paint a character twice where spans overlap", () => {
    const doubled = paintLines(text, [span(0, 9), span(4, 9)], "source");
    expect(doubled[0]?.pieces.map((piece) => piece.text).join("")).toBe("Ada Quill");
  });

  it("paint an empty text as one empty line", () => {
    expect(paintLines("", [], "source")).toEqual([{ pieces: [] }]);
  });

  it("are found by offset", () => {
    expect([0, 9, 10, 20].map((offset) => lineNumberAt(text, offset))).toEqual([1, 1, 2, 3]);
  });
});

describe("a file that is opened", () => {
  const bytes = (...values: readonly number[]) => new Uint8Array(values);
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it.each([
    ["note.txt", utf8("Naïve – 5 µg"), "Naïve – 5 µg"],
    ["note.MD", utf8("a\r\nb"), "a\nb"],
    ["note.txt", bytes(0xef, 0xbb, 0xbf, 0x61), "a"],
    ["note.txt", bytes(0xff, 0xfe, 0x61, 0x00), "a"],
    ["note.txt", bytes(0xfe, 0xff, 0x00, 0x61), "a"],
    ["note.txt", utf8("a\tb\fc"), "a\tb\fc"],
  ])("%s is read as text (%#)", (name, content, text) => {
    expect(readTextFile(name, content)).toEqual({ kind: "text", text });
  });

  it.each([
    ["scan.pdf", utf8("%PDF-1.7")],
    ["note.txt", bytes(0x61, 0x00, 0x62)],
    ["note.txt", bytes(0xc3, 0x28)],
    ["note.txt", bytes(0x89, 0x50, 0x4e, 0x47)],
    ["note.txt.exe", utf8("text")],
    ["note.txt", bytes(0x61, 0x1b, 0x62)],
  ])("%s is refused (%#)", (name, content) => {
    expect(readTextFile(name, content)).toEqual({ kind: "refused", message: NOT_TEXT });
  });

  it("is refused when there is nothing in it", () => {
    expect(readTextFile("note.txt", utf8(" \n "))).toMatchObject({ kind: "refused" });
  });
});

describe("keys of the paste page", () => {
  const press = (key: string, more: Partial<PlacedKeyPress> = {}): PlacedKeyPress => ({
    key,
    code: "",
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it.each<[string, PlacedKeyPress, PasteAct | null]>([
    ["Ctrl Enter drafts", press("Enter", { ctrlKey: true }), "draft"],
    ["Cmd Enter drafts", press("Enter", { metaKey: true }), "draft"],
    ["Alt I marks", press("i", { altKey: true, code: "KeyI" }), "mark"],
    ["Option I marks, whatever it types", press("ˆ", { altKey: true, code: "KeyI" }), "mark"],
    ["Alt P shows the preview", press("π", { altKey: true, code: "KeyP" }), "preview"],
    ["Alt C confirms", press("ç", { altKey: true, code: "KeyC" }), "confirm"],
    ["Alt N goes to the next highlight", press("n", { altKey: true, code: "KeyN" }), "next"],
    ["C is a letter", press("c", { code: "KeyC" }), null],
    ["Ctrl C copies", press("c", { ctrlKey: true, code: "KeyC" }), null],
    ["F6 changes the pane", press("F6"), "other_pane"],
    ["Ctrl O opens a file", press("o", { ctrlKey: true }), "open_file"],
    ["Ctrl Z undoes", press("z", { ctrlKey: true }), "undo"],
    ["Enter is a line", press("Enter"), null],
    ["I is a letter", press("i", { code: "KeyI" }), null],
    ["Alt F6 is the system's", press("F6", { altKey: true }), null],
    ["AltGr I is a letter", press("í", { altKey: true, ctrlKey: true, code: "KeyI" }), null],
    ["Ctrl Shift Z is redo", press("z", { ctrlKey: true, shiftKey: true }), null],
  ])("%s", (_, keyPress, act) => {
    expect(pasteActFor(keyPress)).toBe(act);
  });
});

describe("what stopped a draft", () => {
  it.each([
    [[{ label: "name", count: 1 }], "1 name is"],
    [[{ label: "date", count: 2 }], "2 dates are"],
    [
      [
        { label: "name", count: 1 },
        { label: "number", count: 1 },
      ],
      "1 name and 1 number are",
    ],
    [[{ label: "other", count: 2 }], "2 other identifiers are"],
    [[], "something is"],
  ])("%j", (counts, words) => {
    expect(writeCounts(counts)).toBe(words);
  });
});

describe("the length of a text", () => {
  it.each([0, 1, 200_000])("%d fits", (length) => {
    expect(tooLongMessage(length)).toBeNull();
  });

  it("is said when it does not fit, and nothing is cut", () => {
    expect(tooLongMessage(200_001)).toBe(
      "200,001 characters. The limit is 200,000. Nothing was cut: remove some or open it as two documents.",
    );
    const long = reducePaste(startPaste("x"), { type: "typed", text: "x".repeat(200_001) });
    expect(long.text).toHaveLength(200_001);
  });
});
