"use client";

import { useCallback, useRef, useState } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import { useSerialSave, type SaveOutcome } from "@/app/_client/use-serial-save";
import type { SaveState } from "@/components/notes/note-view";
import type { NoteContent } from "@/lib/notes/note-content.schema";

type Saved = { readonly revision: number; readonly savedAt: string; readonly checksum: string };

export type NoteSave = {
  readonly saveState: SaveState;
  readonly savedAt: string | null;
  readonly askSave: (content: NoteContent) => void;
  /** Saves what is not saved yet; the checksum of what the server keeps, or null when it could not be saved. */
  readonly saveNow: () => Promise<string | null>;
};

/** Autosave of a note's working copy. */
export function useNoteSave(
  start: {
    readonly noteId: string;
    readonly revision: number;
    readonly checksum: string;
    readonly savedAt: string | null;
  },
  onRefused: (error: RequestError) => void,
): NoteSave {
  const { noteId } = start;
  const [savedAt, setSavedAt] = useState(start.savedAt);
  const revision = useRef(start.revision);
  const checksum = useRef(start.checksum);
  const send = useCallback(
    async (content: NoteContent): Promise<SaveOutcome> => {
      const answer = await sendJson<Saved>(`/api/notes/${noteId}/working-copy`, {
        method: "PUT",
        body: { content, revision: revision.current },
      });
      if (answer.ok) {
        revision.current = answer.value.revision;
        checksum.current = answer.value.checksum;
        setSavedAt(answer.value.savedAt);
        return "saved";
      }
      if (answer.error.status === 0) return "offline";
      onRefused(answer.error);
      return answer.error.status === 503 ? "offline" : "failed";
    },
    [noteId, onRefused],
  );
  const { state, ask, saveNow: saveAll } = useSerialSave("saved", send);
  const saveNow = useCallback(async () => ((await saveAll()) ? checksum.current : null), [saveAll]);
  return { saveState: state, savedAt, askSave: ask, saveNow };
}
