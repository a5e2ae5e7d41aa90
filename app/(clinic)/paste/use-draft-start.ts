"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
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
  /** `leaving`: to which models, as they were shown, the person agreed that text leaves for a public cloud. */
  start: (change: PasteChange, leaving?: LeavingConfirmation | null) => Promise<void>;
} {
  const router = useRouter();
  const [isStarting, setIsStarting] = useState(false);
  const asked = useRef({ text: "", template: "", leaving: "", emergency: false, key: "" });
  const start = async (
    change: PasteChange,
    leaving: LeavingConfirmation | null = null,
  ): Promise<void> => {
    setIsStarting(true);
    setNotice(null);
    const isSame =
      asked.current.text === change.text &&
      asked.current.template === template &&
      asked.current.leaving === JSON.stringify(leaving) &&
      asked.current.emergency === emergency;
    if (!isSame) {
      asked.current = {
        text: change.text,
        template,
        leaving: JSON.stringify(leaving),
        emergency,
        key: crypto.randomUUID(),
      };
    }
    if (!(await save.saveNow(save.saveState === "saved" ? undefined : change))) {
      setNotice({ kind: "not_saved" });
      setIsStarting(false);
      return;
    }
    const answer = await sendJson<{ noteId: string }>(`/api/texts/${documentId}/draft`, {
      body: { template, leaving, emergency },
      idempotencyKey: asked.current.key,
    });
    if (answer.ok) {
      router.push(`/notes/${answer.value.noteId}`);
      return;
    }
    const { code, reference } = answer.error;
    setNotice(noticeOf(code, reference));
    setIsStarting(false);
    // The same text, with the model as it is set up now: the next press asks about that one.
    if (code === "draft.leaving_moved") router.replace(`/paste?text=${documentId}`);
  };
  return { isStarting, start };
}

function noticeOf(code: string, reference: string | null): PasteNotice {
  if (code === "audit.not_recorded") return { kind: "not_recorded" };
  if (code === "draft.leaving_moved") return { kind: "leaving_moved" };
  return { kind: "draft_failed", reference };
}
