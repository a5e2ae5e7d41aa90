"use client";

import { useCallback, useState } from "react";
import type { CopyPart } from "@/components/notes/copy-entries";
import type { ToastView } from "@/components/ui/toast";
import { copyNote } from "./note-exports";

const COPIED = "Copied. The copy is in the log.";
const NOT_COPIED = "Not copied. Try again, or export the note as text.";

/** Copies a note or one part of it and says whether that worked. `before` runs first: what is typed is saved. */
export function useCopyNote(noteId: string, before?: () => Promise<unknown>) {
  const [toast, setToast] = useState<ToastView | null>(null);
  const copy = useCallback(
    async (part: CopyPart) => {
      const say = (message: string) => setToast((last) => ({ id: (last?.id ?? 0) + 1, message }));
      try {
        await before?.();
        say((await copyNote(noteId, part)) ? COPIED : NOT_COPIED);
      } catch (error) {
        // The network is away (TypeError), or the browser lends the page no clipboard (DOMException).
        if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
        say(NOT_COPIED);
      }
    },
    [noteId, before],
  );
  const close = useCallback(() => setToast(null), []);
  return { copy: (part: CopyPart) => void copy(part), toast, close };
}
