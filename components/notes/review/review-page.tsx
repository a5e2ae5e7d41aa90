"use client";

import { useRef, useState, type ReactNode } from "react";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { useTypingPageShell } from "../../shell/shell-context";
import { openItems } from "../attention-order";
import type { CopyPart } from "../copy-entries";
import { noteAsText } from "../note-as-text";
import type {
  ExportLinks,
  ReviewNotice,
  ReviewView,
  SaveState,
  SignPreview,
  SignResult,
} from "../note-view";
import { DraftPrintHead } from "./draft-print-head";
import type { EvidenceServer } from "./evidence/evidence-view";
import { ReviewBar } from "./review-bar";
import { ReviewDialogs, type Asked } from "./review-dialogs";
import { ReviewFoot } from "./review-foot";
import { REVIEW_KEYS } from "./acts/review-keys";
import { ReviewNoticeBand, type NoticeActs } from "./review-notice-band";
import { ReviewPanesView } from "./review-panes";
import { runReviewAct } from "./acts/run-review-act";
import { useReview, type OnContentChange } from "./acts/use-review";
import { useItemActs, useRowActs } from "./acts/use-review-acts";
import { useReviewKeys } from "./acts/use-review-keys";
import { useSignFlow } from "./acts/use-sign-flow";

export type ReviewPageProps = {
  view: ReviewView;
  saveState: SaveState;
  notice: ReviewNotice | null;
  noticeActs: NoticeActs;
  historyHref: string;
  exportLinks: ExportLinks;
  /** What kind of record the text is, and the way to say it. */
  recordButton: ReactNode;
  /** "Amara Lindqvist, MD", as it will stand under the note. */
  signerName: string;
  /** What is asked for after [Sign note] in the dialog. */
  signThen?: string;
  /** Every change, for the working copy; the caller waits a moment before it saves. */
  onContentChange: OnContentChange;
  /** Cuts a version of exactly this content. */
  onSaveVersion: (content: NoteContent) => void;
  /** Saves exactly this content and answers with its number and checksum; null when it could not be saved. */
  onPrepareSign: (content: NoteContent) => Promise<SignPreview | null>;
  onSign: (preview: SignPreview) => Promise<SignResult>;
  onCopy: (part: CopyPart) => void;
  evidence: EvidenceServer;
};

/** Check, correct and sign: pasted text left, what became of it right. */
export function ReviewPage(props: ReviewPageProps) {
  const { view } = props;
  const page = useReviewPage(props);
  const { review, items, flow, asked, setAsked } = page;
  return (
    <>
      <ReviewBar {...props} />
      {props.notice ? <ReviewNoticeBand notice={props.notice} {...props.noticeActs} /> : null}
      <DraftPrintHead patient={view.patient} />
      <ReviewPanesView
        view={view}
        review={review}
        sourceRef={page.source}
        sourcePaneRef={page.sourcePane}
        sourceDockRef={page.sourceDock}
        noteRef={page.note}
        attentionRef={page.attention}
        select={page.select}
        rowActs={page.row}
        onChoose={items.choose}
        evidence={props.evidence}
      />
      <ReviewFoot
        state={review.state}
        openCount={openItems(review.ordered).length}
        isOffline={props.saveState === "offline"}
        isPreparing={flow.isPreparing}
        onFilter={(support) => review.dispatch({ type: "filter", support })}
        onNext={items.nextThing}
        isFiled={view.patient !== null}
        isReadOnly={view.readOnlyReason !== null}
        onSave={flow.save}
        onSign={flow.sign}
      />
      <ReviewDialogs
        review={review}
        asked={asked}
        preview={flow.preview}
        patient={view.patient}
        signerName={props.signerName}
        signThen={props.signThen}
        onReason={({ item, choice }, reason, reasonCode) => {
          items.decide(item, choice, reason, reasonCode);
          setAsked(null);
        }}
        onCloseReason={() => setAsked(null)}
        onSign={props.onSign}
        onCloseSign={flow.closePreview}
      />
    </>
  );
}

/** State, acts and keys of the page. */
function useReviewPage(props: ReviewPageProps) {
  const { view, saveState } = props;
  const meId = view.me.id;
  const review = useReview(view, props.onContentChange);
  const source = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const attention = useRef<HTMLDivElement>(null);
  const sourcePane = useRef<HTMLElement>(null);
  const sourceDock = useRef<HTMLElement>(null);
  const panes = { source, note, attention, sourcePane, sourceDock };
  const [asked, setAsked] = useState<Asked | null>(null);
  const isReadOnly = view.readOnlyReason !== null;
  const isFiled = view.patient !== null;

  const { select, row } = useRowActs(review, panes, view.source.documentId, meId);
  const items = useItemActs(review, panes, meId, select, (item, choice) =>
    setAsked({ item, choice }),
  );
  const { onSaveVersion, onPrepareSign } = props;
  const flow = useSignFlow({
    review,
    items,
    meId,
    isFiled,
    saveState,
    onSaveVersion,
    onPrepareSign,
  });
  const { save: onSave, sign: onSign } = flow;
  const { usesLetters } = useTypingPageShell(REVIEW_KEYS, noteAsText(review.state.content));
  useReviewKeys(usesLetters, (act) =>
    runReviewAct(act, {
      review,
      panes,
      items,
      meId,
      isReadOnly,
      onLeave: row.leave,
      onSave,
      onSign,
    }),
  );
  return { review, ...panes, select, row, items, flow, asked, setAsked };
}
