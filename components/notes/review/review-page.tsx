"use client";

import dynamic from "next/dynamic";
import { useMemo, useRef, useState } from "react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { AttentionChoice, AttentionItem } from "@/lib/notes/note-content.schema";
import { usePageShell } from "../../shell/shell-context";
import { formatDay } from "../../ui/time-text";
import { Toast } from "../../ui/toast";
import { openItems } from "../attention-order";
import type {
  ExportLinks,
  ReviewNotice,
  ReviewView,
  SaveState,
  SignPreview,
  SignResult,
} from "../note-view";
import { headingsOf } from "../note-view";
import { linesOfSpan } from "../source-lines";
import { AttentionList } from "./attention-list";
import { litAnnouncement } from "./lit-pairs";
import { gutterLines, NotePane } from "./note-pane";
import { ReviewBar } from "./review-bar";
import { ReviewFoot } from "./review-foot";
import { REVIEW_KEYS } from "./review-keys";
import { ReviewNoticeBand, type NoticeActs } from "./review-notice-band";
import { selectedSentenceId, visibleSentences } from "./review-state";
import { SourceDock, SourcePane } from "./source-pane";
import { useConnector, type OutOfView } from "./use-connector";
import { useReview, type OnContentChange } from "./use-review";
import { useReviewActs } from "./use-review-acts";
import { useReviewKeys } from "./use-review-keys";

const SignDialog = dynamic(() => import("./sign-dialog").then((module) => module.SignDialog));
const ReasonDialog = dynamic(() =>
  import("../../ui/reason-dialog").then((module) => module.ReasonDialog),
);

export type ReviewPageProps = {
  view: ReviewView;
  saveState: SaveState;
  notice: ReviewNotice | null;
  noticeActs: NoticeActs;
  historyHref: string;
  exportLinks: ExportLinks;
  /** "Dr Amara Lindqvist, MD" as it will stand under the note. */
  signerName: string;
  /** What is asked for after [Sign note] in the dialog. */
  signThen?: string;
  onContentChange: OnContentChange;
  onSaveVersion: () => void;
  /** Saves what is on screen and answers with its number and checksum; null when it could not be saved. */
  onPrepareSign: () => Promise<SignPreview | null>;
  onSign: (preview: SignPreview) => Promise<SignResult>;
  onCopyNote: () => void;
};

type Asked = Readonly<{ item: AttentionItem; choice: AttentionChoice }>;

/** Check, correct and sign: pasted text left, what became of it right. */
export function ReviewPage(props: ReviewPageProps) {
  const { view } = props;
  const review = useReview(view, props.onContentChange);
  const { state, dispatch, lines, ordered, lit } = review;
  const frame = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const attention = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [preview, setPreview] = useState<SignPreview | null>(null);
  const [isPreparing, setIsPreparing] = useState(false);
  const isReadOnly = view.readOnlyReason !== null;
  const open = openItems(ordered);

  const sign = async () => {
    if (open.length > 0) {
      acts.goToItem(open[0]);
      return;
    }
    if (!view.patient || isPreparing || props.saveState === "offline") return;
    dispatch({ type: "leave_edit", authorId: view.me.id, at: new Date().toISOString() });
    setIsPreparing(true);
    setPreview(await props.onPrepareSign().finally(() => setIsPreparing(false)));
  };
  const save = () => {
    dispatch({ type: "leave_edit", authorId: view.me.id, at: new Date().toISOString() });
    props.onSaveVersion();
  };
  const acts = useReviewActs({
    review,
    documentId: view.source.documentId,
    meId: view.me.id,
    isReadOnly,
    source,
    note,
    attention,
    onSave: save,
    onSign: () => void sign(),
    onAskReason: (item, choice) => setAsked({ item, choice }),
  });
  const shell = usePageShell(PAGE_SHELL);
  useReviewKeys(shell.usesLetters && !asked && !preview, acts.onAct);
  const { connector, outOfView } = useConnector(frame, source, note, lit);
  const uses = useMemo(() => countUses(view, lines), [view, lines]);
  const sourceProps = {
    lines,
    lit,
    uses,
    pastedAt: view.source.pastedAt,
    onPick: (number: number) => acts.select({ kind: "line", number }, true),
    listRef: source,
  };

  return (
    <>
      <ReviewBar
        view={view}
        saveState={props.saveState}
        historyHref={props.historyHref}
        exportLinks={props.exportLinks}
        onCopyNote={props.onCopyNote}
      />
      {props.notice ? <ReviewNoticeBand notice={props.notice} {...props.noticeActs} /> : null}
      <DraftPrintHead view={view} />
      <div ref={frame} data-print="flow" className="relative flex min-h-0 flex-1">
        <SourcePane {...sourceProps} />
        <section
          aria-label="Note"
          className="relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface"
        >
          <div ref={attention} className="contents">
            <AttentionList
              ordered={ordered}
              lines={lines}
              documentId={view.source.documentId}
              selectedItemId={state.selection?.kind === "item" ? state.selection.id : null}
              disclosure={view.disclosure}
              isReadOnly={isReadOnly}
              onPick={(id) => acts.select({ kind: "item", id }, true)}
              onChoose={acts.choose}
              onReopen={(itemId) => dispatch({ type: "reopen", itemId })}
            />
          </div>
          <NotePane
            content={state.content}
            sentences={visibleSentences(state)}
            documentId={view.source.documentId}
            lines={lines}
            lit={lit}
            ordered={ordered}
            selectedId={selectedSentenceId(state)}
            editingId={state.editing?.id ?? null}
            isReadOnly={isReadOnly}
            isFiltered={state.filter !== null}
            meId={view.me.id}
            people={view.people}
            acts={acts.rowActs}
            onAddAtEnd={acts.addBelow}
            onShowAll={() => dispatch({ type: "filter", support: null })}
            scrollerRef={note}
          />
          {outOfView ? (
            <AlsoIn outOfView={outOfView} view={view} lines={lines} onGo={acts.focusSentence} />
          ) : null}
        </section>
        {connector ? (
          <svg
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 size-full text-accent-mark max-lg:hidden"
          >
            <path d={connector.path} fill="none" stroke="currentColor" strokeWidth="2" />
            <circle cx={connector.dotX} cy={connector.dotY} r="4" fill="currentColor" />
          </svg>
        ) : null}
        <p className="sr-only" role="status">
          {litAnnouncement(lit)}
        </p>
      </div>
      <SourceDock {...sourceProps} />
      <ReviewFoot
        state={state}
        openCount={open.length}
        isFiled={view.patient !== null}
        isReadOnly={isReadOnly}
        isOffline={props.saveState === "offline"}
        isPreparing={isPreparing}
        onFilter={(support) => dispatch({ type: "filter", support })}
        onSave={save}
        onSign={() => void sign()}
        onNext={acts.nextThing}
      />
      <Toast
        toast={
          state.undo
            ? {
                id: state.undo.id,
                message: state.undo.message,
                action: { label: "Undo", run: () => dispatch({ type: "undo" }) },
              }
            : null
        }
        onClose={() => dispatch({ type: "undo_over" })}
      />
      {asked ? (
        <ReasonDialog
          isOpen
          title={asked.choice.label}
          question={`Why? ${asked.item.title}`}
          confirmLabel={asked.choice.label.replace(/, with a reason$/, "")}
          onClose={() => setAsked(null)}
          onConfirm={(reason) => {
            acts.decide(asked.item, asked.choice, reason);
            setAsked(null);
          }}
        />
      ) : null}
      {preview && view.patient ? (
        <SignDialog
          signerName={props.signerName}
          preview={preview}
          patient={view.patient}
          decided={`${ordered.length} of ${ordered.length} things`}
          then={props.signThen}
          onSign={props.onSign}
          onClose={() => setPreview(null)}
        />
      ) : null}
    </>
  );
}

/** The printed head of a draft: nobody may take it for a signed note. */
function DraftPrintHead({ view }: { view: ReviewView }) {
  return (
    <div className="mb-3 hidden border-b-2 border-current pb-2 print:block">
      <p className="text-20 font-bold">UNSIGNED AI-GENERATED DRAFT</p>
      <p>
        {view.patient
          ? `${view.patient.name}, born ${formatDay(view.patient.bornOn)}, MRN ${view.patient.mrn}`
          : "Not filed in a chart"}
      </p>
    </div>
  );
}

const PAGE_SHELL = { keys: REVIEW_KEYS };

/** The strip at the foot of the note when something lit cannot be seen: "Also in Plan, line 18". */
function AlsoIn({
  outOfView,
  view,
  lines,
  onGo,
}: {
  outOfView: OutOfView;
  view: ReviewView;
  lines: Parameters<typeof gutterLines>[2];
  onGo: (id: string) => void;
}) {
  const sentence = view.content.sentences.find(({ id }) => id === outOfView.sentenceId);
  if (!sentence) return null;
  const heading = headingsOf(view.content.template).find(({ sections }) =>
    sections.includes(sentence.section),
  );
  const where = gutterLines(sentence, view.source.documentId, lines);
  const Arrow = outOfView.side === "below" ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={() => onGo(sentence.id)}
      className="ring-inset-focus absolute inset-x-0 bottom-0 flex min-h-8 items-center justify-center gap-2 border-t border-accent-mark bg-accent-tint text-13 font-semibold text-accent"
    >
      Also in {heading?.heading ?? "the note"}
      {where ? `, line ${where}` : ""}
      <Arrow aria-hidden="true" size={16} />
    </button>
  );
}

function countUses(
  view: ReviewView,
  lines: Parameters<typeof gutterLines>[2],
): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const sentence of view.content.sentences) {
    const cited = sentence.citations.filter(
      ({ documentId }) => documentId === view.source.documentId,
    );
    for (const number of new Set(cited.flatMap((span) => linesOfSpan(lines, span)))) {
      uses.set(number, (uses.get(number) ?? 0) + 1);
    }
  }
  return uses;
}
