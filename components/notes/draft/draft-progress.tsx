"use client";

import type { ReactNode } from "react";
import { ActionBar } from "../../ui/action-bar";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { PageBar } from "../../ui/page-bar";
import { StepRow } from "../../ui/step-row";
import { Time } from "../../ui/time";
import { writeCounts } from "../../paste/paste-notices";
import type { SourceView } from "../note-view";
import { NumberedText } from "../numbered-text";
import { DraftLabel } from "../review/review-bar";
import { EmergencyCard } from "./emergency-card";
import {
  stepAnnouncement,
  stepTime,
  stepsToShow,
  type DraftEnd,
  type DraftRunView,
} from "./draft-view";

export type DraftProgressProps = {
  run: DraftRunView;
  /** Milliseconds since the run began, as far as this page knows. */
  elapsedMs: number;
  isCancelling: boolean;
  /** What kind of record the text is: closing it stops the next call to a model, and the draft goes on. */
  recordButton: ReactNode;
  /** Leaves the card for the note that is here. */
  onOpenNote: () => void;
  onCancel: () => void;
  onWriteMyself: () => void;
  onTryAgain: () => void;
  onBackToText: () => void;
};

/** What is being done, and the way to stop it. Esc does nothing here, so that it never stops a draft. */
export function DraftProgress(props: DraftProgressProps) {
  const { run } = props;
  return (
    <>
      <PageBar title={run.title} tags={<DraftLabel />}>
        <span className="text-13 text-ink-2">
          {run.templateLabel}. Started <Time at={run.startedAt} form="time" /> by {run.startedBy}
        </span>
        {props.recordButton}
      </PageBar>
      <div className="flex min-h-0 flex-1 max-lg:flex-col-reverse">
        <SourceText source={run.source} />
        <section
          aria-label="Drafting"
          className="flex min-h-0 min-w-0 flex-1 flex-col overflow-auto bg-surface"
        >
          <DraftingHead {...props} />
          {run.end ? <EndBand end={run.end} {...props} /> : null}
          {run.isNoteReady ? <NoteReady onOpenNote={props.onOpenNote} /> : null}
          {run.emergency === null ? null : (
            <EmergencyCard text={run.source.text} {...run.emergency} />
          )}
          <Steps run={run} elapsedMs={props.elapsedMs} />
          <p className="sr-only" aria-live="polite">
            {stepAnnouncement(run.steps)}
          </p>
        </section>
      </div>
      <ActionBar
        start={
          <span className="text-13 text-ink-2">
            Nothing can be signed until the draft is here and you have read it.
          </span>
        }
      >
        {run.isNoteReady ? null : <Button onClick={props.onWriteMyself}>Write it myself</Button>}
      </ActionBar>
    </>
  );
}

function DraftingHead({ run, onCancel, isCancelling }: DraftProgressProps) {
  const isOver = run.isNoteReady || (run.end !== null && run.end.kind !== "paused");
  return (
    <div className="flex h-10 shrink-0 items-center gap-2.5 border-b border-line pr-6 pl-5">
      <h2 className="text-pane font-semibold">Drafting</h2>
      <span className="min-w-0 truncate text-13 text-ink-2">
        You can leave this page. The draft goes on.
      </span>
      {isOver ? null : (
        <Button size="row" className="ml-auto" onClick={onCancel} aria-disabled={isCancelling}>
          {isCancelling ? "Cancelling" : "Cancel"}
        </Button>
      )}
    </div>
  );
}

/** The card is not taken away from whoever reads it: the note waits for a press. */
function NoteReady({ onOpenNote }: Pick<DraftProgressProps, "onOpenNote">) {
  return (
    <Band
      tone="ok"
      title="The note is here."
      actions={
        <Button variant="primary" onClick={onOpenNote}>
          Open the note
        </Button>
      }
    />
  );
}

function EndBand({ end, ...props }: DraftProgressProps & { end: DraftEnd }) {
  const again = (
    <>
      <Button onClick={props.onTryAgain}>Draft again</Button>
      <Button onClick={props.onBackToText}>Back to the text</Button>
    </>
  );
  switch (end.kind) {
    case "cancelled":
      return (
        <Band
          tone="info"
          title="Cancelled. No version was made. Your text is kept."
          actions={again}
        />
      );
    case "paused":
      return (
        <Band tone="warn" title="Paused: the drafter stopped. It goes on by itself within 15 s." />
      );
    case "revoked":
      return (
        <Band
          tone="refused"
          title={
            <>
              Stopped: your access to this chart ended at <Time at={end.at} form="time" />. Nothing
              was written.
            </>
          }
        />
      );
    case "blocked":
      return (
        <Band
          tone="critical"
          title={`Stopped: ${writeCounts(end.counts)} still in the text. Nothing was sent.`}
          actions={<Button onClick={props.onBackToText}>Show them</Button>}
        >
          Your text is kept. Mark them or take them out, then draft again.
        </Band>
      );
    case "failed":
      return (
        <Band
          tone="critical"
          title="No draft was made. Your text is filed."
          reference={end.reference ?? undefined}
          actions={
            <>
              <Button onClick={props.onTryAgain}>Try again</Button>
              <Button onClick={props.onWriteMyself}>Write it myself</Button>
            </>
          }
        />
      );
  }
}

/** The pasted text at its place while the draft is made. */
function SourceText({ source }: { source: SourceView }) {
  return (
    <section
      aria-label="Source"
      className="flex min-h-0 w-[41%] shrink-0 flex-col border-r border-line bg-paper max-lg:max-h-[45dvh] max-lg:w-full max-lg:shrink max-lg:border-t max-lg:border-r-0"
    >
      <div className="flex h-10 shrink-0 items-center gap-2.5 border-b border-line px-6 max-lg:px-4">
        <h2 className="text-pane font-semibold">Source</h2>
        <span className="text-13 text-ink-2">
          As pasted <Time at={source.pastedAt} form="time" />, never changed.
        </span>
      </div>
      <div
        tabIndex={0}
        role="region"
        aria-label="Pasted text"
        className="ring-inset-focus min-h-0 flex-1 overflow-auto py-1 pr-4"
      >
        <NumberedText text={source.text} />
      </div>
    </section>
  );
}

function Steps({ run, elapsedMs }: Pick<DraftProgressProps, "run" | "elapsedMs">) {
  return (
    <>
      <ol className="shrink-0">
        {stepsToShow(run.steps, elapsedMs).map((step) => (
          <StepRow
            key={step.id}
            state={step.state}
            title={step.title}
            detail={step.detail}
            notice={step.notice}
            time={stepTime(step)}
          />
        ))}
      </ol>
      {run.disclosure ? (
        <p className="px-6 py-3 text-13 text-ink-2 lg:pl-15">{run.disclosure}</p>
      ) : null}
    </>
  );
}
