import { describe, expect, it } from "vitest";
import { readingOrder } from "../../content-edits";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { AT, CONTENT, ME, idOf, item } from "./review-fixture";
import {
  reduceReview,
  selectedSentenceId,
  startReview,
  visibleSentences,
  type ReviewEvent,
  type ReviewState,
} from "./review-state";

function run(...events: readonly ReviewEvent[]): ReviewState {
  return events.reduce(reduceReview, startReview(CONTENT));
}

const select = (number: number): ReviewEvent => ({
  type: "select",
  selection: { kind: "sentence", id: idOf(number) },
});
const type = (text: string): ReviewEvent => ({ type: "type", text, authorId: ME });
const leave: ReviewEvent = { type: "leave_edit", authorId: ME, at: AT };
const startEdit = (number: number, itemNumber?: number): ReviewEvent => ({
  type: "start_edit",
  id: idOf(number),
  ...(itemNumber ? { itemId: idOf(100 + itemNumber) } : {}),
});
const textOf = (state: ReviewState, number: number) =>
  state.content.sentences.find(({ id }) => id === idOf(number))?.text;
const orderOf = (state: ReviewState) =>
  readingOrder(state.content).map(({ id }) => Number(id.slice(-3)));
const find = (state: ReviewState, itemNumber: number) =>
  state.content.attention.find(({ id }) => id === idOf(100 + itemNumber));

describe("stepping through sentences", () => {
  it("starts at the first with J and at the last with K", () => {
    expect(selectedSentenceId(run({ type: "step", by: 1 }))).toBe(idOf(1));
    expect(selectedSentenceId(run({ type: "step", by: -1 }))).toBe(idOf(5));
  });

  it("crosses sections and stays at the ends", () => {
    expect(selectedSentenceId(run(select(2), { type: "step", by: 1 }))).toBe(idOf(3));
    expect(selectedSentenceId(run(select(5), { type: "step", by: 1 }))).toBe(idOf(5));
    expect(selectedSentenceId(run(select(1), { type: "step", by: -1 }))).toBe(idOf(1));
  });

  it("goes on from the first sentence of a chosen item", () => {
    const chosen = run({ type: "select", selection: { kind: "item", id: idOf(102) } });
    expect(selectedSentenceId(chosen)).toBe(idOf(2));
    expect(selectedSentenceId(reduceReview(chosen, { type: "step", by: 1 }))).toBe(idOf(3));
  });

  it("passes over what the filter hides", () => {
    const filtered = run({ type: "filter", support: "stated" }, select(2), { type: "step", by: 1 });
    expect(selectedSentenceId(filtered)).toBe(idOf(4));
  });

  it("selects nothing on a line that is selected", () => {
    expect(
      selectedSentenceId(run({ type: "select", selection: { kind: "line", number: 2 } })),
    ).toBeNull();
  });
});

describe("editing a sentence", () => {
  it("makes the words the clinician's own and keeps the source lines", () => {
    const state = run(startEdit(1), type("Chest pressure for nine weeks."), leave);
    expect(state.content.sentences[0]).toMatchObject({
      text: "Chest pressure for nine weeks.",
      support: "own",
      authorId: ME,
      citations: CONTENT.sentences[0]?.citations,
    });
    expect(state.editing).toBeNull();
  });

  it("gives the grade back when the old words are typed again", () => {
    const state = run(startEdit(1), type("x"), type("Chest pressure for two months."), leave);
    expect(state.content.sentences[0]).toEqual(CONTENT.sentences[0]);
  });

  it("changes nothing when nothing was typed", () => {
    expect(run(startEdit(1), leave).content).toBe(CONTENT);
    expect(run(startEdit(1), leave).revision).toBe(0);
  });

  it("turns a grid that was reworded into text", () => {
    const cells = [{ label: "BP", value: "148/86", unit: "mmHg", flag: "" as const }];
    const content = {
      ...CONTENT,
      sentences: CONTENT.sentences.map((each) => (each.id === idOf(3) ? { ...each, cells } : each)),
    };
    const state = [startEdit(3), type("BP 150/90."), leave].reduce(
      reduceReview,
      startReview(content),
    );
    expect(state.content.sentences.find(({ id }) => id === idOf(3))).not.toHaveProperty("cells");
  });

  it("deletes a sentence that was emptied, and Undo brings its old words back", () => {
    const emptied = run(startEdit(2), type("  "), leave);
    expect(textOf(emptied, 2)).toBeUndefined();
    expect(textOf(reduceReview(emptied, { type: "undo" }), 2)).toBe("Sildenafil 50 mg as needed.");
  });

  it("does not open a sentence that is not there", () => {
    expect(run(startEdit(77)).editing).toBeNull();
  });

  it("ignores typing while no box is open", () => {
    expect(run(type("stray")).content).toBe(CONTENT);
  });
});

describe("an item opened for editing", () => {
  it("is decided by a change", () => {
    const state = run(startEdit(4, 2), type("Nitroglycerin held."), leave);
    expect(find(state, 2)?.decision).toEqual({ action: "edit", reason: "", byId: ME, at: AT });
  });

  it("stays open when nothing was changed", () => {
    expect(find(run(startEdit(4, 2), leave), 2)?.decision).toBeUndefined();
  });

  it("stays open when another sentence was edited", () => {
    expect(find(run(startEdit(1), type("Other."), leave), 2)?.decision).toBeUndefined();
  });
});

describe("adding, moving and deleting", () => {
  const add = (
    afterNumber: number | null,
    section: "subjective" | "objective_results",
  ): ReviewEvent => ({
    type: "add_below",
    afterId: afterNumber === null ? null : idOf(afterNumber),
    place: { section },
    newId: idOf(9),
    authorId: ME,
  });

  it("adds below the sentence and opens it", () => {
    const state = run(add(1, "subjective"));
    expect(orderOf(state)).toEqual([1, 9, 2, 3, 4, 5]);
    expect(state.editing?.id).toBe(idOf(9));
  });

  it("adds to a section that is empty", () => {
    expect(orderOf(run(add(null, "objective_results")))).toEqual([1, 2, 3, 9, 4, 5]);
  });

  it("takes a new sentence away again when it was left empty, without an offer to undo", () => {
    const state = run(add(1, "subjective"), leave);
    expect(orderOf(state)).toEqual([1, 2, 3, 4, 5]);
    expect(state.undo).toBeNull();
  });

  it.each([
    [1, 1, [2, 1, 3, 4, 5]],
    [2, -1, [2, 1, 3, 4, 5]],
    [1, -1, [1, 2, 3, 4, 5]],
    [5, 1, [1, 2, 3, 4, 5]],
  ] as const)("moves sentence %d by %d", (number, by, order) => {
    expect(orderOf(run({ type: "move", id: idOf(number), by }))).toEqual(order);
  });

  it("moves over the edge of a section into the next one", () => {
    const state = run({ type: "move", id: idOf(2), by: 1 });
    expect(state.content.sentences.find(({ id }) => id === idOf(2))?.section).toBe(
      "objective_exam",
    );
    expect(orderOf(state)).toEqual([1, 2, 3, 4, 5]);
  });

  it("deletes, selects the neighbour and offers to undo", () => {
    const state = run({ type: "delete", id: idOf(2) });
    expect(orderOf(state)).toEqual([1, 3, 4, 5]);
    expect(selectedSentenceId(state)).toBe(idOf(3));
    expect(state.undo?.message).toBe("Sentence deleted");
  });

  it.each([1, 2, 3, 5])("puts deleted sentence %d back in its place", (number) => {
    const state = run({ type: "delete", id: idOf(number) }, { type: "undo" });
    expect(orderOf(state)).toEqual([1, 2, 3, 4, 5]);
    expect(state.undo).toBeNull();
  });

  it("keeps what was written after the deletion when it is undone", () => {
    const state = run({ type: "delete", id: idOf(2) }, startEdit(1), type("New words."), leave, {
      type: "undo",
    });
    expect(textOf(state, 1)).toBe("New words.");
    expect(textOf(state, 2)).toBe("Sildenafil 50 mg as needed.");
  });

  it("offers nothing once the ten seconds are over", () => {
    const state = run({ type: "delete", id: idOf(2) }, { type: "undo_over" }, { type: "undo" });
    expect(orderOf(state)).toEqual([1, 3, 4, 5]);
  });

  it("does nothing for a sentence that is gone", () => {
    expect(run({ type: "delete", id: idOf(77) }).revision).toBe(0);
    expect(run({ type: "move", id: idOf(77), by: 1 }).revision).toBe(0);
  });
});

describe("filters and loading", () => {
  it("shows one grade, and all again when pressed twice", () => {
    const filtered = run({ type: "filter", support: "inferred" });
    expect(visibleSentences(filtered).map(({ id }) => id)).toEqual([idOf(3)]);
    const all = reduceReview(filtered, { type: "filter", support: "inferred" });
    expect(visibleSentences(all)).toHaveLength(5);
  });

  it("keeps the sentence that is being edited in sight", () => {
    const state = run({ type: "filter", support: "stated" }, startEdit(1), type("Mine now."));
    expect(visibleSentences(state).map(({ id }) => id)).toContain(idOf(1));
  });

  it("counts every change and names the last one", () => {
    const state = run({ type: "move", id: idOf(1), by: 1 }, { type: "delete", id: idOf(3) });
    expect(state).toMatchObject({ revision: 2, change: { kind: "deleted", sentenceId: idOf(3) } });
  });
});

describe("what the server keeps", () => {
  const { attention } = CONTENT;
  const raised = item(9, "critical", { raisedBy: "written", sentenceIds: [idOf(1)] });
  const kept = (change: Partial<NoteContent> = {}): ReviewEvent => ({
    type: "kept",
    content: { ...CONTENT, attention: [...attention, raised], ...change },
  });

  it("is taken over, and is no change to save", () => {
    const before = run(select(2));
    const state = reduceReview(before, kept());
    expect(find(state, 9)).toEqual(raised);
    expect(state).toMatchObject({ revision: before.revision, selection: before.selection });
  });

  it("leaves the sentence that is being written as it is, and open", () => {
    const state = run(startEdit(1), type("Start warfarin 5 mg"), kept());
    expect(textOf(state, 1)).toBe("Start warfarin 5 mg");
    expect(state.editing).toMatchObject({ id: idOf(1) });
    expect(find(state, 9)).toEqual(raised);
  });

  it("leaves a new sentence, which is not saved while it is empty, in its place", () => {
    const add: ReviewEvent = {
      type: "add_below",
      afterId: idOf(1),
      place: { section: "subjective" },
      newId: idOf(50),
      authorId: ME,
    };
    const before = run(add);
    const state = reduceReview(before, kept());
    expect(orderOf(state)).toEqual(orderOf(before));
    expect(state.editing).toEqual(before.editing);
  });

  it("takes the mark off an item that was withdrawn, and the way back of a deletion stays", () => {
    const deleted = run({ type: "delete", id: idOf(2) });
    expect(reduceReview(deleted, kept()).undo).toEqual(deleted.undo);
    const chosen = run(kept(), { type: "select", selection: { kind: "item", id: raised.id } });
    expect(reduceReview(chosen, kept({ attention })).selection).toBeNull();
    expect(reduceReview(chosen, kept()).selection).toEqual(chosen.selection);
  });
});
