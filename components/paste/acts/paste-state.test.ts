import { describe, expect, it } from "vitest";
import {
  leavingOf,
  marksOf,
  reducePaste,
  shownSpans,
  startPaste,
  type PasteState,
} from "./paste-state";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import type { RecognisedSpan } from "../paste-view";

const TEXT = "Pt: Ada Quill, seen 3 May. Mild rash.";

function span(
  words: string,
  category: RecognisedSpan["category"],
  placeholder: string,
  text = TEXT,
): RecognisedSpan {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { start, end, category, score: 1, reason: "test", placeholder, detector: "rules" };
}

const NAME = span("Ada Quill", "name", "[NAME_1]");
const DATE = span("3 May", "date", "[DATE_1]");

function checked(
  state: PasteState,
  revision: number,
  spans: readonly RecognisedSpan[] = [NAME, DATE],
  depth: "rules" | "full" = "full",
): PasteState {
  const check = { revision, spans, depth, secondCheck: "clear", attestation: null } as const;
  return reducePaste(state, { type: "checked", check });
}

const shown = (state: PasteState) =>
  shownSpans(state).map(({ start, end }) => state.text.slice(start, end));
const ready = checked(startPaste(TEXT), 1);
const select = (words: string) => ({
  type: "toggle_mark" as const,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe("highlights while typing", () => {
  it("come from the last check", () => {
    expect(shown(ready)).toEqual(["Ada Quill", "3 May"]);
    expect(ready.full?.secondCheck).toBe("clear");
  });

  it("move with the text typed before them", () => {
    expect(shown(reducePaste(ready, { type: "typed", text: `Today. ${TEXT}` }))).toEqual([
      "Ada Quill",
      "3 May",
    ]);
  });

  it("stay when the text behind them changes", () => {
    expect(
      shown(reducePaste(ready, { type: "typed", text: TEXT.replace("rash", "cough") })),
    ).toEqual(["Ada Quill", "3 May"]);
  });

  it("go where the edit reaches into them", () => {
    expect(
      shown(reducePaste(ready, { type: "typed", text: TEXT.replace("Quill", "Quail") })),
    ).toEqual(["3 May"]);
  });

  it("carry an answer to an older text through what was typed since", () => {
    const typed = reducePaste(startPaste(TEXT), { type: "typed", text: `Today. ${TEXT}` });
    expect(shown(checked(typed, 1))).toEqual(["Ada Quill", "3 May"]);
  });

  it("are not taken from an answer older than the last, or from the future", () => {
    const typed = reducePaste(ready, { type: "typed", text: `${TEXT} More.` });
    const newest = checked(typed, 2, [NAME]);
    expect(checked(newest, 1)).toBe(newest);
    expect(checked(newest, 9)).toBe(newest);
  });

  it("do not change when the same text is typed again", () => {
    expect(reducePaste(ready, { type: "typed", text: TEXT })).toBe(ready);
  });
});

describe("marking by hand", () => {
  it("marks what is selected, at once", () => {
    const marked = reducePaste(ready, select("Mild rash"));
    expect(shown(marked)).toEqual(["Ada Quill", "3 May", "Mild rash"]);
    expect(marksOf(marked)).toEqual([{ start: 27, end: 36, action: "mark" }]);
    expect(marked.revision).toBe(2);
  });

  it("unmarks what is recognised, at once", () => {
    expect(shown(reducePaste(ready, select("Ada Quill")))).toEqual(["3 May"]);
  });

  it("leaves the last word to the checker that knows the mark", () => {
    const unmarked = reducePaste(ready, select("Ada Quill"));
    expect(shown(checked(unmarked, 2))).toEqual(["Ada Quill", "3 May"]);
  });

  it("does nothing on blanks", () => {
    expect(reducePaste(ready, { type: "toggle_mark", start: 3, end: 4 })).toBe(ready);
  });

  it("is undone once, and not after the text was edited", () => {
    const marked = reducePaste(ready, select("Mild rash"));
    expect(shown(reducePaste(marked, { type: "undo_mark" }))).toEqual(["Ada Quill", "3 May"]);
    const edited = reducePaste(marked, { type: "typed", text: `${TEXT} More.` });
    expect(reducePaste(edited, { type: "undo_mark" })).toBe(edited);
    expect(reducePaste(ready, { type: "undo_mark" })).toBe(ready);
  });

  it("moves with the text", () => {
    const marked = reducePaste(ready, select("Mild rash"));
    const typed = reducePaste(marked, { type: "typed", text: `Today. ${TEXT}` });
    expect(marksOf(typed)).toEqual([{ start: 34, end: 43, action: "mark" }]);
  });
});

describe("the bar under the text", () => {
  const say = (state: PasteState, words: string, mark: Omit<IdentifierMark, "start" | "end">) => {
    const start = state.text.indexOf(words);
    return reducePaste(state, {
      type: "mark",
      mark: { start, end: start + words.length, ...mark },
    });
  };

  it("confirms, names the kind, and keeps one word for a stretch", () => {
    const confirmed = say(ready, "Ada Quill", { action: "confirm", category: "name" });
    const renamed = say(confirmed, "Ada Quill", { action: "confirm", category: "location" });
    expect(shownSpans(renamed)[0]?.category).toBe("location");
    expect(marksOf(renamed)).toHaveLength(1);
  });

  it("rejects, and takes the rejection back", () => {
    const rejected = say(ready, "Ada Quill", { action: "unmark" });
    expect(shown(rejected)).toEqual(["3 May"]);
    expect(shown(say(rejected, "Ada Quill", { action: "mark", category: "name" }))).toContain(
      "Ada Quill",
    );
  });

  it("never takes a known value away", () => {
    const known = checked(ready, 1, [{ ...NAME, detector: "known_value" }]);
    expect(shown(say(known, "Ada Quill", { action: "unmark" }))).toEqual(["Ada Quill"]);
    expect(reducePaste(known, select("Ada Quill"))).toBe(known);
  });

  it("undoes one after the other", () => {
    const one = say(ready, "Mild rash", { action: "mark" });
    const two = say(one, "Ada Quill", { action: "unmark" });
    const back = reducePaste(two, { type: "undo_mark" });
    expect(shown(back)).toEqual(["Ada Quill", "3 May", "Mild rash"]);
    expect(shown(reducePaste(back, { type: "undo_mark" }))).toEqual(["Ada Quill", "3 May"]);
  });

  it("keeps marks through edits elsewhere, and drops one that the edit reaches into", () => {
    const marked = say(ready, "Mild rash", { action: "mark", category: "other" });
    const before = reducePaste(marked, { type: "typed", text: `Today. ${TEXT}` });
    expect(marksOf(before)[0]).toMatchObject({ start: 34, end: 43, category: "other" });
    const inside = reducePaste(marked, { type: "typed", text: TEXT.replace("rash", "raash") });
    expect(marksOf(inside)).toEqual([]);
  });
});

describe("two depths of checking", () => {
  const found: RecognisedSpan = { ...span("Mild rash", "other", "[ID_1]"), detector: "model" };
  const full = checked(startPaste(TEXT), 1, [NAME, DATE, found]);
  const typed = reducePaste(full, { type: "typed", text: `${TEXT} More.` });

  it("keep what the classifier found until it is asked again", () => {
    const early = checked(typed, 2, [NAME, DATE], "rules");
    expect(shown(early)).toEqual(["Ada Quill", "3 May", "Mild rash"]);
    expect(shown(checked(early, 2, [NAME, DATE]))).toEqual(["Ada Quill", "3 May"]);
  });

  it("keep the wider edges of the last full answer", () => {
    const narrow = span("Ada", "name", "[NAME_1]");
    expect(shown(checked(typed, 2, [narrow, DATE], "rules"))[0]).toBe("Ada Quill");
  });

  it("take in what the rules find anew; what they find no more waits for the full answer", () => {
    const fresh = span("seen", "other", "[ID_2]");
    const early = checked(typed, 2, [fresh, DATE], "rules");
    expect(shown(early)).toEqual(["Ada Quill", "seen", "3 May", "Mild rash"]);
    expect(shown(checked(early, 2, [fresh, DATE]))).toEqual(["seen", "3 May"]);
  });

  it("let a mark go that was taken back", () => {
    const byHand: RecognisedSpan = { ...found, detector: "by_hand" };
    const marked = checked(startPaste(TEXT), 1, [NAME, DATE, byHand]);
    const again = reducePaste(marked, { type: "typed", text: `${TEXT} More.` });
    expect(shown(checked(again, 2, [NAME, DATE], "rules"))).toEqual(["Ada Quill", "3 May"]);
  });

  it("do not bring back what a person rejected", () => {
    const start = TEXT.indexOf("Mild rash");
    const mark = { start, end: start + 9, action: "unmark" } as const;
    const rejected = reducePaste(full, { type: "mark", mark });
    expect(shown(checked(rejected, 2, [NAME, DATE], "rules"))).toEqual(["Ada Quill", "3 May"]);
  });

  it("let no early answer undo a full one to the same text", () => {
    expect(checked(full, 1, [NAME], "rules")).toBe(full);
  });

  it("say what leaves only once everybody was asked about this very text", () => {
    const leaving = "Pt: [NAME_1], seen [DATE_1]. Mild rash.";
    expect(leavingOf(ready)).toBe(leaving);
    expect(leavingOf(ready, true)).toBe(TEXT);
    expect(leavingOf(reducePaste(ready, { type: "typed", text: `${TEXT} More.` }))).toBeNull();
    expect(leavingOf(checked(startPaste(TEXT), 1, [NAME], "rules"))).toBeNull();
  });

  it("say of a stopped text that nothing leaves", () => {
    const check = {
      revision: 1,
      spans: [NAME],
      depth: "full",
      secondCheck: "found",
      attestation: null,
    } as const;
    expect(leavingOf(reducePaste(startPaste(TEXT), { type: "checked", check }))).toBeNull();
    expect(leavingOf(reducePaste(startPaste(TEXT), { type: "checked", check }), true)).toBeNull();
  });
});

describe("stepping through a kind", () => {
  const again = "Ada Quill met Bo Reed.";
  const names = checked(startPaste(again), 1, [
    span("Ada Quill", "name", "[NAME_1]", again),
    span("Bo Reed", "name", "[NAME_2]", again),
  ]);
  const step = (state: PasteState) => reducePaste(state, { type: "step_kind", kind: "name" });

  it("goes from one to the next and round", () => {
    const first = step(names);
    const second = step(first);
    expect([first.currentStart, second.currentStart, step(second).currentStart]).toEqual([
      0, 14, 0,
    ]);
  });

  it("stops at nothing when there is none of the kind", () => {
    expect(reducePaste(names, { type: "step_kind", kind: "place" })).toMatchObject({
      steppedKind: null,
      currentStart: null,
    });
  });

  it("begins anew after typing", () => {
    expect(
      reducePaste(step(names), { type: "typed", text: `${again} More.` }).steppedKind,
    ).toBeNull();
  });
});

describe("a file or sample that replaces the text", () => {
  it("offers the old text back, with its marks", () => {
    const marked = reducePaste(ready, select("Mild rash"));
    const replaced = reducePaste(marked, { type: "replaced", text: "Other.", label: "sample" });
    expect(replaced).toMatchObject({ text: "Other.", replaced: { label: "sample" } });
    expect(marksOf(replaced)).toEqual([]);
    const back = reducePaste(replaced, { type: "undo_replace" });
    expect(back.text).toBe(TEXT);
    expect(marksOf(back)).toHaveLength(1);
    expect(back.revision).toBeGreaterThan(replaced.revision);
  });

  it("offers the text before a long paste back, and keeps marks elsewhere through it", () => {
    const marked = reducePaste(ready, select("Ada Quill"));
    const pasted = reducePaste(marked, { type: "pasted", text: `${TEXT} ${"x".repeat(20_000)}` });
    expect(marksOf(pasted)).toHaveLength(1);
    expect(reducePaste(pasted, { type: "undo_replace" }).text).toBe(TEXT);
  });

  it("offers nothing where nothing was lost, or the ten seconds are over", () => {
    expect(
      reducePaste(startPaste(" "), { type: "replaced", text: "x", label: "file" }).replaced,
    ).toBeNull();
    const replaced = reducePaste(ready, { type: "replaced", text: "x", label: "file" });
    const over = reducePaste(replaced, { type: "undo_replace_over" });
    expect(reducePaste(over, { type: "undo_replace" })).toBe(over);
  });
});
