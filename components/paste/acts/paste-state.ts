import type { IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { TEXT_LIMIT, type CheckView, type RecognisedSpan } from "../paste-view";
import { applyMarks, editBetween, nextOfKind, shiftRanges, toggleMark } from "../text/text-spans";

/** A mark and the revision it was made in: checks of an earlier revision did not know it. */
type TimedMark = Readonly<{ mark: IdentifierMark; revision: number }>;

export type PasteState = Readonly<{
  text: string;
  revision: number;
  /** Spans of the last check, carried through the edits since. */
  spans: readonly RecognisedSpan[];
  checkedRevision: number;
  secondCheck: CheckView["secondCheck"] | null;
  marks: readonly TimedMark[];
  /** Marks before the last mark, for Ctrl Z; null once the text was edited again. */
  beforeMark: readonly TimedMark[] | null;
  /** Edits since the last check, to carry a late answer through. */
  edits: readonly Readonly<{ revision: number; before: string; after: string }>[];
  steppedKind: IdentifierKind | null;
  currentStart: number | null;
  /** The text that a file or sample replaced, for Undo. */
  replaced: Readonly<{ text: string; marks: readonly TimedMark[]; label: string }> | null;
}>;

export type PasteEvent =
  | Readonly<{ type: "typed"; text: string }>
  | Readonly<{ type: "replaced"; text: string; label: string }>
  | Readonly<{ type: "undo_replace" }>
  | Readonly<{ type: "undo_replace_over" }>
  | Readonly<{ type: "checked"; check: CheckView }>
  | Readonly<{ type: "toggle_mark"; start: number; end: number }>
  | Readonly<{ type: "undo_mark" }>
  | Readonly<{ type: "step_kind"; kind: IdentifierKind }>;

export function startPaste(text: string, marks: readonly IdentifierMark[] = []): PasteState {
  return {
    text,
    revision: text === "" ? 0 : 1,
    spans: [],
    checkedRevision: 0,
    secondCheck: null,
    marks: marks.map((mark) => ({ mark, revision: 1 })),
    beforeMark: null,
    edits: [],
    steppedKind: null,
    currentStart: null,
    replaced: null,
  };
}

/** Spans as the page shows them: the last check's, with the marks made since. */
export function shownSpans(state: PasteState): readonly RecognisedSpan[] {
  const fresh = state.marks.filter(({ revision }) => revision > state.checkedRevision);
  return applyMarks(
    state.spans,
    fresh.map(({ mark }) => mark),
  );
}

export function marksOf(state: PasteState): readonly IdentifierMark[] {
  return state.marks.map(({ mark }) => mark);
}

/** The sentence over the box when the text is too long; null when it fits. Nothing is ever cut. */
export function tooLongMessage(length: number): string | null {
  if (length <= TEXT_LIMIT) return null;
  return `${length.toLocaleString("en-US")} characters. The limit is 200,000. Nothing was cut: remove some or open it as two documents.`;
}

/** Everything that happens to the text and its marks, without a browser. */
export function reducePaste(state: PasteState, event: PasteEvent): PasteState {
  switch (event.type) {
    case "typed":
      return withText(state, event.text);
    case "replaced":
      return {
        ...withText({ ...state, marks: [] }, event.text),
        spans: [],
        replaced:
          state.text.trim() === ""
            ? null
            : { text: state.text, marks: state.marks, label: event.label },
      };
    case "undo_replace": {
      if (!state.replaced) return state;
      const back = withText(state, state.replaced.text);
      const marks = state.replaced.marks.map(({ mark }) => ({ mark, revision: back.revision }));
      return { ...back, marks, replaced: null };
    }
    case "undo_replace_over":
      return { ...state, replaced: null };
    case "checked":
      return withCheck(state, event.check);
    case "toggle_mark": {
      const mark = toggleMark(state.text, shownSpans(state), event);
      if (!mark) return state;
      const revision = state.revision + 1;
      return {
        ...state,
        revision,
        marks: [...state.marks, { mark, revision }],
        beforeMark: state.marks,
        steppedKind: null,
        currentStart: null,
      };
    }
    case "undo_mark": {
      if (!state.beforeMark) return state;
      return { ...state, revision: state.revision + 1, marks: state.beforeMark, beforeMark: null };
    }
    case "step_kind": {
      const after = state.steppedKind === event.kind ? (state.currentStart ?? -1) + 1 : 0;
      const span = nextOfKind(shownSpans(state), event.kind, after);
      if (!span) return { ...state, steppedKind: null, currentStart: null };
      return { ...state, steppedKind: event.kind, currentStart: span.start };
    }
  }
}

function withText(state: PasteState, text: string): PasteState {
  if (text === state.text) return state;
  const edit = editBetween(state.text, text);
  const revision = state.revision + 1;
  return {
    ...state,
    text,
    revision,
    spans: shiftRanges(state.spans, edit),
    marks: state.marks.flatMap((timed) =>
      shiftRanges([timed.mark], edit).map((mark) => ({ mark, revision: timed.revision })),
    ),
    beforeMark: null,
    edits: [...state.edits, { revision, before: state.text, after: text }],
    steppedKind: null,
    currentStart: null,
  };
}

/** Takes an answer in; one for an older text is carried through what was typed since, an outdated one is dropped. */
function withCheck(state: PasteState, check: CheckView): PasteState {
  if (check.revision < state.checkedRevision || check.revision > state.revision) return state;
  const later = state.edits.filter(({ revision }) => revision > check.revision);
  const spans = later.reduce<readonly RecognisedSpan[]>(
    (carried, { before, after }) => shiftRanges(carried, editBetween(before, after)),
    [...check.spans].sort((a, b) => a.start - b.start),
  );
  return {
    ...state,
    spans,
    checkedRevision: check.revision,
    secondCheck: check.secondCheck,
    edits: later,
  };
}
