import { determinationState } from "../determinations/determination-rules";
import type { Determination } from "../determinations/determination.schema";
import { dayOf, daysBetween, stateOf, vendorKey } from "./agreement-rules";
import type { Agreement, AgreementState } from "./agreement.schema";
import { REMIND_DAYS, type Reminder } from "./reminder.schema";

type Paper = Readonly<{
  kind: Reminder["kind"];
  id: string;
  name: string;
  state: AgreementState;
  effectiveOn: string;
  expiresOn: string | null;
}>;

const ORDER = { critical: 0, warning: 1, info: 2 } as const;

/**
 * The agreements and experts' determinations that wait for a decision, worst first: expired, near their last day (in the steps of
 * `REMIND_DAYS`), or not confirmed. One that another has taken over from, or that was ended, is decided and left out.
 */
export function remindersOf(
  agreements: readonly Agreement[],
  determinations: readonly Determination[],
  now: Date,
): readonly Reminder[] {
  const papers: readonly Paper[] = [
    ...agreements.map((each) => ({
      ...each,
      kind: "agreement" as const,
      name: each.vendor,
      state: stateOf(each, now),
    })),
    ...determinations.map((each) => ({
      ...each,
      kind: "determination" as const,
      name: each.expert,
      effectiveOn: each.determinedOn,
      state: determinationState(each, now),
    })),
  ];
  const today = dayOf(now);
  return papers
    .filter((paper) => !isTakenOver(paper, papers, agreements))
    .flatMap((paper) => remind(paper, today))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.days ?? 9_999) - (b.days ?? 9_999));
}

function remind(
  { kind, id, name, state, effectiveOn, expiresOn }: Paper,
  today: string,
): Reminder[] {
  if (state !== "expired" && state !== "expires_soon" && state !== "to_confirm") return [];
  const days = expiresOn === null ? null : daysBetween(today, expiresOn);
  const since = state === "to_confirm" ? effectiveOn : (expiresOn ?? effectiveOn);
  return [{ kind, id, name, state, days, since, severity: severityOf(state, days) }];
}

function severityOf(state: Reminder["state"], days: number | null): Reminder["severity"] {
  const [, warning, critical] = REMIND_DAYS;
  if (state === "expired") return "critical";
  if (state === "to_confirm" || days === null) return "warning";
  if (days <= critical) return "critical";
  return days <= warning ? "warning" : "info";
}

/** Whether another paper goes on where this one stops: one that names it as renewed, or a live one that runs longer. */
function isTakenOver(
  paper: Paper,
  papers: readonly Paper[],
  agreements: readonly Agreement[],
): boolean {
  const others = papers.filter(
    ({ id, kind, state }) =>
      id !== paper.id && kind === paper.kind && (state === "live" || state === "expires_soon"),
  );
  const renewing = new Set(
    agreements.filter(({ renewsId }) => renewsId === paper.id).map(({ id }) => id),
  );
  return others.some(
    (other) =>
      renewing.has(other.id) ||
      (vendorKey(other.name) === vendorKey(paper.name) && runsLonger(other, paper)),
  );
}

function runsLonger(other: Paper, paper: Paper): boolean {
  if (paper.expiresOn === null) return false;
  return other.expiresOn === null || other.expiresOn > paper.expiresOn;
}
