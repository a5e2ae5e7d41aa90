import { describe, expect, test } from "vitest";
import { oldestDays, openDecisions, type DecisionFacts } from "./open-decisions";
import type { PersonView } from "./people.schema";

function person(change: Partial<PersonView> = {}): PersonView {
  return {
    membershipId: "m-1",
    familyName: "Halvorsen",
    givenName: "Dag",
    email: "d.halvorsen@alder.example",
    title: "",
    roles: ["clinician"],
    teams: [{ id: "t-1", name: "Alder Blue", since: "2026-01-01T00:00:00.000Z" }],
    factors: ["password"],
    lastSeenAt: "2026-11-12T07:41:00.000Z",
    liveSessions: 0,
    joinedAt: "2026-01-01T00:00:00.000Z",
    leftOn: null,
    endedAt: null,
    isSelf: false,
    ...change,
  };
}

const OFFICER = person({ membershipId: "o", roles: ["compliance_officer"], teams: [] });
const ADMINS = ["a", "b"].map((membershipId) =>
  person({ membershipId, roles: ["administrator"], teams: [] }),
);

function kindsOf(people: PersonView[], change: Partial<DecisionFacts> = {}): string[] {
  const facts: DecisionFacts = {
    people: [...people, OFFICER, ...ADMINS],
    expiredInvitations: [],
    carePolicy: "team",
    today: "2026-11-17",
    ...change,
  };
  return openDecisions(facts).map(({ kind }) => kind);
}

describe("what waits for a decision", () => {
  test.each<[string, PersonView, string[]]>([
    ["somebody who left and can sign in", person({ leftOn: "2026-10-31" }), ["left_but_active"]],
    ["somebody who leaves today", person({ leftOn: "2026-11-17" }), ["left_but_active"]],
    ["a nurse without a team", person({ roles: ["nurse"], teams: [] }), ["no_team"]],
  ])("is %s", (_case, one, expected) => {
    expect(kindsOf([one])).toEqual(expected);
  });

  test.each<[string, PersonView]>([
    ["somebody who leaves next month", person({ leftOn: "2026-12-31" })],
    [
      "somebody who left and whose access ended",
      person({ leftOn: "2026-10-31", endedAt: "2026-10-31T17:00:00.000Z" }),
    ],
    ["a coordinator without a team", person({ roles: ["coordinator"], teams: [] })],
    ["a clinician on a team", person()],
  ])("is not %s", (_case, one) => {
    expect(kindsOf([one])).toEqual([]);
  });

  test("is not a missing team where every clinician treats everybody", () => {
    expect(kindsOf([person({ teams: [] })], { carePolicy: "clinic" })).toEqual([]);
  });

  test("names the offices that nobody or only one person holds", () => {
    const facts = {
      people: [person({ roles: ["administrator"], teams: [] })],
      expiredInvitations: [],
      carePolicy: "team",
      today: "2026-11-17",
    } as const;
    expect(openDecisions(facts).map(({ kind }) => kind)).toEqual([
      "no_officer",
      "one_administrator",
    ]);
  });

  test("comes worst first, then oldest first", () => {
    const people = [
      person({ membershipId: "new", teams: [], joinedAt: "2026-11-01T00:00:00.000Z" }),
      person({ membershipId: "old", teams: [], joinedAt: "2026-02-01T00:00:00.000Z" }),
      person({ membershipId: "left", leftOn: "2026-11-16" }),
    ];
    const facts: DecisionFacts = {
      people: [...people, OFFICER, ...ADMINS],
      expiredInvitations: [{ id: "i", name: "T. Okafor", expiresAt: "2026-11-10T00:00:00.000Z" }],
      carePolicy: "team",
      today: "2026-11-17",
    };
    expect(openDecisions(facts).map(({ id }) => id)).toEqual([
      "left_but_active:left",
      "no_team:old",
      "no_team:new",
      "i",
    ]);
  });
});

describe("the oldest of them", () => {
  const now = new Date("2026-11-17T12:00:00.000Z");
  test("is counted in whole days", () => {
    const facts = {
      people: [person({ leftOn: "2026-10-31" }), OFFICER, ...ADMINS],
      expiredInvitations: [],
      carePolicy: "team",
      today: "2026-11-17",
    } as const;
    expect(oldestDays(openDecisions(facts), now)).toBe(17);
  });

  test("is not known when nothing has a date", () => {
    expect(oldestDays([], now)).toBeNull();
  });
});
