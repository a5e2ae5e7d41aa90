"use client";

import { useEffect, useState, type RefObject } from "react";
import type { Range } from "../text/text-spans";

const NOWHERE: Range = { start: 0, end: 0 };
const EVENTS = ["select", "keyup", "pointerup", "focus"] as const;
/** A browser walks through the whole text to say where its caret is: a long one is asked on a pause. */
const LONG_TEXT = 20_000;
const LONG_PAUSE_MS = 150;

/**
 * Where the caret or the selection of a text box is, a moment after it moved. Only what asks is painted again,
 * so that arrow keys cost nothing in a long text.
 */
export function useTextSelection(
  boxRef: RefObject<HTMLTextAreaElement | null>,
  length: number,
): Range {
  const [selection, setSelection] = useState(NOWHERE);
  const pauseMs = length < LONG_TEXT ? 0 : LONG_PAUSE_MS;
  useEffect(() => {
    const box = boxRef.current;
    if (box === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      const { selectionStart: start, selectionEnd: end } = box;
      setSelection((last) => (last.start === start && last.end === end ? last : { start, end }));
    };
    const onMove = (): void => {
      clearTimeout(timer);
      timer = setTimeout(read, pauseMs);
    };
    const onDocument = (): void => {
      if (document.activeElement === box) onMove();
    };
    onMove();
    for (const event of EVENTS) box.addEventListener(event, onMove);
    document.addEventListener("selectionchange", onDocument);
    return () => {
      clearTimeout(timer);
      for (const event of EVENTS) box.removeEventListener(event, onMove);
      document.removeEventListener("selectionchange", onDocument);
    };
  }, [boxRef, pauseMs]);
  return selection;
}
