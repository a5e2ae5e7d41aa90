import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "../role.schema";
import {
  areOfOneHand,
  refuseOwnAccount,
  roleClash,
  rolesPart,
  sameRoles,
  sortedRoles,
} from "./people-rules";

describe("roles that exclude each other", () => {
  test.each<[readonly Role[], string | null]>([
    [["clinician"], null],
    [["administrator"], null],
    [["coordinator", "administrator"], null],
    [["administrator", "compliance_officer"], null],
    [["clinician", "nurse", "coordinator"], null],
    [["administrator", "clinician"], "An administrator cannot also read charts."],
    [["administrator", "nurse"], "An administrator cannot also read charts."],
    [["compliance_officer", "nurse"], "A compliance officer cannot also read charts."],
    [["administrator", "privacy_reviewer"], "An administrator cannot also review texts of charts."],
    [
      ["compliance_officer", "privacy_reviewer"],
      "A compliance officer cannot also review texts of charts.",
    ],
    [["nurse", "privacy_reviewer", "administrator"], "An administrator cannot also read charts."],
    [["clinician", "privacy_reviewer"], null],
    [["nurse", "coordinator", "privacy_reviewer"], null],
  ])("%j: %s", (roles, expected) => {
    expect(roleClash(roles, false)).toBe(expected);
  });

  test("may be held together by a solo practice", () => {
    expect(roleClash([...ROLES], true)).toBeNull();
  });
});

describe("a set of roles", () => {
  test("has one order and no doubles", () => {
    expect(sortedRoles(["coordinator", "clinician", "coordinator"])).toEqual([
      "clinician",
      "coordinator",
    ]);
  });

  test.each<[readonly Role[], readonly Role[], boolean]>([
    [["nurse", "coordinator"], ["coordinator", "nurse"], true],
    [["nurse"], ["nurse", "coordinator"], false],
    [["nurse"], ["clinician"], false],
  ])("%j and %j are the same: %s", (a, b, expected) => {
    expect(sameRoles(a, b)).toBe(expected);
  });

  test("fits the log's rule for a part, all of them together", () => {
    expect(rolesPart([...ROLES])).toMatch(/^[a-z0-9_.:-]{1,120}$/);
  });
});

describe("two accounts", () => {
  const makers = new Map([
    ["first", null],
    ["officer", "first"],
    ["second", "first"],
    ["nurse", "second"],
  ]);
  test.each([
    ["the maker and the made", "first", "officer", true],
    ["the made and the maker", "officer", "first", true],
    ["two that a third made", "officer", "second", false],
    ["the maker of the maker", "first", "nurse", false],
    ["two that nobody made", "first", "elsewhere", false],
    ["one and itself", "first", "first", false],
  ])("%s", (_name, one, other, isOneHand) => {
    expect(areOfOneHand(makers, one, other)).toBe(isOneHand);
  });
});

describe("an act on one's own account", () => {
  test.each(["roles", "access"] as const)("over %s is refused and known", (part) => {
    const error = refuseOwnAccount("11111111-1111-4111-8111-111111111111", part);
    expect(error).toMatchObject({ code: "people.own_account", status: 403 });
    expect(error.event).toMatchObject({ outcome: "refused", part: `own_${part}` });
  });
});
