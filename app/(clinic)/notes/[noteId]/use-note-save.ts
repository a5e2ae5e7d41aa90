"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import type { SaveState } from "@/components/notes/note-view";
import type { NoteContent } from "@/lib/notes/note-content.schema";

type Saved = { readonly revision: number; readonly savedAt: string; readonly checksum: string };

const PAUSE_MS = 2_000;
const RETRY_MS = 5_000;

export type NoteSave = {
  readonly saveState: SaveState;
  readonly savedAt: string | null;
  readonly askSave: (content: NoteContent) => void;
  /** Saves what is not saved yet; the checksum of what the server keeps, or null when it could not be saved. */
  readonly saveNow: () => Promise<string | null>;
};

/** Autosave of the working copy, two seconds after the last change; one save at a time, so that revisions never cross. */
export function useNoteSave(
  start: { noteId: string; revision: number; checksum: string; savedAt: string | null },
  onRefused: (error: RequestError) => void,
): NoteSave {
  const { noteId } = start;
  const [saveState, setSaveState] = useState<SaveState>("saved");
  const [savedAt, setSavedAt] = useState(start.savedAt);
  const revision = useRef(start.revision);
  const checksum = useRef(start.checksum);
  const waiting = useRef<NoteContent | null>(null);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(onRefused);
  useEffect(() => {
    tell.current = onRefused;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const content = waiting.current;
    if (content === null) return true;
    waiting.current = null;
    setSaveState("saving");
    const answer = await sendJson<Saved>(`/api/notes/${noteId}/working-copy`, {
      method: "PUT",
      body: { content, revision: revision.current },
    });
    if (answer.ok) {
      revision.current = answer.value.revision;
      checksum.current = answer.value.checksum;
      setSavedAt(answer.value.savedAt);
      setSaveState(waiting.current === null ? "saved" : "unsaved");
      return true;
    }
    waiting.current ??= content;
    setSaveState(answer.error.status === 0 ? "offline" : "failed");
    tell.current(answer.error);
    return false;
  }, [noteId]);

  const saveNow = useCallback(async (): Promise<string | null> => {
    clearTimeout(timer.current);
    await running.current;
    while (waiting.current !== null) {
      running.current = saveOnce();
      const isSaved = await running.current;
      running.current = null;
      if (!isSaved) return null;
    }
    return checksum.current;
  }, [saveOnce]);

  const askSave = useCallback(
    (content: NoteContent) => {
      waiting.current = content;
      setSaveState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), PAUSE_MS);
    },
    [saveNow],
  );

  useEffect(() => {
    if (saveState !== "offline") return;
    const retry = setInterval(() => void saveNow(), RETRY_MS);
    return () => clearInterval(retry);
  }, [saveState, saveNow]);

  return { saveState, savedAt, askSave, saveNow };
}
