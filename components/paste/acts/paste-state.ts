import type { IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { TEXT_LIMIT, type CheckView, type RecognisedSpan } from "../paste-view";
import { leavingText } from "../preview/leaving-text";
import { applyMarks, toggleMark, withMark } from "../highlights/text-marks";
import { editBetween, nextOfKind, shiftRanges } from "../text/text-spans";
import { mergeEarly } from "./merge-checks";

/** A mark and the revision it was made in: checks of an earlier revision did not know it. */
type TimedMark = Readonly<{ mark: IdentifierMark; revision: number }>;

export type PasteState = Readonly<{
  text: string;
  revision: number;
  /** Spans of the last check, carried through the edits since. */
  spans: readonly RecognisedSpan[];
  checkedRevision: number;
  /** The last answer that asked everybody; what it says of the whole holds for its own revision. */
  full: Readonly<{
    revision: number;
    secondCheck: CheckView["secondCheck"];
    attestation: CheckView["attestation"];
  }> | null;
  marks: readonly TimedMark[];
  /** The marks before each mark, the last one last, for Ctrl Z; empty once the text was edited again. */
  marksBefore: readonly (readonly TimedMark[])[];
  /** Edits since the last check, to carry a late answer through. */
  edits: readonly Readonly<{ revision: number; before: string; after: string }>[];
  steppedKind: IdentifierKind | null;
  currentStart: number | null;
  /** The text before a file, a sample or a long paste, for Undo. */
  replaced: Readonly<{ text: string; marks: readonly TimedMark[]; label: string }> | null;
}>;

export type PasteEvent =
  | Readonly<{ type: "typed"; text: string }>
  | Readonly<{ type: "pasted"; text: string }>
  | Readonly<{ type: "replaced"; text: string; label: string }>
  | Readonly<{ type: "undo_replace" }>
  | Readonly<{ type: "undo_replace_over" }>
  | Readonly<{ type: "checked"; check: CheckView }>
  | Readonly<{ type: "toggle_mark"; start: number; end: number }>
  | Readonly<{ type: "mark"; mark: IdentifierMark }>
  | Readonly<{ type: "undo_mark" }>
  | Readonly<{ type: "step_kind"; kind: IdentifierKind }>;

const UNDO_STEPS = 50;

export function startPaste(text: string, marks: readonly IdentifierMark[] = []): PasteState {
  return {
    text,
    revision: text === "" ? 0 : 1,
    spans: [],
    checkedRevision: 0,
    full: null,
    marks: marks.map((mark) => ({ mark, revision: 1 })),
    marksBefore: [],
    edits: [],
    steppedKind: null,
    currentStart: null,
    replaced: null,
  };
}

/** Spans as the page shows them: the last check's, with the marks made since. */
export function shownSpans(
  state: Pick<PasteState, "spans" | "marks" | "checkedRevision">,
): readonly RecognisedSpan[] {
  const fresh = state.marks.filter(({ revision }) => revision > state.checkedRevision);
  return applyMarks(
    state.spans,
    fresh.map(({ mark }) => mark),
  );
}

/**
 * What the drafter would be handed now; null unless everybody was asked about the text as it stands.
 * @param isWritten it is handed the text as it is written
 */
export function leavingOf(state: PasteState, isWritten = false): string | null {
  if (state.full?.revision !== state.revision || state.full.secondCheck === "found") return null;
  return isWritten ? state.text : leavingText(state.text, state.spans);
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
    case "pasted":
      return { ...withText(state, event.text), replaced: whatStood(state, "paste") };
    case "replaced":
      return {
        ...withText({ ...state, marks: [] }, event.text),
        spans: [],
        replaced: whatStood(state, event.label),
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
      return mark ? addMark(state, mark) : state;
    }
    case "mark":
      return addMark(state, event.mark);
    case "undo_mark": {
      const marks = state.marksBefore.at(-1);
      if (!marks) return state;
      // The check that comes next knows these marks; until then they are shown as they were.
      const revision = state.revision + 1;
      const marksBefore = state.marksBefore.slice(0, -1);
      return { ...state, revision, marks, marksBefore };
    }
    case "step_kind": {
      const after = state.steppedKind === event.kind ? (state.currentStart ?? -1) + 1 : 0;
      const span = nextOfKind(shownSpans(state), event.kind, after);
      if (!span) return { ...state, steppedKind: null, currentStart: null };
      return { ...state, steppedKind: event.kind, currentStart: span.start };
    }
  }
}

/** What Undo brings back; null where nothing stood. */
function whatStood({ text, marks }: PasteState, label: string): PasteState["replaced"] {
  return text.trim() === "" ? null : { text, marks, label };
}

function addMark(state: PasteState, mark: IdentifierMark): PasteState {
  const revision = state.revision + 1;
  return {
    ...state,
    revision,
    marks: withMark(state.marks, { mark, revision }),
    marksBefore: [...state.marksBefore.slice(-UNDO_STEPS + 1), state.marks],
    steppedKind: null,
    currentStart: null,
  };
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
    marksBefore: [],
    edits: [...state.edits, { revision, before: state.text, after: text }],
    steppedKind: null,
    currentStart: null,
  };
}

/**
 * Takes an answer in; one for an older text is carried through what was typed since, an outdated one is
 * dropped. A full answer to a revision may follow an early one to the same.
 */
function withCheck(state: PasteState, check: CheckView): PasteState {
  if (check.revision < state.checkedRevision || check.revision > state.revision) return state;
  const later = state.edits.filter(({ revision }) => revision > check.revision);
  const carried = later.reduce<readonly RecognisedSpan[]>(
    (spans, { before, after }) => shiftRanges(spans, editBetween(before, after)),
    [...check.spans].sort((a, b) => a.start - b.start),
  );
  const { revision, secondCheck, attestation } = check;
  if (check.depth === "full") {
    const full = { revision, secondCheck, attestation };
    return { ...state, spans: carried, checkedRevision: revision, full, edits: later };
  }
  if (state.full?.revision === revision) return state;
  const known = state.marks.filter((timed) => timed.revision <= revision);
  const spans = mergeEarly(
    state.spans,
    carried,
    known.map(({ mark }) => mark),
  );
  return { ...state, spans, checkedRevision: revision, edits: later };
}
