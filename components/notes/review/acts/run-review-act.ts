import { findSentence, placeOf, readingOrder } from "../../content-edits";
import { afterPaint, focusRow, revealRow } from "./focus-row";
import type { ReviewAct } from "./review-keys";
import { selectedSentenceId } from "./review-state";
import { focusNote, focusSource, shownSource } from "./source-focus";
import { addSentence, type useItemActs, type Review, type ReviewPanes } from "./use-review-acts";

export type ActContext = Readonly<{
  review: Review;
  panes: ReviewPanes;
  items: ReturnType<typeof useItemActs>;
  meId: string;
  isReadOnly: boolean;
  onLeave: () => void;
  onSave: () => void;
  onSign: () => void;
}>;

/** Does what a key asked for. Acts that read come first; what writes is passed over when read-only. */
export function runReviewAct(act: ReviewAct, context: ActContext): void {
  const { review, panes, items } = context;
  switch (act) {
    case "next_sentence":
      return step(context, 1);
    case "previous_sentence":
      return step(context, -1);
    case "to_source":
      return toSource(context);
    case "other_pane": {
      const source = shownSource(panes);
      if (source?.contains(document.activeElement)) return focusNote(panes.note.current);
      return focusSource(source);
    }
    case "next_thing":
      return items.nextThing();
    case "thing_1":
    case "thing_2":
    case "thing_3":
      return items.goToItem(review.ordered[Number(act.at(-1)) - 1]);
    case "leave":
      return context.onLeave();
    default:
      if (!context.isReadOnly) runWritingAct(act, context);
  }
}

function runWritingAct(act: ReviewAct, context: ActContext): void {
  const { review, panes, meId } = context;
  const { state, dispatch } = review;
  const id = selectedSentenceId(state);
  if (act === "save") return context.onSave();
  if (act === "sign") return context.onSign();
  if (act === "add_below") {
    const sentence = id ? findSentence(state.content, id) : readingOrder(state.content).at(-1);
    return addSentence(review, placeOf(sentence ?? { section: "subjective" }), id, meId);
  }
  if (!id) return;
  if (act === "edit") return dispatch({ type: "start_edit", id });
  if (act === "delete") {
    dispatch({ type: "delete", id });
    return afterPaint(() => focusRow(panes.note.current, '[data-sentence][tabindex="0"]'));
  }
  dispatch({ type: "move", id, by: act === "move_up" ? -1 : 1 });
  afterPaint(() => focusRow(panes.note.current, `[data-sentence="${id}"]`));
}

function step({ review, panes }: ActContext, by: 1 | -1): void {
  review.dispatch({ type: "step", by });
  afterPaint(() => {
    focusRow(panes.note.current, '[data-lit="true"][data-sentence]');
    revealRow(panes.source.current, '[data-lit="true"]');
  });
}

function toSource({ review, panes }: ActContext): void {
  const { lit } = review;
  const source = shownSource(panes);
  if (source?.contains(document.activeElement)) {
    const id = lit.pair?.sentenceId ?? lit.sentenceIds[0];
    const row = id === undefined ? '[data-sentence][tabindex="0"]' : `[data-sentence="${id}"]`;
    focusRow(panes.note.current, row);
    return;
  }
  const line = lit.pair?.lineNumber ?? lit.lineNumbers[0];
  // Whichever tab is open, the lit lines stand in the pane or under the panel.
  if (line !== undefined) focusRow(source, `[data-line="${line}"]`);
}
