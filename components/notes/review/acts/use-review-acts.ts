"use client";

import { useCallback, useEffect, useMemo, type RefObject } from "react";
import type { AttentionChoice, AttentionItem, NoteSentence } from "@/lib/notes/note-content.schema";
import type { OverrideReasonCode } from "@/lib/safety/cards/override.schema";
import { readingOrder, type SentencePlace } from "../../content-edits";
import { nextOpenItem, type NumberedItem } from "../../attention-order";
import { afterPaint, focusRow, revealRow } from "./focus-row";
import { litPairs, type Selection } from "./lit-pairs";
import type { useReview } from "./use-review";

export type Review = ReturnType<typeof useReview>;

/** The panes of the page, for moving focus and scrolling. */
export type ReviewPanes = Readonly<{
  source: RefObject<HTMLDivElement | null>;
  note: RefObject<HTMLDivElement | null>;
  attention: RefObject<HTMLDivElement | null>;
  /** The whole source beside the note, with its tabs. */
  sourcePane: RefObject<HTMLElement | null>;
  /** The same under the note, on a narrow page. */
  sourceDock: RefObject<HTMLElement | null>;
}>;

export const now = () => new Date().toISOString();

/** What choosing, editing and leaving a row does. */
export function useRowActs(review: Review, panes: ReviewPanes, documentId: string, meId: string) {
  const { state, dispatch, lines, ordered } = review;
  const { content } = state;
  const { source, note } = panes;
  const editingId = state.editing?.id;

  const select = useCallback(
    (selection: Selection) => {
      dispatch({ type: "select", selection });
      const lit = litPairs(content, documentId, lines, selection);
      const line = lit.pair?.lineNumber ?? lit.lineNumbers[0];
      const sentence = lit.pair?.sentenceId ?? lit.sentenceIds[0];
      if (line !== undefined) revealRow(source.current, `[data-line="${line}"]`);
      if (sentence !== undefined) revealRow(note.current, `[data-sentence="${sentence}"]`);
    },
    [dispatch, content, documentId, lines, source, note],
  );

  // A card that is raised while somebody writes makes the note's room smaller: the line that is written stays in view.
  const cardCount = ordered.length;
  useEffect(() => {
    if (!editingId) return;
    afterPaint(() => revealRow(note.current, `[data-sentence="${editingId}"]`));
  }, [cardCount, editingId, note]);

  const leave = useCallback(() => {
    dispatch({ type: "leave_edit", authorId: meId, at: now() });
    if (!editingId) return;
    afterPaint(() => {
      if (document.activeElement !== document.body) return;
      focusRow(note.current, `[data-sentence="${editingId}"]`);
    });
  }, [dispatch, meId, note, editingId]);

  const row = useMemo(
    () => ({
      pick: (id: string) => select({ kind: "sentence", id }),
      edit: (id: string) => dispatch({ type: "start_edit", id }),
      type: (text: string) => dispatch({ type: "type", text, authorId: meId }),
      leave,
    }),
    [select, dispatch, meId, leave],
  );
  return { select, row };
}

/** What going to, deciding and reopening the things that need eyes does. */
export function useItemActs(
  review: Review,
  panes: ReviewPanes,
  meId: string,
  select: (selection: Selection) => void,
  onAskReason: (item: AttentionItem, choice: AttentionChoice) => void,
) {
  const { state, dispatch, ordered } = review;
  const goToItem = (found: NumberedItem | null | undefined) => {
    if (!found) return;
    select({ kind: "item", id: found.item.id });
    const button = `[data-item="${found.item.id}"] button`;
    afterPaint(() => panes.attention.current?.querySelector<HTMLElement>(button)?.focus());
  };
  const nextThing = () => {
    const current = state.selection?.kind === "item" ? state.selection.id : null;
    goToItem(nextOpenItem(ordered, current));
  };
  const decide = (
    item: AttentionItem,
    choice: AttentionChoice,
    reason: string,
    reasonCode?: OverrideReasonCode,
  ) =>
    dispatch({
      type: "decide",
      itemId: item.id,
      choice,
      reason,
      reasonCode,
      byId: meId,
      at: now(),
      newId: crypto.randomUUID(),
    });
  const choose = (item: AttentionItem, choice: AttentionChoice) => {
    if (choice.action === "edit") {
      const id = sentenceToEdit(review, item);
      if (id) dispatch({ type: "start_edit", id, itemId: item.id });
    } else if (choice.needsReason) onAskReason(item, choice);
    else decide(item, choice, "");
  };
  return { goToItem, nextThing, decide, choose };
}

/** Adds a sentence and opens it: an empty one, or the words of a clause that had no place. */
export function addSentence(
  review: Review,
  place: SentencePlace,
  afterId: string | null,
  meId: string,
  clause?: Pick<NoteSentence, "text" | "citations">,
) {
  review.dispatch({
    type: "add_below",
    ...(clause === undefined ? {} : { clause }),
    afterId,
    place,
    newId: crypto.randomUUID(),
    authorId: meId,
  });
}

/** "Edit the plan" opens the plan's sentence when the item has one, else its first sentence. */
function sentenceToEdit(review: Review, item: AttentionItem): string | null {
  const related = readingOrder(review.state.content).filter(({ id }) =>
    item.sentenceIds.includes(id),
  );
  const inPlan = related.find(({ section }) => section === "assessment_and_plan");
  return (inPlan ?? related[0])?.id ?? null;
}
