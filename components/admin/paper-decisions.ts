import type { Reminder } from "@/lib/llm/agreements/reminder.schema";
import type { DecisionView } from "./admin-view";

const ORDER = { critical: 0, warning: 1, info: 2 } as const;
const WHAT = { agreement: "Agreement with", determination: "Expert determination of" } as const;

/** The papers that wait for a decision among everything else that does, worst first. */
export function withPapers(
  decisions: readonly DecisionView[],
  reminders: readonly Reminder[],
): readonly DecisionView[] {
  const papers = reminders.map(({ kind, id, name, state, since, severity }): DecisionView => ({
    id: `${kind}:${id}`,
    kind: `paper_${state}`,
    severity,
    membershipId: null,
    name: `${WHAT[kind]} ${name}`,
    since: `${since}T00:00:00.000Z`,
    lastSeenAt: null,
  }));
  // A stable sort: what is equally bad keeps its order, people before papers.
  return [...decisions, ...papers].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** The alerts that nobody has looked at, as one line above everything else that waits; nothing while there is none. */
export function withOpenAlerts(
  decisions: readonly DecisionView[],
  open: number,
): readonly DecisionView[] {
  if (open === 0) return decisions;
  const alerts: DecisionView = {
    id: "open_alerts",
    kind: "open_alerts",
    severity: "critical",
    membershipId: null,
    name: open === 1 ? "1 alert waits to be looked at" : `${open} alerts wait to be looked at`,
    since: null,
    lastSeenAt: null,
  };
  return [alerts, ...decisions];
}

/** "1 expired", for the navigation; undefined while there is none. */
export function expiredWords(reminders: readonly Reminder[]): string | undefined {
  const expired = reminders.filter(({ state }) => state === "expired").length;
  return expired === 0 ? undefined : `${expired} expired`;
}
