"use client";

import { useRouter } from "next/navigation";
import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from "react";
import { exportLinksOf } from "@/app/_client/note-exports";
import { useTextMarks } from "@/app/_client/model-marks/use-text-marks";
import type { RequestError } from "@/app/_client/send-json";
import { useCopyNote } from "@/app/_client/use-copy-note";
import { withLiterature } from "@/components/notes/disclosure-words";
import type { ReviewNotice } from "@/components/notes/note-view";
import { TalkContext } from "@/components/notes/review/chat/talk-context";
import { ReviewPage } from "@/components/notes/review/review-page";
import { Toast } from "@/components/ui/toast";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { useTalk, type SaveNow, type TalkStart } from "./_talk/use-talk";
import { FileDraft } from "./file-draft";
import type { ChartProposal, ReviewProps } from "./review-view";
import { useCoverage } from "./use-coverage";
import { useEvidence } from "./use-evidence";
import { saveSince, useNoteSave } from "./use-note-save";
import { noticeOf, useReviewServer } from "./use-review-server";

type ReviewClientProps = ReviewProps & {
  proposal: ChartProposal | null;
  talk: TalkStart;
  /** What the text says of itself to language models. */
  modelMarks: ModelMarks;
  mayOpenMarks: boolean;
};

/** The review of the note as the server keeps it: a page from before the last save is read again first. */
export function ReviewClient(props: ReviewClientProps) {
  const { view, revision } = props;
  const { noteId } = view;
  const router = useRouter();
  const [first] = useState(view);
  const [isOld, setIsOld] = useState(() => saveSince(noteId, revision) !== null);
  if (isOld && view !== first) setIsOld(false);
  useEffect(() => {
    if (isOld) void saveSince(noteId, revision)?.then(() => router.refresh());
  }, [isOld, noteId, revision, router]);
  const saverRef = useRef<SaveNow>(() => Promise.resolve(null));
  const { generation, readAgain } = useReadAgain(view);
  const { talk, dialogs } = useTalk({
    noteId,
    start: props.talk,
    saveNow: useCallback(() => saverRef.current(), []),
    onChanged: readAgain,
  });
  if (isOld) {
    return (
      <p role="status" className="sr-only">
        Loading
      </p>
    );
  }
  return (
    <TalkContext value={talk}>
      <CurrentReview key={generation} {...props} saverRef={saverRef} />
      {dialogs}
    </TalkContext>
  );
}

/** Reads the note again after the server changed it, and then shows it as if it were opened. */
function useReadAgain(view: ReviewProps["view"]): { generation: number; readAgain: () => void } {
  const router = useRouter();
  const [generation, setGeneration] = useState(0);
  const [old, setOld] = useState<ReviewProps["view"] | null>(null);
  if (old !== null && view !== old) {
    setOld(null);
    setGeneration(generation + 1);
  }
  const readAgain = () => {
    setOld(view);
    router.refresh();
  };
  return { generation, readAgain };
}

/** Lets what outlives a reading of the note save what this one shows. */
function useSaver(saverRef: RefObject<SaveNow>, saveNow: SaveNow): void {
  useEffect(() => {
    saverRef.current = saveNow;
  }, [saverRef, saveNow]);
}

/** The view with what this page knows better than the server did when it was drawn. */
function useCurrentView(
  drawn: ReviewProps["view"],
  {
    versionNumber,
    savedAt,
    content,
  }: Pick<ReviewProps["view"], "versionNumber" | "savedAt" | "content">,
  hasAskedLiterature: boolean,
): ReviewProps["view"] {
  const coverage = useCoverage(drawn.noteId, drawn.coverage, savedAt);
  return useMemo(
    () => ({
      ...drawn,
      ...{ versionNumber, savedAt, content, coverage },
      disclosure: hasAskedLiterature ? withLiterature(drawn.disclosure) : drawn.disclosure,
    }),
    [drawn, versionNumber, savedAt, content, coverage, hasAskedLiterature],
  );
}

/** Joins the review page to the server: autosave, versions, signing, filing. */
function CurrentReview(props: ReviewClientProps & { saverRef: RefObject<SaveNow> }) {
  const { noteId } = props.view;
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
  useSaver(props.saverRef, save.saveNow);
  const [hasAsked, setAsked] = useReducer(() => true, false);
  const current = { versionNumber, savedAt: save.savedAt, content };
  const view = useCurrentView(props.view, current, hasAsked);
  const acts = useReviewServer({ noteId, versionNumber, setVersionNumber, setNotice, save });
  const evidence = useEvidence(noteId, save, setAsked);
  const copying = useCopyNote(noteId, save.saveNow);
  const record = useRecordOf(props);
  const noticeActs = useNoticeActs(view.source.documentId, setNotice, save.saveNow);
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
      {record.dialog}
      <ReviewPage
        view={view}
        recordButton={record.button}
        saveState={save.saveState}
        notice={notice}
        noticeActs={noticeActs}
        historyHref={`/notes/${noteId}/history`}
        exportLinks={exportLinksOf(noteId)}
        signerName={props.signerName}
        onContentChange={save.askSave}
        onSaveVersion={() => void acts.saveVersion()}
        onPrepareSign={acts.prepareSign}
        onSign={acts.sign}
        onCopy={copying.copy}
        evidence={evidence}
      />
    </>
  );
}

/** What kind of record the note's text is: it stays as said while the note is read again. */
function useRecordOf({ view, modelMarks, mayOpenMarks }: ReviewClientProps) {
  return useTextMarks({
    documentId: view.source.documentId,
    marks: modelMarks,
    mayOpen: mayOpenMarks,
  });
}

/** The ways out of what the server would not do. */
function useNoticeActs(
  documentId: string,
  setNotice: (notice: null) => void,
  saveNow: () => Promise<unknown>,
) {
  const router = useRouter();
  return {
    onSeeTheirs: () => router.refresh(),
    onMakeAddendum: () => router.refresh(),
    onLoadCurrent: () => window.location.reload(),
    onSaveAgain: () => {
      setNotice(null);
      void saveNow();
    },
    onTryDraftAgain: () => router.push(`/paste?text=${documentId}`),
    onWriteMyself: () => setNotice(null),
  };
}
