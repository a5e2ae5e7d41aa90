"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MS = 2_000;
const RETRY_MS = 5_000;

/** How one save went: kept, refused by the server, or not answered. */
export type SaveOutcome = "saved" | "failed" | "offline";
export type SerialSaveState = SaveOutcome | "unsaved" | "saving";

export type SerialSave<T> = {
  readonly state: SerialSaveState;
  /** Saves this value two seconds after the last call. */
  readonly ask: (value: T) => void;
  /** Saves at once what is not saved yet, `value` if given; true when the server has it all. */
  readonly saveNow: (value?: T) => Promise<boolean>;
  /** Whether something newer than the save under way waits for its turn. */
  readonly isWaiting: () => boolean;
};

/**
 * Autosave: one save runs at a time, so that revisions never cross; what was changed meanwhile is saved
 * next; while the server is away it is tried again by itself. Nothing is dropped: a value that could not be
 * saved waits in this page's memory.
 */
export function useSerialSave<T>(
  start: SerialSaveState,
  send: (value: T) => Promise<SaveOutcome>,
): SerialSave<T> {
  const [state, setState] = useState<SerialSaveState>(start);
  const waiting = useRef<{ value: T } | null>(null);
  const running = useRef<Promise<SaveOutcome> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const saveNow = useCallback(async (value?: T): Promise<boolean> => {
    clearTimeout(timer.current);
    if (value !== undefined) waiting.current = { value };
    await running.current;
    while (waiting.current !== null) {
      const current = waiting.current;
      waiting.current = null;
      setState("saving");
      running.current = latest.current(current.value);
      const outcome = await running.current;
      running.current = null;
      if (outcome !== "saved") {
        waiting.current ??= current;
        setState(outcome);
        return false;
      }
      setState(waiting.current === null ? "saved" : "unsaved");
    }
    return true;
  }, []);

  const ask = useCallback(
    (value: T) => {
      waiting.current = { value };
      setState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), PAUSE_MS);
    },
    [saveNow],
  );

  useEffect(() => {
    if (state !== "offline") return;
    const retry = setInterval(() => void saveNow(), RETRY_MS);
    return () => clearInterval(retry);
  }, [state, saveNow]);

  const isWaiting = useCallback(() => waiting.current !== null, []);
  return { state, ask, saveNow, isWaiting };
}
