"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { PasteChange, PasteNotice } from "@/components/paste/paste-view";
import type { TextSave } from "./use-text-save";

type Setting = {
  readonly documentId: string;
  /** A shipped template, or a saved version of somebody's own. */
  readonly template: string;
  /** Red flags first, the note after. */
  readonly emergency: boolean;
  readonly save: TextSave;
  readonly setNotice: (notice: PasteNotice | null) => void;
};

/** Saves the text as it stands and asks for its draft. The same press sent twice is one draft; a changed text or template is another. */
export function useDraftStart({ documentId, template, emergency, save, setNotice }: Setting): {
  isStarting: boolean;
  /** `leavingConfirmed`: the person saw what would leave for a public cloud, and agreed. */
  start: (change: PasteChange, leavingConfirmed?: boolean) => Promise<void>;
} {
  const router = useRouter();
  const [isStarting, setIsStarting] = useState(false);
  const asked = useRef({
    text: "",
    template: "",
    leavingConfirmed: false,
    emergency: false,
    key: "",
  });
  const start = async (change: PasteChange, leavingConfirmed = false): Promise<void> => {
    setIsStarting(true);
    setNotice(null);
    const isSame =
      asked.current.text === change.text &&
      asked.current.template === template &&
      asked.current.leavingConfirmed === leavingConfirmed &&
      asked.current.emergency === emergency;
    if (!isSame) {
      const key = crypto.randomUUID();
      asked.current = { text: change.text, template, leavingConfirmed, emergency, key };
    }
    if (!(await save.saveNow(save.saveState === "saved" ? undefined : change))) {
      setNotice({ kind: "not_saved" });
      setIsStarting(false);
      return;
    }
    const answer = await sendJson<{ noteId: string }>(`/api/texts/${documentId}/draft`, {
      body: { template, leavingConfirmed, emergency },
      idempotencyKey: asked.current.key,
    });
    if (answer.ok) {
      router.push(`/notes/${answer.value.noteId}`);
      return;
    }
    const isUnrecorded = answer.error.code === "audit.not_recorded";
    setNotice(
      isUnrecorded
        ? { kind: "not_recorded" }
        : answer.error.code === "draft.emergency_off"
          ? { kind: "emergency_off" }
          : { kind: "draft_failed", reference: answer.error.reference },
    );
    setIsStarting(false);
  };
  return { isStarting, start };
}
