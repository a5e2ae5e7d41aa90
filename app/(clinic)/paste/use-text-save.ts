"use client";

import { useCallback, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { useSerialSave, type SaveOutcome } from "@/app/_client/use-serial-save";
import type { PasteChange, PasteSaveState } from "@/components/paste/paste-view";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";

type Saved = {
  readonly documentId: string;
  readonly revision: number;
  readonly savedAt: string;
};

export type TextSave = {
  readonly saveState: PasteSaveState;
  readonly savedAt: string | null;
  readonly askSave: (change: PasteChange) => void;
  /** Saves what is not saved yet; true when the server has the text as it stands. */
  readonly saveNow: (change?: PasteChange) => Promise<boolean>;
  /**
   * Before the kind of record is told to the server: saves what waits. A text that the server does not have yet carries its
   * kind with its first save.
   */
  readonly beforeMarks: (next: ModelMarks) => Promise<"send" | "kept" | "not_saved">;
};

/** Keeps the pasted text sealed on the server. */
export function useTextSave(initial: {
  readonly documentId: string;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly modelMarks: ModelMarks;
}): TextSave {
  const { documentId } = initial;
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const revision = useRef(initial.revision);
  const isUnanswered = useRef(false);
  const firstMarks = useRef(initial.modelMarks);
  const send = useCallback(
    async ({ text, marks }: PasteChange): Promise<SaveOutcome> => {
      const answer = await sendJson<Saved>(`/api/texts/${documentId}`, {
        method: "PUT",
        body: {
          text,
          marks,
          revision: revision.current,
          ...(revision.current === 0 ? { modelMarks: firstMarks.current } : {}),
        },
      });
      if (answer.ok) {
        revision.current = answer.value.revision;
        isUnanswered.current = false;
        setSavedAt(answer.value.savedAt);
        rememberInAddress(documentId);
        return "saved";
      }
      const { status, code, details } = answer.error;
      // A save whose answer was lost may have happened: the next one starts from the revision that made.
      // Anything else that moved the text on came from another window, and is not written over.
      const isOwnSave = isUnanswered.current && details.revision === revision.current + 1;
      if (code === "text.moved_on" && isOwnSave) {
        revision.current += 1;
        isUnanswered.current = false;
        return "offline";
      }
      if (status !== 0 && status !== 503) return "failed";
      isUnanswered.current = true;
      return "offline";
    },
    [documentId],
  );
  const save = useSerialSave(initial.savedAt === null ? "unsaved" : "saved", send);
  const { saveNow } = save;
  const beforeMarks = useCallback(
    async (next: ModelMarks) => {
      const isSaved = await saveNow();
      if (revision.current > 0) return isSaved ? "send" : "not_saved";
      // A first save whose answer was lost may have happened, with the kind it carried.
      if (isUnanswered.current) return "not_saved";
      firstMarks.current = next;
      return "kept";
    },
    [saveNow],
  );
  return { beforeMarks, saveState: save.state, savedAt, askSave: save.ask, saveNow: save.saveNow };
}

/** After a sign-in the same address brings the same text back, to its author only. */
function rememberInAddress(documentId: string): void {
  const url = new URL(window.location.href);
  if (url.pathname !== "/paste" || url.searchParams.get("text") === documentId) return;
  url.search = `?text=${documentId}`;
  window.history.replaceState(window.history.state, "", url);
}
