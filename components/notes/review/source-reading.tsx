"use client";

import dynamic from "next/dynamic";
import type { SentencePlace } from "../content-edits";
import { selectedSentenceId } from "./acts/review-state";
import { addSentence, now } from "./acts/use-review-acts";
import { useTalk } from "./chat/talk-context";
import { sentenceOf } from "./differentials/diagnosis-words";
import type { SourceTab } from "./panes/source-pane";
import { sentenceOfClause } from "./reading/place-clause";
import type { PaneProps } from "./review-panes";

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

/** What was read out of the source, or stands beside it: facts, the second look, references, diagnoses, questions, coverage. */
export function SourceReading({ tab, ...props }: PaneProps & { tab: SourceTab }) {
  const { view, review, select } = props;
  const shared = {
    content: review.state.content,
    documentId: view.source.documentId,
    lines: review.lines,
    selection: review.state.selection,
    onPick: select,
  };
  switch (tab) {
    case "ask":
      return <Ask {...props} />;
    case "facts": {
      const { facts, calculations, medicineCheck } = view;
      return <FactsPanel {...shared} {...{ facts, calculations, medicineCheck }} />;
    }
    case "second_look":
      return <SecondLook {...props} />;
    case "evidence":
      return <Evidence {...props} />;
    case "diagnoses":
      return <Diagnoses view={view} review={review} select={select} />;
    default:
      return view.coverage === null ? null : (
        <CoveragePanel
          {...shared}
          coverage={view.coverage}
          sourceText={view.source.text}
          isReadOnly={view.readOnlyReason !== null}
          onChoose={props.onChoose}
          onPlace={(clause, place) => {
            const { documentId, text } = view.source;
            const sentence = sentenceOfClause(documentId, text, clause);
            addSentence(review, place, null, view.me.id, sentence);
          }}
        />
      );
  }
}

function Ask({ view, review, select }: PaneProps) {
  const ask = useTalk()?.ask;
  if (ask === undefined) return null;
  return (
    <AskPanel
      ask={ask}
      documentId={view.source.documentId}
      lines={review.lines}
      selection={review.state.selection}
      isReadOnly={view.readOnlyReason !== null}
      onPick={select}
    />
  );
}

function SecondLook({ view, review, select }: PaneProps) {
  const { documentId, text } = view.source;
  return (
    <SecondLookPanel
      content={review.state.content}
      source={{ documentId, lines: review.lines, text }}
      selectedId={selectedSentenceId(review.state)}
      onPick={select}
    />
  );
}

function Evidence({ view, review, select, evidence }: PaneProps) {
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
