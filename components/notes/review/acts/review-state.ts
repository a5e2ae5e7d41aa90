import type { OverrideReasonCode } from "@/lib/safety/cards/override.schema";
import type { CodeHint } from "@/lib/notes/code-hint.schema";
import type {
  AttentionChoice,
  NoteContent,
  NoteSentence,
  Support,
} from "@/lib/notes/note-content.schema";
import {
  aroundSentence,
  findSentence,
  insertSentence,
  moveSentence,
  previousInSection,
  readingOrder,
  removeSentence,
  replaceSentence,
  restoreSentence,
  setDecision,
  withCodeDecision,
  withText,
  type SentencePlace,
} from "../../content-edits";
import type { ContentChange } from "../../note-view";
import { setRemoved } from "../evidence/reference-edits";
import { decideItem, reopenItem, type DecisionEffect } from "./decide-item";
import type { Selection } from "./lit-pairs";

/** The sentence that is a text box now. `original` is null for one that was just added. */
type Editing = Readonly<{
  id: string;
  original: NoteSentence | null;
  /** Set when the box was opened by an item's [Edit …]: a change then decides that item. */
  itemId: string | null;
}>;

type UndoOffer = Readonly<{
  id: number;
  message: string;
  content: NoteContent;
  selectedId: string;
}>;

export type ReviewState = Readonly<{
  content: NoteContent;
  selection: Selection | null;
  editing: Editing | null;
  filter: Support | null;
  undo: UndoOffer | null;
  effects: Readonly<Record<string, DecisionEffect>>;
  /** Counts changes of the content; `change` says what the last one was. */
  revision: number;
  change: ContentChange | null;
}>;

export type ReviewEvent =
  /** The server keeps something else than was sent: cards that the words raise, or an item that is open again. */
  | Readonly<{ type: "kept"; content: NoteContent }>
  | Readonly<{ type: "select"; selection: Selection | null }>
  | Readonly<{ type: "step"; by: 1 | -1 }>
  | Readonly<{ type: "start_edit"; id: string; itemId?: string }>
  | Readonly<{ type: "type"; text: string; authorId: string }>
  | Readonly<{ type: "leave_edit"; authorId: string; at: string }>
  | Readonly<{
      type: "add_below";
      afterId: string | null;
      place: SentencePlace;
      newId: string;
      authorId: string;
      /** A listed clause that the sentence places: its words and where they stand; empty for one of one's own. */
      clause?: Pick<NoteSentence, "text" | "citations">;
    }>
  | Readonly<{ type: "delete"; id: string }>
  | Readonly<{ type: "undo" }>
  | Readonly<{ type: "undo_over" }>
  | Readonly<{ type: "move"; id: string; by: 1 | -1 }>
  | Readonly<{ type: "filter"; support: Support | null }>
  | Readonly<{
      type: "decide";
      itemId: string;
      choice: AttentionChoice;
      reason: string;
      reasonCode?: OverrideReasonCode | undefined;
      byId: string;
      at: string;
      newId: string;
    }>
  | Readonly<{ type: "reopen"; itemId: string }>
  | Readonly<{ type: "remove_reference"; id: string; byId: string; at: string }>
  | Readonly<{ type: "restore_reference"; id: string }>
  | Readonly<{ type: "decide_code"; codeId: string; decision: CodeHint["decision"] | null }>;

export function startReview(content: NoteContent): ReviewState {
  return {
    content,
    selection: null,
    editing: null,
    filter: null,
    undo: null,
    effects: {},
    revision: 0,
    change: null,
  };
}

/** Sentences that the filter lets through, in reading order. */
export function visibleSentences(state: ReviewState): readonly NoteSentence[] {
  const ordered = readingOrder(state.content);
  if (!state.filter) return ordered;
  return ordered.filter(
    (sentence) => sentence.support === state.filter || sentence.id === state.editing?.id,
  );
}

/** The sentence the keys act on. */
export function selectedSentenceId(state: ReviewState): string | null {
  if (state.selection?.kind === "sentence") return state.selection.id;
  if (state.selection?.kind !== "item") return null;
  const { id } = state.selection;
  return state.content.attention.find((item) => item.id === id)?.sentenceIds[0] ?? null;
}

function changed(state: ReviewState, content: NoteContent, change: ContentChange): ReviewState {
  if (content === state.content) return state;
  return { ...state, content, change, revision: state.revision + 1 };
}

/** The whole of what can happen on the review page, without a browser. */
export function reduceReview(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case "kept":
      return keep(state, event.content);
    case "select":
      return { ...state, selection: event.selection };
    case "step":
      return step(state, event.by);
    case "start_edit":
      return startEdit(state, event.id, event.itemId ?? null);
    case "type":
      return type(state, event.text, event.authorId);
    case "leave_edit":
      return leaveEdit(state, event.authorId, event.at);
    case "add_below":
      return addBelow(state, event);
    case "delete":
      return deleteSentence(state, event.id);
    case "undo":
      return undo(state);
    case "undo_over":
      return { ...state, undo: null };
    case "move":
      return changed(state, moveSentence(state.content, event.id, event.by), {
        kind: "moved",
        sentenceId: event.id,
      });
    case "filter":
      return { ...state, filter: state.filter === event.support ? null : event.support };
    case "decide": {
      const { content, effect } = decideItem(state.content, event);
      const next = changed(state, content, { kind: "decided", itemId: event.itemId });
      return { ...next, effects: { ...state.effects, [event.itemId]: effect } };
    }
    case "reopen": {
      const content = reopenItem(state.content, event.itemId, state.effects[event.itemId]);
      return changed(state, content, { kind: "reopened", itemId: event.itemId });
    }
    case "remove_reference": {
      const { id, byId, at } = event;
      const content = setRemoved(state.content, id, { byId, at });
      return changed(state, content, { kind: "reference_removed", referenceId: id });
    }
    case "restore_reference": {
      const content = setRemoved(state.content, event.id, null);
      return changed(state, content, { kind: "reference_restored", referenceId: event.id });
    }
    case "decide_code":
      return changed(state, withCodeDecision(state.content, event.codeId, event.decision), {
        kind: "coded",
        codeId: event.codeId,
      });
  }
}

/** Takes over what the server keeps. Nobody is thrown out of the sentence that is being written, nor off the chosen row. */
function keep(state: ReviewState, kept: NoteContent): ReviewState {
  const content = aroundSentence(kept, state.content, state.editing?.id ?? null);
  const { selection } = state;
  const isGone =
    selection?.kind === "item" && !content.attention.some(({ id }) => id === selection.id);
  return { ...state, content, selection: isGone ? null : selection };
}

function step(state: ReviewState, by: 1 | -1): ReviewState {
  const visible = visibleSentences(state);
  const current = visible.findIndex(({ id }) => id === selectedSentenceId(state));
  const index = current === -1 ? (by === 1 ? 0 : visible.length - 1) : current + by;
  const next = visible[Math.max(0, Math.min(visible.length - 1, index))];
  return next ? { ...state, selection: { kind: "sentence", id: next.id } } : state;
}

function startEdit(state: ReviewState, id: string, itemId: string | null): ReviewState {
  const original = findSentence(state.content, id);
  if (!original || state.editing?.id === id) return state;
  return { ...state, selection: { kind: "sentence", id }, editing: { id, original, itemId } };
}

function type(state: ReviewState, text: string, authorId: string): ReviewState {
  const { editing } = state;
  if (!editing) return state;
  const content = replaceSentence(state.content, editing.id, (sentence) =>
    editing.original?.text === text ? editing.original : withText(sentence, text, authorId),
  );
  return changed(state, content, { kind: "edited", sentenceId: editing.id });
}

/** Leaving keeps what was typed. A sentence left empty is deleted, with the way back; a new empty one just goes. */
function leaveEdit(state: ReviewState, authorId: string, at: string): ReviewState {
  const { editing } = state;
  if (!editing) return state;
  const closed: ReviewState = { ...state, editing: null };
  const sentence = findSentence(state.content, editing.id);
  if (!sentence) return closed;
  if (sentence.text.trim() === "") {
    const content = removeSentence(state.content, editing.id);
    if (!editing.original) {
      return changed(closed, content, { kind: "deleted", sentenceId: editing.id });
    }
    const restored = replaceSentence(state.content, editing.id, () => editing.original ?? sentence);
    return deleteSentence({ ...closed, content: restored }, editing.id);
  }
  const isChanged = sentence.text !== editing.original?.text;
  if (!editing.itemId || !isChanged) return closed;
  const content = setDecision(closed.content, editing.itemId, {
    action: "edit",
    reason: "",
    byId: authorId,
    at,
  });
  return changed(closed, content, { kind: "decided", itemId: editing.itemId });
}

function addBelow(
  state: ReviewState,
  event: Extract<ReviewEvent, { type: "add_below" }>,
): ReviewState {
  const sentence: NoteSentence = {
    id: event.newId,
    ...event.place,
    text: event.clause?.text ?? "",
    citations: event.clause?.citations ?? [],
    support: "own",
    authorId: event.authorId,
  };
  const content = insertSentence(state.content, sentence, event.afterId);
  return {
    ...changed(state, content, { kind: "added", sentenceId: event.newId }),
    selection: { kind: "sentence", id: event.newId },
    editing: { id: event.newId, original: null, itemId: null },
  };
}

function deleteSentence(state: ReviewState, id: string): ReviewState {
  if (!findSentence(state.content, id)) return state;
  const visible = visibleSentences(state);
  const index = visible.findIndex((sentence) => sentence.id === id);
  const neighbour = visible[index + 1] ?? visible[index - 1];
  const next = changed(state, removeSentence(state.content, id), {
    kind: "deleted",
    sentenceId: id,
  });
  return {
    ...next,
    editing: null,
    selection: neighbour ? { kind: "sentence", id: neighbour.id } : null,
    undo: {
      id: next.revision,
      message: "Sentence deleted",
      content: state.content,
      selectedId: id,
    },
  };
}

function undo(state: ReviewState): ReviewState {
  if (!state.undo) return state;
  const { content, selectedId } = state.undo;
  const sentence = findSentence(content, selectedId);
  if (!sentence) return { ...state, undo: null };
  // Only the sentence comes back: what was written since then stays.
  const previousId = previousInSection(content, selectedId);
  const restored = restoreSentence(state.content, sentence, previousId);
  return {
    ...changed(state, restored, { kind: "undone" }),
    selection: { kind: "sentence", id: selectedId },
    undo: null,
  };
}
