"use client";

import { useMemo, useRef, useState, type RefObject } from "react";
import { disputedViews } from "@/lib/notes/dissent-log.schema";
import type { AttentionChoice, AttentionItem, NoteContent } from "@/lib/notes/note-content.schema";
import { standingReferences } from "@/lib/notes/reference-words.schema";
import type { ReviewView } from "../note-view";
import { linesOfSpan, type SourceLine } from "../source-lines";
import type { EvidenceServer } from "./evidence/evidence-view";
import { AlsoIn } from "./panes/also-in";
import { AttentionList } from "./panes/attention-list";
import type { Connector } from "./panes/connector-path";
import { afterPaint, focusRow } from "./acts/focus-row";
import { litAnnouncement, type Selection } from "./acts/lit-pairs";
import { NotePane } from "./panes/note-pane";
import { selectedSentenceId, visibleSentences } from "./acts/review-state";
import type { RowActs } from "./panes/sentence-row";
import { SourceDock, SourcePane, type SourceTab } from "./panes/source-pane";
import { addSentence, type Review } from "./acts/use-review-acts";
import { useTalk } from "./chat/talk-context";
import { SourceReading } from "./source-reading";
import { useConnector } from "./panes/use-connector";

export type ReviewPanesProps = {
  view: ReviewView;
  review: Review;
  sourceRef: RefObject<HTMLDivElement | null>;
  /** The whole source, beside the note and under it. */
  sourcePaneRef: RefObject<HTMLElement | null>;
  sourceDockRef: RefObject<HTMLElement | null>;
  noteRef: RefObject<HTMLDivElement | null>;
  attentionRef: RefObject<HTMLDivElement | null>;
  rowActs: RowActs;
  select: (selection: Selection) => void;
  onChoose: (item: AttentionItem, choice: AttentionChoice) => void;
  evidence: EvidenceServer;
};

/** What every part of the two panes is given. */
export type PaneProps = Omit<
  ReviewPanesProps,
  "sourceRef" | "sourcePaneRef" | "sourceDockRef" | "noteRef" | "attentionRef"
>;

/** Source left, note right, one connector between the lit pair; below 1024 px the source is a dock under the note. */
export function ReviewPanesView({
  sourceRef,
  sourcePaneRef,
  sourceDockRef,
  noteRef,
  attentionRef,
  ...props
}: ReviewPanesProps) {
  const { view, review } = props;
  const { lines, lit } = review;
  const { content } = review.state;
  const { documentId } = view.source;
  const frame = useRef<HTMLDivElement>(null);
  const { connector, outOfView } = useConnector(frame, sourceRef, noteRef, lit);
  const sourceProps = useSourceProps(props);
  const goTo = (id: string) =>
    afterPaint(() => focusRow(noteRef.current, `[data-sentence="${id}"]`));
  return (
    <>
      <div ref={frame} data-print="flow" className="relative flex min-h-0 flex-1">
        <SourcePane {...sourceProps} listRef={sourceRef} paneRef={sourcePaneRef} />
        <section
          aria-label="Note"
          className="relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface"
        >
          <div ref={attentionRef} className="contents">
            <Attention {...props} />
          </div>
          <Sentences {...props} scrollerRef={noteRef} />
          {outOfView ? (
            <AlsoIn
              outOfView={outOfView}
              content={content}
              documentId={documentId}
              lines={lines}
              onGo={goTo}
            />
          ) : null}
        </section>
        {connector ? <ConnectorLine {...connector} /> : null}
        <p className="sr-only" role="status">
          {litAnnouncement(lit)}
        </p>
      </div>
      <SourceDock {...sourceProps} paneRef={sourceDockRef} />
    </>
  );
}

/** What the source shows, beside the note and under it. */
function useSourceProps(props: PaneProps) {
  const { view, review, select } = props;
  const { lines, lit } = review;
  const { content } = review.state;
  const { documentId } = view.source;
  const uses = useMemo(() => countUses(content, documentId, lines), [content, documentId, lines]);
  const { tab, chooseTab, canAsk } = useSourceTab(view.emergencyAt !== null);
  return {
    lines,
    lit,
    uses,
    pastedAt: view.source.pastedAt,
    factCount: view.facts.length,
    evidenceCount:
      content.references === undefined ? null : standingReferences(content.references).length,
    flagCount: view.assessment.flags.length,
    coverage: view.coverage,
    disputedCount: content.critique === undefined ? null : disputedViews(content).length,
    canAsk,
    tab,
    onTab: chooseTab,
    panel: tab === "source" ? null : <SourceReading tab={tab} {...props} />,
    onPick: (number: number) => select({ kind: "line", number }),
  };
}

/** Which tab stands over the source: the one that was open before, or the red flags where they were asked for first. */
function useSourceTab(isEmergency: boolean) {
  const talk = useTalk();
  const [tab, setTab] = useState<SourceTab>(
    talk?.firstTab ?? (isEmergency ? "diagnoses" : "source"),
  );
  const chooseTab = (next: SourceTab) => {
    setTab(next);
    talk?.onTab(next);
  };
  return { tab, chooseTab, canAsk: talk !== null };
}

function ConnectorLine({ path, dotX, dotY }: Connector) {
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full text-accent-mark max-lg:hidden"
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx={dotX} cy={dotY} r="4" fill="currentColor" />
    </svg>
  );
}

function Attention(props: PaneProps) {
  const { view, review, select } = props;
  const { selection } = review.state;
  return (
    <AttentionList
      ordered={review.ordered}
      lines={review.lines}
      documentId={view.source.documentId}
      selectedItemId={selection?.kind === "item" ? selection.id : null}
      disclosure={view.disclosure}
      attestation={view.attestation}
      isReadOnly={view.readOnlyReason !== null}
      onPick={(id) => select({ kind: "item", id })}
      onChoose={props.onChoose}
      onReopen={(itemId) => review.dispatch({ type: "reopen", itemId })}
    />
  );
}

function Sentences({
  scrollerRef,
  ...props
}: PaneProps & { scrollerRef: RefObject<HTMLDivElement | null> }) {
  const { view, review, rowActs } = props;
  const { state } = review;
  return (
    <NotePane
      content={state.content}
      sentences={visibleSentences(state)}
      documentId={view.source.documentId}
      lines={review.lines}
      lit={review.lit}
      ordered={review.ordered}
      selectedId={selectedSentenceId(state)}
      editingId={state.editing?.id ?? null}
      isReadOnly={view.readOnlyReason !== null}
      isFiltered={state.filter !== null}
      meId={view.me.id}
      people={view.people}
      acts={rowActs}
      onAddAtEnd={(place, afterId) => addSentence(review, place, afterId, view.me.id)}
      onShowAll={() => review.dispatch({ type: "filter", support: null })}
      scrollerRef={scrollerRef}
    />
  );
}

/** How many sentences use each line. */
function countUses(
  content: NoteContent,
  documentId: string,
  lines: readonly SourceLine[],
): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const sentence of content.sentences) {
    const cited = sentence.citations.filter((citation) => citation.documentId === documentId);
    for (const number of new Set(cited.flatMap((span) => linesOfSpan(lines, span)))) {
      uses.set(number, (uses.get(number) ?? 0) + 1);
    }
  }
  return uses;
}
