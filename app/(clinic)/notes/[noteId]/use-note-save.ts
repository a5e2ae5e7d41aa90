"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import { useSerialSave, type SaveOutcome } from "@/app/_client/use-serial-save";
import type { SaveState } from "@/components/notes/note-view";
import type { NoteContent } from "@/lib/notes/note-content.schema";

export type Saved = {
  readonly revision: number;
  readonly savedAt: string;
  readonly checksum: string;
  /** False when the server kept something else than was sent, e.g. reopened an item: then `content` is shown. */
  readonly isAsSent: boolean;
  readonly content: NoteContent;
};

export type NoteSave = {
  readonly saveState: SaveState;
  readonly savedAt: string | null;
  readonly askSave: (content: NoteContent) => void;
  /**
   * Saves what is not saved yet; the checksum of what is on the page, or null when it could not be saved or
   * is not what the server keeps.
   */
  readonly saveNow: () => Promise<string | null>;
  /**
   * Saves this content once more even where nothing waits, so that the server looks at it anew; where the page has gone on from
   * it, what the page has now is saved instead.
   */
  readonly saveAgain: (content: NoteContent, checksum: string) => Promise<unknown>;
  /** Lets another act change what the server keeps, once all that is on the page is saved; false when it could not be. */
  readonly changeKept: (
    act: (revision: number) => Promise<Omit<Saved, "isAsSent"> | null>,
  ) => Promise<boolean>;
};

/** The last save of each note in this window, and the revision it makes. */
const lastSaves = new Map<string, Readonly<{ revision: number; done: Promise<unknown> }>>();

/** The save this window has sent since this revision, or null: Back brings up a page as it was first read. */
export function saveSince(noteId: string, revision: number): Promise<unknown> | null {
  const last = lastSaves.get(noteId);
  return last !== undefined && last.revision > revision ? last.done : null;
}

type SaveEvents = {
  readonly refused: (error: RequestError) => void;
  /** The server keeps something else than was sent: the page must show it before anybody signs. */
  readonly kept: (content: NoteContent) => void;
};

/** Autosave of a note's working copy. */
export function useNoteSave(
  start: {
    readonly noteId: string;
    readonly revision: number;
    readonly checksum: string;
    readonly savedAt: string | null;
  },
  { refused: onRefused, kept: onKept }: SaveEvents,
): NoteSave {
  const { noteId } = start;
  const [savedAt, setSavedAt] = useState(start.savedAt);
  const revision = useRef(start.revision);
  const checksum = useRef(start.checksum);
  const isShown = useRef(true);
  const isWaiting = useRef<() => boolean>(() => false);
  const take = useCallback((kept: Kept) => {
    revision.current = kept.revision;
    checksum.current = kept.checksum;
    setSavedAt(kept.savedAt);
  }, []);
  const send = useCallback(
    async (content: NoteContent): Promise<SaveOutcome> => {
      const sent = sendJson<Saved>(`/api/notes/${noteId}/working-copy`, {
        method: "PUT",
        body: { content, revision: revision.current },
      });
      lastSaves.set(noteId, { revision: revision.current + 1, done: sent });
      const answer = await sent;
      if (answer.ok) {
        take(answer.value);
        isShown.current = answer.value.isAsSent;
        // Words typed meanwhile are not taken away: their own save comes next and is compared again.
        if (!answer.value.isAsSent && !isWaiting.current()) onKept(answer.value.content);
        return "saved";
      }
      if (answer.error.status === 0) return "offline";
      onRefused(answer.error);
      return answer.error.status === 503 ? "offline" : "failed";
    },
    [noteId, onRefused, onKept, take],
  );
  const save = useSerialSave("saved", send);
  const { saveNow: saveAll } = save;
  useEffect(() => {
    isWaiting.current = save.isWaiting;
  }, [save.isWaiting]);
  const saveNow = useCallback(async () => {
    const isSaved = await saveAll();
    const named = isSaved && isShown.current ? checksum.current : null;
    if (isSaved) isShown.current = true;
    return named;
  }, [saveAll]);
  const saveAgain = useSaveAgain({ checksum, isWaiting, saveAll });
  const changeKept = useChangeKept({ noteId, revision, isWaiting, saveAll, take, onKept });
  return { saveState: save.state, savedAt, askSave: save.ask, saveNow, saveAgain, changeKept };
}

/** What was typed while a dialog was left would be written over by what was on the page before. */
function useSaveAgain(page: {
  readonly checksum: RefObject<string>;
  readonly isWaiting: RefObject<() => boolean>;
  readonly saveAll: (content?: NoteContent) => Promise<boolean>;
}): NoteSave["saveAgain"] {
  const { checksum, isWaiting, saveAll } = page;
  return useCallback(
    async (content, ofChecksum) => {
      const isLatest = (await saveAll()) && checksum.current === ofChecksum;
      return isLatest && !isWaiting.current() ? saveAll(content) : saveAll();
    },
    [checksum, isWaiting, saveAll],
  );
}

type Kept = Omit<Saved, "isAsSent">;

/** An act of its own on what the server keeps: after all saves, and the next one goes on from what it made. */
function useChangeKept(page: {
  readonly noteId: string;
  readonly revision: RefObject<number>;
  readonly isWaiting: RefObject<() => boolean>;
  readonly saveAll: () => Promise<boolean>;
  readonly take: (kept: Kept) => void;
  readonly onKept: (content: NoteContent) => void;
}): NoteSave["changeKept"] {
  const { noteId, revision, isWaiting, saveAll, take, onKept } = page;
  return useCallback(
    async (act) => {
      if (!(await saveAll())) return false;
      const done = act(revision.current);
      lastSaves.set(noteId, { revision: revision.current + 1, done });
      const kept = await done;
      if (kept === null) return false;
      take(kept);
      // Words typed meanwhile are saved next, and the answer brings what was changed here.
      if (!isWaiting.current()) onKept(kept.content);
      return true;
    },
    [noteId, revision, isWaiting, saveAll, take, onKept],
  );
}
