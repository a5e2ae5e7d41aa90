"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import type { ReviewNotice, SignPreview, SignResult } from "@/components/notes/note-view";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { NoteSave } from "./use-note-save";

type Setting = {
  readonly noteId: string;
  readonly versionNumber: number;
  readonly setVersionNumber: (version: number) => void;
  readonly setNotice: (notice: ReviewNotice | null) => void;
  readonly save: NoteSave;
};

export type ReviewServer = {
  readonly saveVersion: () => Promise<void>;
  readonly prepareSign: (content: NoteContent) => Promise<SignPreview | null>;
  readonly sign: (preview: SignPreview) => Promise<SignResult>;
};

/** Versions and signing: each saves what is on the page first and names its checksum. */
export function useReviewServer({
  noteId,
  versionNumber,
  setVersionNumber,
  setNotice,
  save,
}: Setting): ReviewServer {
  const router = useRouter();
  const saveVersion = async (): Promise<void> => {
    const checksum = await save.saveNow();
    if (checksum === null) return;
    const answer = await sendJson<{ version: number }>(`/api/notes/${noteId}/versions`, {
      body: { checksum },
      idempotencyKey: crypto.randomUUID(),
    });
    if (answer.ok) {
      setVersionNumber(answer.value.version);
      setNotice(null);
    } else setNotice(noticeOf(answer.error));
  };
  const prepared = useRef<NoteContent>(undefined);
  const prepareSign = async (content: NoteContent): Promise<SignPreview | null> => {
    prepared.current = content;
    const checksum = await save.saveNow();
    return checksum === null ? null : { versionNumber: versionNumber + 1, checksum };
  };
  const sign = async ({ checksum }: SignPreview): Promise<SignResult> => {
    const answer = await sendJson(`/api/notes/${noteId}/sign`, { body: { checksum } });
    if (answer.ok) {
      router.refresh();
      return { kind: "signed" };
    }
    if (["note.already_signed", "note.stale"].includes(answer.error.code)) {
      setNotice(noticeOf(answer.error));
    }
    // Saved once more, so that the page shows what has to be decided first.
    if (answer.error.code === "note.cards_changed" && prepared.current !== undefined) {
      void save.saveAgain(prepared.current, checksum);
    }
    const { code, message } = answer.error;
    const isRole = code === "access.refused";
    return {
      kind: "refused",
      message: isRole ? "Only a clinician of this care team can sign. This is recorded." : message,
    };
  };
  return { saveVersion, prepareSign, sign };
}

/** What the page says of a refused save or signature. */
export function noticeOf(error: RequestError): ReviewNotice {
  const at = typeof error.details.at === "string" ? error.details.at : new Date().toISOString();
  if (error.code === "note.already_signed") {
    return { kind: "signed_elsewhere", name: String(error.details.name ?? "Somebody"), at };
  }
  if (error.code === "note.stale" || error.code === "note.moved_on") {
    const { version } = error.details;
    return { kind: "stale", at, versionNumber: typeof version === "number" ? version : null };
  }
  if (error.code === "audit.not_recorded") return { kind: "not_recorded" };
  return { kind: "save_failed", reference: error.reference };
}
