"use client";

import { useCallback, useEffect, useRef, useState } from "react";

const PAUSE_MS = 2_000;
const RETRY_MS = 5_000;
const LEAVE_MS = 3_000;

/** The saves of the pages that are open in this window. */
const openSaves = new Set<() => Promise<boolean>>();

/** Saves what waits in this window's pages, for at most three seconds: to be done before a session is ended. */
export async function saveOpenPages(): Promise<void> {
  const saves = Promise.all([...openSaves].map((save) => save()));
  await Promise.race([saves, new Promise((resolve) => setTimeout(resolve, LEAVE_MS))]);
}

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
 * saved waits in this page's memory, a page that is left or hidden saves without the two seconds, and the
 * browser asks before it closes or loads again a page with something unsaved.
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

  const isUnsaved = useCallback(() => waiting.current !== null || running.current !== null, []);
  useSaveOnLeaving(saveNow, isUnsaved);

  const isWaiting = useCallback(() => waiting.current !== null, []);
  return { state, ask, saveNow, isWaiting };
}

/** Saves when the page is left or hidden; the browser asks before it drops a page with something unsaved. */
function useSaveOnLeaving(saveNow: () => Promise<boolean>, isUnsaved: () => boolean): void {
  useEffect(() => {
    const saveHidden = () => {
      if (document.visibilityState === "hidden") void saveNow();
    };
    const askFirst = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      void saveNow();
      event.preventDefault();
    };
    openSaves.add(saveNow);
    document.addEventListener("visibilitychange", saveHidden);
    window.addEventListener("beforeunload", askFirst);
    return () => {
      openSaves.delete(saveNow);
      document.removeEventListener("visibilitychange", saveHidden);
      window.removeEventListener("beforeunload", askFirst);
      void saveNow();
    };
  }, [saveNow, isUnsaved]);
}
