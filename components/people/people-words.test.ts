import { describe, expect, test } from "vitest";
import type { PersonView, RoleView } from "./people-view";
import {
  factorWords,
  findPeople,
  peopleCount,
  personMark,
  rolesProblem,
  teamWords,
} from "./people-words";

const TODAY = "2026-11-17";

function person(change: Partial<PersonView> = {}): PersonView {
  return {
    membershipId: "m",
    familyName: "Bassey-Moreau",
    givenName: "Kit",
    email: "k.bassey@alder.example",
    title: "RN",
    roles: ["nurse"],
    teams: [{ id: "t", name: "Alder Red", since: "2026-01-01T00:00:00.000Z" }],
    factors: ["password"],
    lastSeenAt: null,
    liveSessions: 0,
    joinedAt: "2026-01-01T00:00:00.000Z",
    leftOn: null,
    endedAt: null,
    isSelf: false,
    ...change,
  };
}

describe("a person's line", () => {
  test.each<[Partial<PersonView>, string]>([
    [{}, "Alder Red"],
    [{ teams: [] }, "None"],
    [{ teams: [], roles: ["coordinator"] }, "Identity only"],
    [{ teams: [], roles: ["privacy_reviewer"] }, "Texts under review only"],
    [{ teams: [], roles: ["nurse", "privacy_reviewer"] }, "None"],
    [{ teams: [], roles: ["administrator"] }, "Reads no chart"],
  ])("names the team or why there is none: %j", (change, expected) => {
    expect(teamWords(person(change))).toBe(expected);
  });

  test.each<[Partial<PersonView>, string | null]>([
    [{}, null],
    [{ teams: [] }, "No team"],
    [{ leftOn: "2026-10-31" }, "Left 31 Oct 2026"],
    [{ leftOn: "2026-12-31" }, null],
    [{ leftOn: "2026-10-31", endedAt: "2026-10-31T00:00:00.000Z" }, "Access ended"],
  ])("carries one mark, the worst: %j", (change, expected) => {
    expect(personMark(person(change), TODAY)?.text ?? null).toBe(expected);
  });

  test.each([
    [["password"], "Password"],
    [["provider", "mfa"], "Sign-in provider, Second factor"],
    [[], "Not signed in yet"],
  ])("names the factors %j", (factors, expected) => {
    expect(factorWords(factors)).toBe(expected);
  });
});

describe("the list", () => {
  test.each([
    [[person()], "1 person"],
    [[person(), person({ leftOn: "2026-10-31" })], "2 people, 1 has left"],
    [[person({ endedAt: TODAY }), person({ leftOn: TODAY })], "2 people, 2 have left"],
  ])("is counted", (people, expected) => {
    expect(peopleCount(people, TODAY)).toBe(expected);
  });

  test.each([
    ["kit", 1],
    ["BASSEY nurse", 1],
    ["alder.example red", 1],
    ["", 1],
    ["kit administrator", 0],
  ])("finds %j: %d", (query, count) => {
    expect(findPeople([person()], query)).toHaveLength(count);
  });
});

test.each<[RoleView[], boolean]>([
  [["clinician", "coordinator"], true],
  [["administrator", "compliance_officer"], true],
  [[], false],
  [["administrator", "nurse"], false],
  [["compliance_officer", "clinician"], false],
  [["privacy_reviewer", "nurse"], true],
  [["privacy_reviewer", "administrator"], false],
  [["privacy_reviewer", "compliance_officer"], false],
])("the roles %j can be saved: %s", (roles, expected) => {
  expect(rolesProblem(roles) === null).toBe(expected);
});
