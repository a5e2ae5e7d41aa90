import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { LinkButton } from "../ui/link-button";
import { SEVERITY_WORD, SeverityMark } from "../ui/severity-mark";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import type { DecisionView } from "./admin-view";
import { decisionDetail, decisionTitle, openWords } from "./setup-words";

export type DecisionsCardProps = {
  decisions: readonly DecisionView[];
  oldestDays: number | null;
  onEndAccess: (membershipId: string) => void;
  onOpenPerson: (membershipId: string) => void;
};

/** What waits for an administrator, worst first, each with its way out beside it. */
export function DecisionsCard({ decisions, oldestDays, ...acts }: DecisionsCardProps) {
  return (
    <Card title="Needs a decision" aside={openWords(decisions.length, oldestDays)}>
      <ul>
        {decisions.slice(0, 6).map((decision) => (
          <li
            key={decision.id}
            className="flex min-h-13 items-center gap-3 border-b border-line px-4 py-1.5"
          >
            <SeverityMark severity={decision.severity} />
            <span className="min-w-0 flex-1">
              <span className="block text-15 font-semibold">
                <span className="sr-only">{SEVERITY_WORD[decision.severity]} </span>
                {decisionTitle(decision, formatDay(decision.since?.slice(0, 10) ?? ""))}
              </span>
              <span className="block text-13 text-ink-2">
                {decisionDetail(decision)}
                {decision.lastSeenAt !== null && decision.kind === "left_but_active" ? (
                  <>
                    {" "}
                    <Time at={decision.lastSeenAt} />
                  </>
                ) : null}
              </span>
            </span>
            <WayOut decision={decision} {...acts} />
          </li>
        ))}
      </ul>
      <p className="px-4 py-3 text-13 text-ink-2">
        {decisions.length > 6 ? `And ${decisions.length - 6} more.` : "Nothing else is open."}
      </p>
    </Card>
  );
}

type WayOutProps = Pick<DecisionsCardProps, "onEndAccess" | "onOpenPerson"> & {
  decision: DecisionView;
};

function WayOut({ decision, onEndAccess, onOpenPerson }: WayOutProps) {
  const { kind, membershipId } = decision;
  if (kind === "left_but_active" && membershipId !== null) {
    return <Button onClick={() => onEndAccess(membershipId)}>End access</Button>;
  }
  if (kind === "no_team") {
    return <LinkButton href="/admin/teams">Choose a team</LinkButton>;
  }
  if (kind === "invitation_expired") {
    return <LinkButton href="/admin/people">Open</LinkButton>;
  }
  if (kind === "open_alerts") {
    return <LinkButton href="/admin/alerts">Open</LinkButton>;
  }
  if (kind.startsWith("paper_")) {
    return <LinkButton href="/admin/models">Open</LinkButton>;
  }
  return membershipId === null ? null : (
    <Button onClick={() => onOpenPerson(membershipId)}>Open</Button>
  );
}
