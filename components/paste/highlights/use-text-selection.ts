"use client";

import { useCallback, useRef, useSyncExternalStore, type RefObject } from "react";
import type { Range } from "../text/text-spans";

const NOWHERE: Range = { start: 0, end: 0 };
const EVENTS = ["select", "selectionchange", "keyup", "pointerup", "input", "focus"] as const;

/**
 * Where the caret or the selection of a text box is. Only what asks is painted again when it moves, so that
 * arrow keys cost nothing in a long text.
 */
export function useTextSelection(boxRef: RefObject<HTMLTextAreaElement | null>): Range {
  const last = useRef<Range>(NOWHERE);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const box = boxRef.current;
      for (const event of EVENTS) box?.addEventListener(event, onChange);
      document.addEventListener("selectionchange", onChange);
      return () => {
        for (const event of EVENTS) box?.removeEventListener(event, onChange);
        document.removeEventListener("selectionchange", onChange);
      };
    },
    [boxRef],
  );
  const read = useCallback((): Range => {
    const box = boxRef.current;
    if (box === null) return last.current;
    const { selectionStart: start, selectionEnd: end } = box;
    if (start !== last.current.start || end !== last.current.end) last.current = { start, end };
    return last.current;
  }, [boxRef]);
  return useSyncExternalStore(subscribe, read, () => NOWHERE);
}
