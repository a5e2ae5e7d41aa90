"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import { copyNote, exportLinksOf } from "@/app/_client/note-exports";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import type { ReviewNotice, SignPreview, SignResult } from "@/components/notes/note-view";
import { ReviewPage } from "@/components/notes/review/review-page";
import { FileDraft } from "./file-draft";
import type { ChartProposal, ReviewProps } from "./review-view";
import { useNoteSave } from "./use-note-save";

/** Joins the review page to the server: autosave, versions, signing, filing. */
export function ReviewClient(props: ReviewProps & { proposal: ChartProposal | null }) {
  const { noteId } = props.view;
  const router = useRouter();
  const [notice, setNotice] = useState<ReviewNotice | null>(null);
  const [versionNumber, setVersionNumber] = useState(props.view.versionNumber);
  const onRefused = useCallback((error: RequestError) => setNotice(noticeOf(error)), []);
  const save = useNoteSave(
    { noteId, revision: props.revision, checksum: props.checksum, savedAt: props.view.savedAt },
    onRefused,
  );
  const view = useMemo(
    () => ({ ...props.view, versionNumber, savedAt: save.savedAt }),
    [props.view, versionNumber, save.savedAt],
  );

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
  const prepareSign = async (): Promise<SignPreview | null> => {
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
    const { code, message } = answer.error;
    const isRole = code === "access.refused";
    return {
      kind: "refused",
      message: isRole ? "Only a clinician of this care team can sign. This is recorded." : message,
    };
  };
  return (
    <>
      {props.proposal === null ? null : (
        <FileDraft
          documentId={view.source.documentId}
          proposal={props.proposal}
          beforeFiling={save.saveNow}
        />
      )}
      <ReviewPage
        view={view}
        saveState={save.saveState}
        notice={notice}
        noticeActs={{
          onSeeTheirs: () => router.refresh(),
          onMakeAddendum: () => router.refresh(),
          onLoadCurrent: () => window.location.reload(),
          onSaveAgain: () => {
            setNotice(null);
            void save.saveNow();
          },
          onTryDraftAgain: () => router.push(`/paste?text=${view.source.documentId}`),
          onWriteMyself: () => setNotice(null),
        }}
        historyHref={`/notes/${noteId}/history`}
        exportLinks={exportLinksOf(noteId)}
        signerName={props.signerName}
        onContentChange={save.askSave}
        onSaveVersion={() => void saveVersion()}
        onPrepareSign={prepareSign}
        onSign={sign}
        onCopyNote={() => void save.saveNow().then(() => copyNote(noteId))}
      />
    </>
  );
}

function noticeOf(error: RequestError): ReviewNotice {
  const at = typeof error.details.at === "string" ? error.details.at : new Date().toISOString();
  if (error.code === "note.already_signed") {
    return { kind: "signed_elsewhere", name: String(error.details.name ?? "Somebody"), at };
  }
  if (error.code === "note.stale" || error.code === "note.moved_on") {
    return { kind: "stale", at, versionNumber: Number(error.details.version ?? 1) };
  }
  if (error.code === "audit.not_recorded") return { kind: "not_recorded" };
  return { kind: "save_failed", reference: error.reference };
}
