import type { LeakAlert, LeakKind, LeakOutcome } from "@/lib/llm/alerts/leak-alert.schema";
import type { Severity } from "../ui/severity-mark";

type KindWords = Readonly<{ title: string; detail: string; severity: Severity }>;

const KIND_WORDS: Readonly<Record<LeakKind, KindWords>> = {
  honeytoken: {
    title: "A made-up patient in an answer",
    detail: "The model wrote of a patient who does not exist. None of the answer was used.",
    severity: "critical",
  },
  canary: {
    title: "An answer gave away its request",
    detail: "The model wrote what it was told to keep. None of the answer was used.",
    severity: "critical",
  },
  identifier: {
    title: "Somebody who is not in the text",
    detail:
      "The answer held what reads like a name, number or date of somebody else. Those sentences were held back.",
    severity: "warning",
  },
  honeytoken_opened: {
    title: "A made-up patient’s chart was asked for",
    detail: "It was refused. Nobody comes by the id of this patient in the course of care.",
    severity: "critical",
  },
  honeytokens_read: {
    title: "The made-up patients were reached for",
    detail: "A session asked the database for them and was given none.",
    severity: "critical",
  },
};

/** The worst of an alert's kinds, in words. */
export function alertWords({ kinds }: Pick<LeakAlert, "kinds">): KindWords {
  const order = Object.keys(KIND_WORDS) as LeakKind[];
  const worst = order.find((kind) => kinds.includes(kind)) ?? "identifier";
  return KIND_WORDS[worst];
}

const ORDER: readonly Severity[] = ["critical", "warning", "info"];

/** Critical ones first; what is equally bad keeps its order. */
export function worstFirst(alerts: readonly LeakAlert[]): readonly LeakAlert[] {
  const rank = (alert: LeakAlert): number => ORDER.indexOf(alertWords(alert).severity);
  return [...alerts].sort((a, b) => rank(a) - rank(b));
}

export const OUTCOME_WORDS: Readonly<Record<LeakOutcome, string>> = {
  false_alarm: "False alarm: it names nobody",
  in_source: "It stood in the text that was sent",
  test: "A test or a drill",
  incident: "A privacy incident: it is being handled",
  other: "Something else",
};

/** "2 to look at", for the navigation; undefined while there is none. */
export function openAlertWords(open: number): string | undefined {
  return open === 0 ? undefined : `${open} to look at`;
}
