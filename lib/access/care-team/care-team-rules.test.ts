import { describe, expect, test } from "vitest";
import { assignCareSchema, requestToJoinSchema } from "./care-team.schema";
import { whyNotAssignable } from "./care-team-rules";

const NURSE = { id: "nurse", roles: ["nurse"], createdById: null, isActive: true } as const;
const COORDINATOR = "coordinator";
const ID = "11111111-1111-4111-8111-111111111111";

describe("somebody who is to treat", () => {
  test.each([
    ["a nurse", NURSE],
    ["a clinician", { ...NURSE, roles: ["clinician"] as const }],
    [
      "a clinician who also coordinates",
      { ...NURSE, roles: ["clinician", "coordinator"] as const },
    ],
  ])("may be %s", (_case, person) => {
    expect(whyNotAssignable(person, COORDINATOR, "patient")).toBeNull();
    expect(whyNotAssignable(person, COORDINATOR, "team")).toBeNull();
  });

  test.each([
    ["nobody", null, "care_team.no_such_person"],
    ["somebody whose access ended", { ...NURSE, isActive: false }, "care_team.no_such_person"],
    ["oneself", { ...NURSE, id: COORDINATOR }, "care_team.own_account"],
    [
      "an administrator",
      { ...NURSE, roles: ["administrator"] as const },
      "care_team.reads_no_charts",
    ],
    ["an account one made", { ...NURSE, createdById: COORDINATOR }, "care_team.own_creation"],
  ])("may not be %s", (_case, person, code) => {
    expect(whyNotAssignable(person, COORDINATOR, "patient")).toMatchObject({ code });
  });

  test("may be put on a team by whoever made the account", () => {
    const made = { ...NURSE, createdById: COORDINATOR };
    expect(whyNotAssignable(made, COORDINATOR, "team")).toBeNull();
  });
});

describe("an assignment", () => {
  test.each([
    [{ patientId: ID, teamId: ID }, true],
    [{ patientId: ID, membershipId: ID }, true],
    [{ patientId: ID, teamId: ID, membershipId: ID }, false],
    [{ patientId: ID }, false],
    [{ patientId: "x", teamId: ID }, false],
  ])("%j is one person or one team: %s", (input, expected) => {
    expect(assignCareSchema.safeParse(input).success).toBe(expected);
  });
});

test.each([
  ["covers", false],
  ["          ", false],
  ["Covering for the ward tonight", true],
])("the reason %j is enough: %s", (reason, expected) => {
  expect(requestToJoinSchema.safeParse({ patientId: ID, reason }).success).toBe(expected);
});
