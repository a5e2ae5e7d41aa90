"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { PasteChange, PasteSaveState } from "@/components/paste/paste-view";

type Saved = { readonly documentId: string; readonly revision: number; readonly savedAt: string };

const PAUSE_MS = 2_000;

export type TextSave = {
  readonly documentId: string;
  readonly saveState: PasteSaveState;
  readonly savedAt: string | null;
  readonly askSave: (change: PasteChange) => void;
  /** Saves what is not saved yet; true when the server has the text as it stands. */
  readonly saveNow: (change?: PasteChange) => Promise<boolean>;
};

/**
 * Keeps the text sealed on the server, two seconds after the last key. One save runs at a time, so that
 * revisions never cross; what was typed meanwhile is saved next.
 */
export function useTextSave(initial: {
  documentId: string;
  revision: number;
  savedAt: string | null;
}): TextSave {
  const { documentId } = initial;
  const [saveState, setSaveState] = useState<PasteSaveState>(
    initial.savedAt === null ? "unsaved" : "saved",
  );
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const revision = useRef(initial.revision);
  const waiting = useRef<PasteChange | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const change = waiting.current;
    if (change === null) return true;
    waiting.current = null;
    setSaveState("saving");
    const body = { text: change.text, marks: change.marks, revision: revision.current };
    const answer = await sendJson<Saved>(`/api/texts/${documentId}`, { method: "PUT", body });
    if (answer.ok) {
      revision.current = answer.value.revision;
      setSavedAt(answer.value.savedAt);
      setSaveState(waiting.current === null ? "saved" : "unsaved");
      rememberInAddress(documentId);
      return true;
    }
    waiting.current ??= change;
    // A save whose answer was lost may have happened: the next one starts from the revision that stands.
    const stands = answer.error.details.revision;
    if (answer.error.code === "text.moved_on" && typeof stands === "number") {
      revision.current = stands;
    }
    setSaveState(answer.error.status === 0 ? "offline" : "failed");
    return false;
  }, [documentId]);

  const saveNow = useCallback(
    async (change?: PasteChange): Promise<boolean> => {
      clearTimeout(timer.current);
      if (change !== undefined && change.text !== "") waiting.current = change;
      await running.current;
      while (waiting.current !== null) {
        running.current = saveOnce();
        const isSaved = await running.current;
        running.current = null;
        if (!isSaved) return false;
      }
      return true;
    },
    [saveOnce],
  );

  const askSave = useCallback(
    (change: PasteChange) => {
      waiting.current = change;
      setSaveState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), PAUSE_MS);
    },
    [saveNow],
  );

  useEffect(() => {
    // While the server is away, the page tries again by itself.
    if (saveState !== "offline" && saveState !== "failed") return;
    const retry = setInterval(() => void saveNow(), 5_000);
    return () => clearInterval(retry);
  }, [saveState, saveNow]);

  return { documentId, saveState, savedAt, askSave, saveNow };
}

/** After a sign-in the same address brings the same text back, to its author only. */
function rememberInAddress(documentId: string): void {
  const url = new URL(window.location.href);
  if (url.pathname !== "/paste" || url.searchParams.get("text") === documentId) return;
  url.search = `?text=${documentId}`;
  window.history.replaceState(window.history.state, "", url);
}
