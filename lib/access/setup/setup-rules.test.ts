import { describe, expect, test } from "vitest";
import { setupSteps, type SetupFacts } from "./setup-rules";

const FRESH: SetupFacts = {
  isLive: false,
  rolesCheckedAt: null,
  deidPolicyCheckedAt: null,
  signInCheckedAt: null,
  people: 12,
  staffedTeams: 3,
};
const WHEN = new Date("2026-11-17T12:00:00.000Z");

function done(change: Partial<SetupFacts>): string[] {
  return setupSteps({ ...FRESH, ...change }).flatMap(({ step, isDone }) => (isDone ? [step] : []));
}

describe("the steps of the set-up", () => {
  test("are six, in the order of the card, and none is done at first", () => {
    expect(setupSteps(FRESH).map(({ step }) => step)).toEqual([
      "roles",
      "deidentification",
      "live_clinic",
      "people",
      "teams",
      "sign_in",
    ]);
    expect(done({})).toEqual([]);
  });

  test.each<[Partial<SetupFacts>, string[]]>([
    [{ rolesCheckedAt: WHEN, deidPolicyCheckedAt: WHEN }, ["roles", "deidentification"]],
    [{ signInCheckedAt: WHEN }, ["sign_in"]],
    [{ isLive: true, people: 1, staffedTeams: 0 }, ["live_clinic"]],
    [{ isLive: true, people: 2, staffedTeams: 0 }, ["live_clinic", "people"]],
    [{ isLive: true, people: 2, staffedTeams: 1 }, ["live_clinic", "people", "teams"]],
    [{ people: 40, staffedTeams: 9 }, []],
  ])("done with %j: %j", (facts, expected) => {
    expect(done(facts)).toEqual(expected);
  });
});
