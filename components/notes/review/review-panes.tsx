"use client";

import dynamic from "next/dynamic";
import { useMemo, useRef, useState, type RefObject } from "react";
import type { AttentionChoice, AttentionItem, NoteContent } from "@/lib/notes/note-content.schema";
import { standingReferences } from "@/lib/notes/reference-words.schema";
import type { ReviewView } from "../note-view";
import type { SentencePlace } from "../content-edits";
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
import { disputedViews } from "../second-look/second-look-words";
import { sentenceOf } from "./differentials/diagnosis-words";
import { sentenceOfClause } from "./reading/place-clause";
import { addSentence, now, type Review } from "./acts/use-review-acts";
import { useTalk } from "./chat/talk-context";
import { useConnector } from "./panes/use-connector";

const FactsPanel = dynamic(() =>
  import("./reading/facts-panel").then((module) => module.FactsPanel),
);
const EvidencePanel = dynamic(() =>
  import("./evidence/evidence-panel").then((module) => module.EvidencePanel),
);
const DiagnosesPanel = dynamic(() =>
  import("./differentials/diagnoses-panel").then((module) => module.DiagnosesPanel),
);
const CodesList = dynamic(() =>
  import("./differentials/codes-list").then((module) => module.CodesList),
);
const AskPanel = dynamic(() => import("./chat/ask-panel").then((module) => module.AskPanel));
const CoveragePanel = dynamic(() =>
  import("./reading/coverage-panel").then((module) => module.CoveragePanel),
);

const SecondLookPanel = dynamic(() =>
  import("../second-look/second-look-panel").then((module) => module.SecondLookPanel),
);

export type ReviewPanesProps = {
  view: ReviewView;
  review: Review;
  sourceRef: RefObject<HTMLDivElement | null>;
  noteRef: RefObject<HTMLDivElement | null>;
  attentionRef: RefObject<HTMLDivElement | null>;
  rowActs: RowActs;
  select: (selection: Selection) => void;
  onChoose: (item: AttentionItem, choice: AttentionChoice) => void;
  evidence: EvidenceServer;
};

type PaneProps = Omit<ReviewPanesProps, "sourceRef" | "noteRef" | "attentionRef">;

/** Source left, note right, one connector between the lit pair; below 1024 px the source is a dock under the note. */
export function ReviewPanesView({ sourceRef, noteRef, attentionRef, ...props }: ReviewPanesProps) {
  const { view, review, select } = props;
  const { lines, lit } = review;
  const { content } = review.state;
  const { documentId } = view.source;
  const frame = useRef<HTMLDivElement>(null);
  const { connector, outOfView } = useConnector(frame, sourceRef, noteRef, lit);
  const uses = useMemo(() => countUses(content, documentId, lines), [content, documentId, lines]);
  const talk = useTalk();
  const [tab, setTab] = useState<SourceTab>(
    talk?.firstTab ?? (view.emergencyAt === null ? "source" : "diagnoses"),
  );
  const chooseTab = (next: SourceTab) => {
    setTab(next);
    talk?.onTab(next);
  };
  const sourceProps = {
    lines,
    lit,
    uses,
    pastedAt: view.source.pastedAt,
    factCount: view.facts.length,
    evidenceCount: standingReferences(content.references).length,
    flagCount: view.assessment.flags.length,
    coverage: view.coverage,
    disputedCount: content.critique === undefined ? null : disputedViews(content).length,
    canAsk: talk !== null,
    tab,
    onTab: chooseTab,
    panel: tab === "source" ? null : <Reading tab={tab} {...props} />,
    onPick: (number: number) => select({ kind: "line", number }),
  };
  const goTo = (id: string) =>
    afterPaint(() => focusRow(noteRef.current, `[data-sentence="${id}"]`));
  return (
    <>
      <div ref={frame} data-print="flow" className="relative flex min-h-0 flex-1">
        <SourcePane {...sourceProps} listRef={sourceRef} />
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
      <SourceDock {...sourceProps} />
    </>
  );
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

/** What was read out of the source: its facts, or what became of its clauses. */
function Reading({ tab, evidence, ...props }: PaneProps & { tab: SourceTab }) {
  const { view, review, select, onChoose } = props;
  const { documentId, text } = view.source;
  const ask = useTalk()?.ask;
  const shared = {
    content: review.state.content,
    documentId,
    lines: review.lines,
    selection: review.state.selection,
    onPick: select,
  };
  if (tab === "ask") {
    if (ask === undefined) return null;
    const { lines, selection } = shared;
    const isReadOnly = view.readOnlyReason !== null;
    return <AskPanel ask={ask} {...{ documentId, lines, selection, isReadOnly }} onPick={select} />;
  }
  if (tab === "facts") {
    const { facts, calculations, medicineCheck } = view;
    return (
      <FactsPanel
        {...shared}
        facts={facts}
        calculations={calculations}
        medicineCheck={medicineCheck}
      />
    );
  }
  if (tab === "second_look") {
    return (
      <SecondLookPanel
        content={shared.content}
        source={{ documentId, lines: review.lines, text }}
        selectedId={selectedSentenceId(review.state)}
        onPick={select}
      />
    );
  }
  if (tab === "evidence") {
    return (
      <EvidencePanel
        content={review.state.content}
        selectedId={selectedSentenceId(review.state)}
        people={view.people}
        meId={view.me.id}
        isReadOnly={view.readOnlyReason !== null}
        chartHref={view.chartHref}
        server={evidence}
        onPick={(id) => select({ kind: "sentence", id })}
        onRemove={(id) =>
          review.dispatch({ type: "remove_reference", id, byId: view.me.id, at: now() })
        }
        onRestore={(id) => review.dispatch({ type: "restore_reference", id })}
      />
    );
  }
  if (tab === "diagnoses") return <Diagnoses view={view} review={review} select={select} />;
  if (view.coverage === null) return null;
  return (
    <CoveragePanel
      {...shared}
      coverage={view.coverage}
      sourceText={text}
      isReadOnly={view.readOnlyReason !== null}
      onChoose={onChoose}
      onPlace={(clause, place) =>
        addSentence(review, place, null, view.me.id, sentenceOfClause(documentId, text, clause))
      }
    />
  );
}

const ASSESSMENT: SentencePlace = { section: "assessment_and_plan", topic: "assessment" };

/** What to think of, and the codes to approve; both become part of the note by a person's act alone. */
function Diagnoses({ view, review, select }: Pick<PaneProps, "view" | "review" | "select">) {
  const { content, selection } = review.state;
  const { documentId, text } = view.source;
  const isReadOnly = view.readOnlyReason !== null;
  return (
    <DiagnosesPanel
      assessment={view.assessment}
      emergencyAt={view.emergencyAt}
      sourceText={text}
      lines={review.lines}
      selection={selection}
      isReadOnly={isReadOnly}
      onPick={select}
      onAdd={(one) =>
        addSentence(review, ASSESSMENT, null, view.me.id, sentenceOf(documentId, one, content))
      }
    >
      <CodesList
        content={content}
        documentId={documentId}
        lines={review.lines}
        selection={selection}
        isReadOnly={isReadOnly}
        onPick={select}
        onDecide={(codeId, state) =>
          review.dispatch({
            type: "decide_code",
            codeId,
            decision: state === null ? null : { state, byId: view.me.id, at: now() },
          })
        }
      />
    </DiagnosesPanel>
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
