"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { exportLinksOf } from "@/app/_client/note-exports";
import type { RequestError } from "@/app/_client/send-json";
import { useCopyNote } from "@/app/_client/use-copy-note";
import type { ReviewNotice } from "@/components/notes/note-view";
import { ReviewPage } from "@/components/notes/review/review-page";
import { Toast } from "@/components/ui/toast";
import { FileDraft } from "./file-draft";
import type { ChartProposal, ReviewProps } from "./review-view";
import { useNoteSave } from "./use-note-save";
import { noticeOf, useReviewServer } from "./use-review-server";

/** Joins the review page to the server: autosave, versions, signing, filing. */
export function ReviewClient(props: ReviewProps & { proposal: ChartProposal | null }) {
  const { noteId } = props.view;
  const router = useRouter();
  const [notice, setNotice] = useState<ReviewNotice | null>(null);
  const [versionNumber, setVersionNumber] = useState(props.view.versionNumber);
  const [content, setContent] = useState(props.view.content);
  const on = useMemo(
    () => ({ refused: (error: RequestError) => setNotice(noticeOf(error)), kept: setContent }),
    [],
  );
  const save = useNoteSave(
    { noteId, revision: props.revision, checksum: props.checksum, savedAt: props.view.savedAt },
    on,
  );
  const view = useMemo(
    () => ({ ...props.view, versionNumber, savedAt: save.savedAt, content }),
    [props.view, versionNumber, save.savedAt, content],
  );

  const acts = useReviewServer({ noteId, versionNumber, setVersionNumber, setNotice, save });
  const copying = useCopyNote(noteId, save.saveNow);
  return (
    <>
      {props.proposal === null ? null : (
        <FileDraft
          documentId={view.source.documentId}
          proposal={props.proposal}
          beforeFiling={save.saveNow}
        />
      )}
      <Toast toast={copying.toast} onClose={copying.close} />
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
        onSaveVersion={() => void acts.saveVersion()}
        onPrepareSign={acts.prepareSign}
        onSign={acts.sign}
        onCopy={copying.copy}
      />
    </>
  );
}
