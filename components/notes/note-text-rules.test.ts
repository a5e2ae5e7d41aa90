import { describe, expect, it } from "vitest";
import { decisionWords } from "@/lib/notes/decision-words.schema";
import { attentionTitle, nextOpenItem, openItems, orderItems, shownItems } from "./attention-order";
import { shortChecksum } from "./checksum-text";
import { insertSentence, moveSentence, replaceWords, savableContent } from "./content-edits";
import { stepAnnouncement, stepsToShow, stepTime, type DraftStepView } from "./draft/draft-view";
import { noteAsText } from "./note-as-text";
import {
  AT,
  CONTENT,
  DOCUMENT,
  ME,
  SOURCE,
  idOf,
  item,
  sentence,
} from "./review/acts/review-fixture";
import {
  lineIndexAt,
  linesOfSpan,
  readSourceLines,
  writeLineNumbers,
  writeLinesSentence,
} from "./source-lines";

const decided = { action: "keep", reason: "Because it is", byId: ME, at: AT };

describe("the lines of a source", () => {
  const lines = readSourceLines(DOCUMENT, SOURCE, CONTENT);

  it("keep their offsets into the text as pasted", () => {
    for (const line of lines) expect(SOURCE.slice(line.start, line.end)).toBe(line.text);
  });

  it("are set aside when all their words are, and when they are blank", () => {
    expect(lines.map(({ setAside }) => setAside)).toEqual([
      "header",
      null,
      "blank",
      null,
      null,
      null,
      null,
    ]);
  });

  it("are not placed where a clause found no place", () => {
    expect(lines.filter(({ isUnplaced }) => isUnplaced).map(({ number }) => number)).toEqual([7]);
  });

  it("are not set aside when only a part of them is", () => {
    const part = {
      ...CONTENT,
      setAside: [{ documentId: DOCUMENT, start: 0, end: 6, reason: "header" as const }],
    };
    expect(readSourceLines(DOCUMENT, SOURCE, part)[0]?.setAside).toBeNull();
  });

  it("take no notice of marks in another document", () => {
    expect(readSourceLines(idOf(1), SOURCE, CONTENT)[0]?.setAside).toBeNull();
  });

  it("leave a carriage return out of the text but count it", () => {
    const windows = readSourceLines(DOCUMENT, "a\r\nb", { setAside: [], unplaced: [] });
    expect(windows.map(({ start, end, text }) => [start, end, text])).toEqual([
      [0, 1, "a"],
      [3, 4, "b"],
    ]);
  });

  it("are found by offset and by span", () => {
    expect(lineIndexAt(lines, 0)).toBe(0);
    expect(lineIndexAt(lines, SOURCE.length)).toBe(6);
    const span = { start: SOURCE.indexOf("sildenafil"), end: SOURCE.indexOf("148/86") };
    expect(linesOfSpan(lines, span)).toEqual([4, 5]);
  });
});

describe("line numbers in words", () => {
  it.each([
    [[6], "6"],
    [[5, 6], "5, 6"],
    [[5, 6, 7, 8, 9], "5 to 9"],
    [[9, 8, 11, 3, 10], "3, 8 to 11"],
    [[6, 6], "6"],
    [[], ""],
  ])("%j is %j in the gutter", (numbers, text) => {
    expect(writeLineNumbers(numbers)).toBe(text);
  });

  it.each([
    [[], ""],
    [[6], "Line 6."],
    [[18, 11], "Lines 18 and 11."],
    [[1, 2, 3], "Lines 1, 2 and 3."],
  ])("%j is %j in a sentence", (numbers, text) => {
    expect(writeLinesSentence(numbers)).toBe(text);
  });
});

describe("the things that need eyes", () => {
  const ordered = orderItems(CONTENT.attention);

  it("stand worst first, then as found", () => {
    expect(ordered.map(({ number, item: each }) => [number, each.title])).toEqual([
      [1, "Thing 2"],
      [2, "Thing 1"],
      [3, "Thing 3"],
    ]);
  });

  it("are at most three at a time; the rest is counted", () => {
    const many = orderItems([1, 2, 3, 4, 5].map((number) => item(number, "warning")));
    expect(shownItems(many, false)).toMatchObject({ more: 2 });
    expect(shownItems(many, false).shown).toHaveLength(3);
    expect(shownItems(many, true)).toMatchObject({ more: 0 });
  });

  it("keep decided ones in sight without counting them", () => {
    const many = orderItems(
      [1, 2, 3, 4].map((number) => item(number, "info", number === 1 ? { decision: decided } : {})),
    );
    expect(shownItems(many, false)).toMatchObject({ more: 0 });
    expect(openItems(many)).toHaveLength(3);
  });

  it("are gone through in turn, round the end", () => {
    expect(nextOpenItem(ordered, null)?.number).toBe(1);
    expect(nextOpenItem(ordered, idOf(102))?.number).toBe(2);
    expect(nextOpenItem(ordered, idOf(103))?.number).toBe(1);
    expect(nextOpenItem([], null)).toBeNull();
  });

  it.each([
    [[], "Nothing needs a decision"],
    [[item(1, "info")], "1 thing needs your eyes"],
    [[item(1, "info"), item(2, "info")], "2 things need your eyes"],
    [[item(1, "info", { decision: decided })], "The 1 thing is decided"],
    [
      [item(1, "info", { decision: decided }), item(2, "info", { decision: decided })],
      "All 2 decided",
    ],
  ])("are named (%#)", (items, title) => {
    expect(attentionTitle(orderItems(items))).toBe(title);
  });

  it("say how they were decided", () => {
    expect(decisionWords(item(1, "info"))).toBe("");
    expect(decisionWords(item(1, "info", { decision: decided }))).toBe("Keep: “Because it is”");
    expect(
      decisionWords(item(1, "info", { decision: { ...decided, action: "edit", reason: "" } })),
    ).toBe("Edited");
  });
});

describe("content changes", () => {
  it.each([
    ["For two months.", "two months", "two weeks", "For two weeks."],
    ["For Two Months.", "two months", "two weeks", "For two weeks."],
    ["For two weeks.", "two months", "two weeks", "For two weeks."],
    ["For a while.", "two months", "two weeks", "For a while."],
    ["For a while.", "", "two weeks", "For a while."],
  ])("replaceWords(%j, %j, %j) is %j", (text, from, to, result) => {
    expect(replaceWords(text, from, to)).toBe(result);
  });

  it("leave a sentence out of what is saved while it is still empty", () => {
    const added = insertSentence(CONTENT, sentence(9, "subjective", " ", "own"), idOf(1));
    expect(savableContent(added).sentences).toHaveLength(5);
    expect(savableContent(CONTENT)).toBe(CONTENT);
  });

  it("do not move a sentence out of the note", () => {
    expect(moveSentence(CONTENT, idOf(1), -1)).toBe(CONTENT);
    expect(moveSentence(CONTENT, idOf(77), 1)).toBe(CONTENT);
  });
});

describe("small words of a note", () => {
  it("shorten a checksum and leave a short one whole", () => {
    expect(shortChecksum(`9c417be052af${"0".repeat(48)}20f7`)).toBe("9c41 7be0 52af … 20f7");
    expect(shortChecksum("9c41")).toBe("9c41");
  });
});

describe("a note kept as text", () => {
  it("begins with what it is and leaves empty sections out", () => {
    const text = noteAsText({ ...CONTENT, sentences: CONTENT.sentences.slice(0, 2) });
    expect(text).toBe(
      "UNSIGNED AI-GENERATED DRAFT\n\nSubjective\nChest pressure for two months.\nSildenafil 50 mg as needed.",
    );
  });

  it("follows the headings of its template", () => {
    expect(noteAsText({ ...CONTENT, template: "encounter" })).toContain(
      "Physical exam\nBP 148/86.",
    );
  });
});

describe("the steps of a draft", () => {
  const step = (id: string, state: DraftStepView["state"], ms: number | null): DraftStepView => ({
    id,
    title: `Step ${id}`,
    state,
    detail: null,
    ms,
  });
  const steps = [step("1", "done", 20), step("2", "running", 2400), step("3", "waiting", null)];

  it.each([
    [steps[0], "0.02 s"],
    [steps[1], "2.4 s"],
    [steps[2], "Waiting"],
    [step("4", "running", null), ""],
  ])("say their time (%#)", (each, time) => {
    expect(each && stepTime(each)).toBe(time);
  });

  it("are two while a run is under a second", () => {
    expect(stepsToShow(steps, 400).map(({ id }) => id)).toEqual(["1", "3"]);
    expect(stepsToShow(steps, 1000)).toHaveLength(3);
    expect(stepsToShow([], 0)).toEqual([]);
  });

  it("are announced one at a time", () => {
    expect(stepAnnouncement(steps)).toBe("Step 2");
    expect(stepAnnouncement(steps.slice(0, 1))).toBe("The draft is here");
    expect(stepAnnouncement(steps.slice(2))).toBe("");
  });
});
