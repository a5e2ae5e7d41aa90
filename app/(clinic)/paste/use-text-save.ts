"use client";

import { useCallback, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { useSerialSave, type SaveOutcome } from "@/app/_client/use-serial-save";
import type { PasteChange, PasteSaveState } from "@/components/paste/paste-view";

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
};

/** Keeps the pasted text sealed on the server. */
export function useTextSave(initial: {
  readonly documentId: string;
  readonly revision: number;
  readonly savedAt: string | null;
}): TextSave {
  const { documentId } = initial;
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const revision = useRef(initial.revision);
  const send = useCallback(
    async ({ text, marks }: PasteChange): Promise<SaveOutcome> => {
      const answer = await sendJson<Saved>(`/api/texts/${documentId}`, {
        method: "PUT",
        body: { text, marks, revision: revision.current },
      });
      if (answer.ok) {
        revision.current = answer.value.revision;
        setSavedAt(answer.value.savedAt);
        rememberInAddress(documentId);
        return "saved";
      }
      // A save whose answer was lost may have happened: the next one starts from the revision that stands.
      const stands = answer.error.details.revision;
      if (
        answer.error.code === "text.moved_on" &&
        typeof stands === "number" &&
        stands > revision.current
      ) {
        revision.current = stands;
        return "offline";
      }
      return answer.error.status === 0 || answer.error.status === 503 ? "offline" : "failed";
    },
    [documentId],
  );
  const save = useSerialSave(initial.savedAt === null ? "unsaved" : "saved", send);
  return { saveState: save.state, savedAt, askSave: save.ask, saveNow: save.saveNow };
}

/** After a sign-in the same address brings the same text back, to its author only. */
function rememberInAddress(documentId: string): void {
  const url = new URL(window.location.href);
  if (url.pathname !== "/paste" || url.searchParams.get("text") === documentId) return;
  url.search = `?text=${documentId}`;
  window.history.replaceState(window.history.state, "", url);
}
