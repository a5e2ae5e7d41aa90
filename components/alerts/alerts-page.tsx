"use client";

import { useState } from "react";
import { isNoWorse, type LeakAlert } from "@/lib/llm/alerts/leak-alert.schema";
import { TASK_WORDS } from "@/lib/llm/gate/door.schema";
import type { Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { EmptyState } from "../ui/empty-state";
import { DoneMark, SEVERITY_WORD, SeverityMark } from "../ui/severity-mark";
import { Time } from "../ui/time";
import { alertWords, OUTCOME_WORDS, worstFirst } from "./alerts-words";
import { ReviewDialog, type Review } from "./review-dialog";

export type AlertsPageProps = {
  alerts: readonly LeakAlert[];
  /** All that nobody has looked at, also beyond those listed. */
  open: number;
  onReview: (alertId: string, review: Review) => Promise<Done>;
};

/** What leaked or was reached for, open ones first; what leaked is shown nowhere. */
export function AlertsPage({ alerts, open, onReview }: AlertsPageProps) {
  const [asked, setAsked] = useState<LeakAlert | null>(null);
  const waiting = worstFirst(alerts.filter(({ review }) => review === null));
  const reviewed = alerts.filter(({ review }) => review !== null);
  return (
    <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-20 font-semibold">Alerts</h1>
        <p className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
          Answers of models that were held back for what they held, and attempts to reach patients
          who do not exist. The words themselves are kept nowhere.
        </p>
      </div>
      <Card title="To look at" note={open === 0 ? "None open" : `${open} open`}>
        {waiting.length === 0 ? (
          <EmptyState>
            Nothing waits. Each alert stays here until somebody has looked at it.
          </EmptyState>
        ) : (
          <ul>
            {waiting.map((alert) => (
              <AlertRow key={alert.id} alert={alert} onLook={() => setAsked(alert)} />
            ))}
          </ul>
        )}
        {open > waiting.length ? (
          <p className="px-4 py-3 text-13 text-ink-2">
            And {open - waiting.length} more, which follow when these are looked at.
          </p>
        ) : null}
      </Card>
      {reviewed.length === 0 ? null : (
        <Card title="Looked at" note="The last ones; words that were given are in the audit trail">
          <ul>
            {reviewed.map((alert) => (
              <AlertRow key={alert.id} alert={alert} onLook={null} />
            ))}
          </ul>
        </Card>
      )}
      {asked === null ? null : (
        <ReviewDialog
          what={alertWords(asked).title}
          others={othersOfRun(asked, waiting)}
          onReview={(review) => onReview(asked.id, review)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** Those that one answer's alert closes along with it, where somebody wants that. */
function othersOfRun(alert: LeakAlert, waiting: readonly LeakAlert[]): number {
  const { id, call } = alert;
  if (call === null) return 0;
  const ofRun = waiting.filter((other) => other.id !== id && other.call?.runId === call.runId);
  return ofRun.filter((other) => isNoWorse(other, alert)).length;
}

function AlertRow({ alert, onLook }: { alert: LeakAlert; onLook: (() => void) | null }) {
  const { title, detail, severity } = alertWords(alert);
  const { review } = alert;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0">
      {review === null ? <SeverityMark severity={severity} /> : <DoneMark />}
      <div className="min-w-0 flex-1 basis-80">
        <p className="text-15 font-semibold">
          {review === null ? <span className="sr-only">{SEVERITY_WORD[severity]} </span> : null}
          {title}
        </p>
        <p className="text-13 text-ink-2">{detail}</p>
        <AlertFacts alert={alert} />
        {review === null ? null : (
          <p className="pt-1 text-15">
            {OUTCOME_WORDS[review.outcome]}. {review.by}, <Time at={review.at} />
          </p>
        )}
        {alert.isOwn && review === null ? (
          <p className="pt-1 text-13 text-warn">
            It is about what you did, so somebody else of the two offices looks at it.
          </p>
        ) : null}
      </div>
      {onLook === null || alert.isOwn ? null : (
        <Button onClick={onLook} aria-label={`Looked at: ${title}`}>
          Looked at
        </Button>
      )}
    </li>
  );
}

/** When, for whom, of which deployment and task; the call and run as ids for the audit trail. */
function AlertFacts({ alert: { raisedAt, person, call } }: { alert: LeakAlert }) {
  return (
    <>
      <p className="pt-1 text-15">
        <Time at={raisedAt} form="dateTimeSeconds" />
        {call === null
          ? `, by ${person}`
          : `, ${call.deployment} (version ${call.deploymentVersion}), ${TASK_WORDS[call.task].toLowerCase()}, asked for by ${person}`}
      </p>
      {call === null ? null : (
        <p className="font-mono text-13 break-all text-ink-2">
          Run {call.runId} · call {call.id}
        </p>
      )}
    </>
  );
}
