import type { PersonView } from "./people.schema";

/** Something an administrator has to decide; `severity` as the marks of the kit. */
export type OpenDecision = {
  readonly id: string;
  readonly kind:
    "left_but_active" | "no_team" | "invitation_expired" | "no_officer" | "one_administrator";
  readonly severity: "critical" | "warning" | "info";
  readonly membershipId: string | null;
  readonly name: string;
  /** Since when it is open, ISO 8601; null when that is not known. */
  readonly since: string | null;
  readonly lastSeenAt: string | null;
};

export type DecisionFacts = {
  readonly people: readonly PersonView[];
  readonly expiredInvitations: readonly {
    readonly id: string;
    readonly name: string;
    readonly expiresAt: string;
  }[];
  readonly carePolicy: "team" | "clinic";
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
};

const ORDER = { critical: 0, warning: 1, info: 2 } as const;

/** What is open, worst first and oldest first within; computed from the rows, never stored. */
export function openDecisions(facts: DecisionFacts): OpenDecision[] {
  const active = facts.people.filter((person) => person.endedAt === null);
  const decisions = [
    ...leavers(active, facts.today),
    ...withoutTeam(active, facts.carePolicy),
    ...facts.expiredInvitations.map((invitation) =>
      decision("invitation_expired", "warning", {
        id: invitation.id,
        name: invitation.name,
        since: invitation.expiresAt,
      }),
    ),
    ...missingOffices(active),
  ];
  return decisions.sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] || (a.since ?? "9").localeCompare(b.since ?? "9"),
  );
}

function leavers(active: readonly PersonView[], today: string): OpenDecision[] {
  return active.flatMap((person) => {
    if (person.leftOn === null || person.leftOn > today) {
      return [];
    }
    const since = `${person.leftOn}T00:00:00.000Z`;
    return [ofPerson("left_but_active", "critical", person, since)];
  });
}

function withoutTeam(
  active: readonly PersonView[],
  carePolicy: DecisionFacts["carePolicy"],
): OpenDecision[] {
  if (carePolicy === "clinic") {
    return [];
  }
  const treats = active.filter(
    ({ roles }) => roles.includes("clinician") || roles.includes("nurse"),
  );
  return treats
    .filter((person) => person.teams.length === 0)
    .map((person) => ofPerson("no_team", "warning", person, person.joinedAt));
}

function missingOffices(active: readonly PersonView[]): OpenDecision[] {
  const missing: OpenDecision[] = [];
  if (!active.some(({ roles }) => roles.includes("compliance_officer"))) {
    missing.push(decision("no_officer", "warning", { id: "no_officer" }));
  }
  if (active.filter(({ roles }) => roles.includes("administrator")).length === 1) {
    missing.push(decision("one_administrator", "info", { id: "one_administrator" }));
  }
  return missing;
}

function ofPerson(
  kind: OpenDecision["kind"],
  severity: OpenDecision["severity"],
  person: PersonView,
  since: string,
): OpenDecision {
  const name = `${person.givenName.slice(0, 1)}. ${person.familyName}`;
  const { membershipId, lastSeenAt } = person;
  return {
    ...decision(kind, severity, { id: `${kind}:${membershipId}`, name, since }),
    membershipId,
    lastSeenAt,
  };
}

function decision(
  kind: OpenDecision["kind"],
  severity: OpenDecision["severity"],
  about: { id: string; name?: string; since?: string },
): OpenDecision {
  return {
    id: about.id,
    kind,
    severity,
    membershipId: null,
    name: about.name ?? "",
    since: about.since ?? null,
    lastSeenAt: null,
  };
}

/** Whole days that the oldest open decision has waited; null when nothing has a date. */
export function oldestDays(decisions: readonly OpenDecision[], now: Date): number | null {
  const ages = decisions.flatMap(({ since }) =>
    since === null ? [] : [Math.floor((now.getTime() - new Date(since).getTime()) / 86_400_000)],
  );
  return ages.length === 0 ? null : Math.max(0, ...ages);
}
