"use client";

import { useCallback, useMemo, type RefObject } from "react";
import type { AttentionChoice, AttentionItem } from "@/lib/notes/note-content.schema";
import { findSentence, readingOrder } from "../content-edits";
import { nextOpenItem, type NumberedItem } from "../attention-order";
import { afterPaint, focusRow, revealRow } from "./focus-row";
import { litPairs, type Selection } from "./lit-pairs";
import type { ReviewAct } from "./review-keys";
import { selectedSentenceId } from "./review-state";
import type { useReview } from "./use-review";

type Review = ReturnType<typeof useReview>;

export type ReviewActsInput = {
  review: Review;
  documentId: string;
  meId: string;
  isReadOnly: boolean;
  source: RefObject<HTMLDivElement | null>;
  note: RefObject<HTMLDivElement | null>;
  attention: RefObject<HTMLDivElement | null>;
  onSave: () => void;
  onSign: () => void;
  onAskReason: (item: AttentionItem, choice: AttentionChoice) => void;
};

const now = () => new Date().toISOString();

/** Everything a press or a key does on the review page: the state's events and where the focus goes. */
export function useReviewActs(input: ReviewActsInput) {
  const { review, documentId, meId, isReadOnly, source, note, attention } = input;
  const { state, dispatch, lines, ordered } = review;
  const { content } = state;

  const select = useCallback(
    (selection: Selection, reveals: boolean) => {
      dispatch({ type: "select", selection });
      if (!reveals) return;
      const lit = litPairs(content, documentId, lines, selection);
      const line = lit.pair?.lineNumber ?? lit.lineNumbers[0];
      const sentence = lit.pair?.sentenceId ?? lit.sentenceIds[0];
      if (line !== undefined) revealRow(source.current, `[data-line="${line}"]`);
      if (sentence !== undefined) revealRow(note.current, `[data-sentence="${sentence}"]`);
    },
    [dispatch, content, documentId, lines, source, note],
  );

  const focusSentence = useCallback(
    (id: string) => afterPaint(() => focusRow(note.current, `[data-sentence="${id}"]`)),
    [note],
  );

  const leave = useCallback(() => {
    const id = state.editing?.id;
    dispatch({ type: "leave_edit", authorId: meId, at: now() });
    if (id) {
      afterPaint(() => {
        if (document.activeElement === document.body)
          focusRow(note.current, `[data-sentence="${id}"]`);
      });
    }
  }, [dispatch, meId, note, state.editing?.id]);

  const rowActs = useMemo(
    () => ({
      pick: (id: string) => select({ kind: "sentence", id }, true),
      edit: (id: string) => dispatch({ type: "start_edit", id }),
      type: (text: string) => dispatch({ type: "type", text, authorId: meId }),
      leave,
    }),
    [select, dispatch, meId, leave],
  );

  const goToItem = (found: NumberedItem | null | undefined) => {
    if (!found) return;
    select({ kind: "item", id: found.item.id }, true);
    afterPaint(() =>
      attention.current
        ?.querySelector<HTMLElement>(`[data-item="${found.item.id}"] button`)
        ?.focus(),
    );
  };

  const nextThing = () => {
    const current = state.selection?.kind === "item" ? state.selection.id : null;
    goToItem(nextOpenItem(ordered, current));
  };

  const decide = (item: AttentionItem, choice: AttentionChoice, reason: string) =>
    dispatch({
      type: "decide",
      itemId: item.id,
      choice,
      reason,
      byId: meId,
      at: now(),
      newId: crypto.randomUUID(),
    });

  const choose = (item: AttentionItem, choice: AttentionChoice) => {
    if (choice.action === "edit") {
      const id = sentenceToEdit(review, item);
      if (id) dispatch({ type: "start_edit", id, itemId: item.id });
      return;
    }
    if (choice.needsReason) input.onAskReason(item, choice);
    else decide(item, choice, "");
  };

  const addBelow = (section: Parameters<typeof addEvent>[1], afterId: string | null) =>
    dispatch(addEvent(afterId, section, meId));

  const step = (by: 1 | -1) => {
    dispatch({ type: "step", by });
    afterPaint(() => {
      focusRow(note.current, '[data-lit="true"][data-sentence]');
      revealRow(source.current, '[data-lit="true"]');
    });
  };

  const toSource = () => {
    if (source.current?.contains(document.activeElement)) {
      const id = review.lit.pair?.sentenceId ?? review.lit.sentenceIds[0];
      if (id) focusRow(note.current, `[data-sentence="${id}"]`);
      return;
    }
    const line = review.lit.pair?.lineNumber ?? review.lit.lineNumbers[0];
    if (line !== undefined) focusRow(source.current, `[data-line="${line}"]`);
  };

  const otherPane = () => {
    const target = source.current?.contains(document.activeElement) ? note.current : source.current;
    target?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };

  const onAct = (act: ReviewAct) => {
    const id = selectedSentenceId(state);
    const sentence = id ? findSentence(content, id) : undefined;
    if (act === "next_sentence") step(1);
    else if (act === "previous_sentence") step(-1);
    else if (act === "to_source") toSource();
    else if (act === "other_pane") otherPane();
    else if (act === "next_thing") nextThing();
    else if (act === "thing_1" || act === "thing_2" || act === "thing_3") {
      goToItem(ordered[Number(act.at(-1)) - 1]);
    } else if (act === "leave") leave();
    else if (isReadOnly) return;
    else if (act === "save") input.onSave();
    else if (act === "sign") input.onSign();
    else if (act === "add_below") {
      addBelow(sentence?.section ?? readingOrder(content).at(-1)?.section ?? "subjective", id);
    } else if (!id) return;
    else if (act === "edit") dispatch({ type: "start_edit", id });
    else if (act === "delete") {
      dispatch({ type: "delete", id });
      afterPaint(() =>
        note.current?.querySelector<HTMLElement>('[data-sentence][tabindex="0"]')?.focus(),
      );
    } else {
      dispatch({ type: "move", id, by: act === "move_up" ? -1 : 1 });
      focusSentence(id);
    }
  };

  return { select, rowActs, goToItem, nextThing, decide, choose, addBelow, onAct, focusSentence };
}

function addEvent(
  afterId: string | null,
  section: "subjective" | "objective_exam" | "objective_results" | "assessment_and_plan",
  authorId: string,
) {
  return { type: "add_below", afterId, section, newId: crypto.randomUUID(), authorId } as const;
}

/** "Edit the plan" opens the plan's sentence when the item has one, else its first sentence. */
function sentenceToEdit(review: Review, item: AttentionItem): string | null {
  const related = readingOrder(review.state.content).filter(({ id }) =>
    item.sentenceIds.includes(id),
  );
  const inPlan = related.find(({ section }) => section === "assessment_and_plan");
  return (inPlan ?? related[0])?.id ?? null;
}
