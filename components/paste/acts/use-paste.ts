"use client";

import { useDeferredValue, useEffect, useMemo, useReducer, useRef } from "react";
import type { IdentifierMark } from "@/lib/phi/identifier.schema";
import { marksOf, reducePaste, shownSpans, startPaste } from "./paste-state";
import type { CheckView, PasteChange } from "../paste-view";
import { paintLines } from "../text/text-lines";
import { countConfirmed } from "../highlights/text-marks";
import { countKinds } from "../text/text-spans";

/** State of the paste page; tells `onChange` of every text and mark, takes the checks in as they come. */
export function usePaste(
  initial: Readonly<{ text: string; marks: readonly IdentifierMark[] }>,
  check: CheckView | null,
  onChange: (change: PasteChange) => void,
) {
  const [state, dispatch] = useReducer(reducePaste, initial, ({ text, marks }) =>
    startPaste(text, marks),
  );
  const tell = useRef(onChange);
  const told = useRef(0);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (state.revision === told.current) return;
    told.current = state.revision;
    tell.current({ revision: state.revision, text: state.text, marks: marksOf(state) });
  }, [state]);
  useEffect(() => {
    if (check) dispatch({ type: "checked", check });
  }, [check]);

  const { text, currentStart } = state;
  const { spans: checkedSpans, marks: timedMarks, checkedRevision } = state;
  const spans = useMemo(
    () => shownSpans({ spans: checkedSpans, marks: timedMarks, checkedRevision }),
    [checkedSpans, timedMarks, checkedRevision],
  );
  const lines = useMemo(
    () => paintLines(text, spans, "source", currentStart),
    [text, spans, currentStart],
  );
  // A long text is painted in the box at once and in the preview a moment later.
  const painted = useMemo(() => ({ text, spans }), [text, spans]);
  const later = useDeferredValue(painted);
  const preview = useMemo(() => paintLines(later.text, later.spans, "preview"), [later]);
  const counts = useMemo(() => countKinds(spans), [spans]);
  const marks = useMemo(() => state.marks.map(({ mark }) => mark), [state.marks]);
  const confirmed = useMemo(() => countConfirmed(spans, marks), [spans, marks]);
  return { state, dispatch, spans, marks, lines, preview, counts, confirmed };
}
