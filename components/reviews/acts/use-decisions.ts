"use client";

import { useEffect, useMemo, useReducer, useRef, type RefObject } from "react";
import { paintLines, type PaintedSpan } from "../../paste/text/text-lines";
import { revealOffset } from "../../paste/text/reveal-offset";
import type { OpenReviewView, ReviewAction } from "../review-view";
import { openCount, reduceDecisions, startDecisions, type DecisionState } from "./decision-state";
import { reviewPageActFor, type ReviewPageAct } from "./review-page-keys";

export type DecisionActs = Readonly<{
  decide: (index: number, action: ReviewAction) => void;
  reopen: (index: number) => void;
  choose: (index: number) => void;
  unmark: (start: number) => void;
  undo: () => void;
}>;

type Panes = Readonly<{
  box: RefObject<HTMLTextAreaElement | null>;
  scroller: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLDivElement | null>;
}>;

/** The decisions of one review, painted in its text; `onSend` is called when Ctrl Enter is pressed. */
export function useDecisions(
  review: OpenReviewView,
  panes: Panes,
  { usesLetters, onSend }: { usesLetters: boolean; onSend: (state: DecisionState) => void },
) {
  const [state, dispatch] = useReducer(reduceDecisions, review, ({ suspects, text }) =>
    startDecisions(suspects, text.length),
  );
  const acts = useMemo<DecisionActs>(
    () => ({
      decide: (index, action) => dispatch({ type: "decided", index, action }),
      reopen: (index) => dispatch({ type: "reopened", index }),
      choose: (index) => dispatch({ type: "chosen", index }),
      unmark: (start) => dispatch({ type: "unmarked", start }),
      undo: () => dispatch({ type: "undone" }),
    }),
    [],
  );
  useReveal(review.text, state, panes);
  useKeys(usesLetters, (act) => {
    const { box, list } = panes;
    switch (act) {
      case "next":
      case "previous":
        dispatch({ type: "stepped", by: act === "next" ? 1 : -1 });
        return;
      case "mark":
      case "clear":
        dispatch({ type: "decided", index: state.current, action: act });
        return;
      case "undo":
        dispatch({ type: "undone" });
        return;
      case "add": {
        const { selectionStart: start = 0, selectionEnd: end = 0 } = box.current ?? {};
        dispatch({ type: "marked", ...trimmed(review.text, start, end) });
        return;
      }
      case "send":
        onSend(state);
        return;
      case "other_pane":
        (document.activeElement === box.current ? list.current : box.current)?.focus();
    }
  });
  const lines = useMemo(
    () =>
      paintLines(
        review.text,
        spansOf(review, state),
        "source",
        state.suspects[state.current]?.start ?? null,
      ),
    [review, state],
  );
  return { state, acts, lines, left: openCount(state) };
}

/** A blank selected with a word is not part of it. */
function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, from + words.trimEnd().length) };
}

/** What the reviewer sees painted: suspects as they stand, own marks, then what was recognised besides. */
function spansOf(
  { recognised }: OpenReviewView,
  { suspects, actions, added }: DecisionState,
): PaintedSpan[] {
  const own: PaintedSpan[] = [
    ...suspects.map(({ start, end, category }, index): PaintedSpan => {
      const span = { start, end, category, placeholder: "" };
      const action = actions[index] ?? null;
      if (action === "mark") return span;
      return { ...span, standing: action === null ? "suspected" : "cleared" };
    }),
    ...added.map((range): PaintedSpan => ({ ...range, category: "other", placeholder: "" })),
  ];
  const besides = recognised.filter(
    ({ start, end }) => !own.some((span) => span.start < end && start < span.end),
  );
  const all = [...own, ...besides.map((span) => ({ ...span, placeholder: "" }))];
  return all.sort((a, b) => a.start - b.start);
}

/** Keeps the suspect in question in sight, in the text and in the list. */
function useReveal(text: string, { current, suspects }: DecisionState, panes: Panes): void {
  const { scroller, list } = panes;
  const start = suspects[current]?.start;
  useEffect(() => {
    if (start === undefined) return;
    revealOffset(scroller.current, text, start);
    const item = list.current?.querySelector(`[data-suspect="${current}"]`);
    item?.scrollIntoView({ block: "nearest" });
    // The button that was pressed goes with its question: the next question takes the focus.
    const { activeElement: active, body } = document;
    if (active === body || list.current?.contains(active) === true) {
      item?.querySelector("button")?.focus({ preventScroll: true });
    }
  }, [scroller, list, text, start, current]);
}

function useKeys(usesLetters: boolean, onAct: (act: ReviewPageAct) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.activeElement?.closest("[role=dialog], [role=alertdialog], [role=menu]")) return;
      const act = reviewPageActFor(event, usesLetters);
      if (act === null) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters]);
}
