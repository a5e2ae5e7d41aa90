"use client";

import { useMemo, useRef, useState } from "react";
import { usePageShell } from "../shell/shell-context";
import { ActionBar } from "../ui/action-bar";
import { Band } from "../ui/band";
import { Button } from "../ui/button";
import { LinkButton } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Time } from "../ui/time";
import { decisionsOf, openCount, type DecisionState } from "./acts/decision-state";
import { REVIEW_PAGE_KEYS } from "./acts/review-page-keys";
import { useDecisions } from "./acts/use-decisions";
import { ReviewText } from "./review-text";
import type { DecisionView, OpenReviewView, SentReview } from "./review-view";
import { SuspectList } from "./suspect-list";

export type ReviewPageProps = {
  review: OpenReviewView;
  queueHref: string;
  /** Sends everything at once; a request that got no answer may be sent again. */
  onSend: (decisions: readonly DecisionView[]) => Promise<SentReview>;
};

/** One text, and of each thing that stopped it the question whether it identifies somebody. */
export function ReviewPage({ review, queueHref, onSend }: ReviewPageProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const panes = useMemo(() => ({ box, scroller, list }), []);
  const { usesLetters } = usePageShell(SHELL);
  const sending = useSending(onSend);
  const decisions = useDecisions(review, panes, { usesLetters, onSend: sending.send });
  const { state, acts, lines, left } = decisions;
  // What is under review no more is not to be read on in a page that was left open.
  const isClosed = sending.result?.kind === "closed" || sending.result?.kind === "sent";
  return (
    <>
      <ReviewHead review={review} queueHref={queueHref} />
      <SentBand sent={sending.result} queueHref={queueHref} onAgain={() => sending.send(state)} />
      {isClosed ? null : (
        <>
          <div className="flex min-h-0 flex-1 max-lg:flex-col">
            <ReviewText text={review.text} lines={lines} boxRef={box} scrollerRef={scroller} />
            <section
              aria-label="Decisions"
              className="flex min-h-0 w-[44%] shrink-0 flex-col bg-surface max-lg:w-full"
            >
              <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2.5 border-b border-line px-4">
                <h2 className="text-pane font-semibold">{suspectWords(state.suspects.length)}</h2>
                <span className="text-13 text-ink-2 max-xl:hidden">
                  Does it identify a person? When in doubt, take it out.
                </span>
              </div>
              <div
                ref={list}
                tabIndex={0}
                role="region"
                aria-label="Suspected identifiers"
                className="ring-inset-focus min-h-40 flex-1 overflow-auto"
              >
                <SuspectList text={review.text} state={state} acts={acts} />
              </div>
            </section>
          </div>
          <SendBar
            left={left}
            canUndo={state.before.length > 0}
            undoKeys={usesLetters ? "U" : "Ctrl Z"}
            isSending={sending.isSending}
            onUndo={acts.undo}
            onSend={() => sending.send(state)}
          />
        </>
      )}
    </>
  );
}

function ReviewHead({ review, queueHref }: Pick<ReviewPageProps, "review" | "queueHref">) {
  return (
    <PageBar
      title={`Review ${review.number}`}
      note={
        <>
          Asked by {review.askedBy}, <Time at={review.askedAt} form="dayTime" />. Nothing else of
          the chart is open to you.
        </>
      }
    >
      <LinkButton href={queueHref}>Back to the queue</LinkButton>
    </PageBar>
  );
}

type SendBarProps = {
  left: number;
  canUndo: boolean;
  undoKeys: string;
  isSending: boolean;
  onUndo: () => void;
  onSend: () => void;
};

function SendBar({ left, isSending, ...props }: SendBarProps) {
  return (
    <ActionBar
      label="Send decision"
      start={
        <p aria-live="polite" className="text-15 text-ink-2">
          {left === 0 ? "All decided." : `${left} left to decide.`}
        </p>
      }
    >
      {props.canUndo ? (
        <Button keys={props.undoKeys} onClick={props.onUndo}>
          Undo
        </Button>
      ) : null}
      <Button
        size="page"
        variant={left === 0 && !isSending ? "primary" : "waiting"}
        keys="Ctrl Enter"
        onClick={props.onSend}
      >
        {isSending ? "Sending" : "Send decision"}
      </Button>
    </ActionBar>
  );
}

const SHELL = { keys: REVIEW_PAGE_KEYS };

/** Sends once at a time. Pressed too early it leads to the first question that is open. */
function useSending(onSend: ReviewPageProps["onSend"]) {
  const [isSending, setIsSending] = useState(false);
  const [result, setResult] = useState<SentReview | null>(null);
  const send = (state: DecisionState): void => {
    if (isSending || result?.kind === "sent" || result?.kind === "closed") return;
    if (openCount(state) > 0) {
      const first = state.actions.indexOf(null);
      document.querySelector<HTMLElement>(`[data-suspect="${first}"] button`)?.focus();
      return;
    }
    setIsSending(true);
    void onSend(decisionsOf(state)).then((sent) => {
      setResult(sent);
      setIsSending(false);
    });
  };
  return { isSending, result, send };
}

function SentBand({
  sent,
  queueHref,
  onAgain,
}: {
  sent: SentReview | null;
  queueHref: string;
  onAgain: () => void;
}) {
  if (sent === null || sent.kind === "sent") return null;
  if (sent.kind === "closed") {
    return (
      <Band
        tone="warn"
        title="Nothing was decided."
        actions={<LinkButton href={queueHref}>Back to the queue</LinkButton>}
      >
        {sent.message}
      </Band>
    );
  }
  return (
    <Band
      tone="critical"
      title={`The decision was not sent. ${sent.message}`}
      reference={sent.reference ?? undefined}
      actions={<Button onClick={onAgain}>Send again</Button>}
    >
      What you decided is still in this page.
    </Band>
  );
}

function suspectWords(count: number): string {
  return count === 1 ? "1 suspected identifier" : `${count} suspected identifiers`;
}
