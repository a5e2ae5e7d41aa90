import { describe, expect, test } from "vitest";
import type { DecisionView, SetupStepView, SetupView } from "./admin-view";
import { decisionDetail, decisionTitle, nextStep, openWords, stepWords } from "./setup-words";

const STEPS: readonly SetupStepView[] = [
  "roles",
  "deidentification",
  "live_clinic",
  "people",
  "teams",
  "sign_in",
];

function setup(done: readonly SetupStepView[], change: Partial<SetupView> = {}): SetupView {
  return {
    kind: "demo",
    steps: STEPS.map((step) => ({ step, isDone: done.includes(step) })),
    done: done.length,
    people: 12,
    teams: 3,
    isSoloPractice: false,
    ...change,
  };
}

describe("the set-up card", () => {
  test.each(STEPS)("has words for %s", (step) => {
    const { title, detail, action } = stepWords(step, setup([]));
    expect([title, detail, action].every((text) => text !== "")).toBe(true);
  });

  test.each<[readonly SetupStepView[], SetupStepView | null]>([
    [[], "roles"],
    [["roles", "deidentification"], "live_clinic"],
    [["deidentification", "sign_in"], "roles"],
    [STEPS, null],
  ])("after %j comes %s", (done, next) => {
    expect(nextStep(setup(done))).toBe(next);
  });

  test("says so when a solo practice holds both offices", () => {
    expect(stepWords("roles", setup([], { isSoloPractice: true })).detail).toMatch(/solo practice/);
    expect(stepWords("roles", setup([])).detail).toMatch(/Nobody both/);
  });
});

describe("a decision", () => {
  const decision = (
    kind: DecisionView["kind"],
    lastSeenAt: string | null = null,
  ): DecisionView => ({
    id: "d",
    kind,
    severity: "critical",
    membershipId: "m",
    name: "D. Halvorsen",
    since: "2026-10-31T00:00:00.000Z",
    lastSeenAt,
  });

  test.each<[DecisionView["kind"], string]>([
    ["left_but_active", "D. Halvorsen left on 31 Oct and can still sign in"],
    ["no_team", "D. Halvorsen has no care team"],
    ["invitation_expired", "The invitation of D. Halvorsen has run out"],
    ["no_officer", "Nobody is compliance officer"],
    ["one_administrator", "Only one person administers this clinic"],
  ])("%s reads %j", (kind, title) => {
    expect(decisionTitle(decision(kind), "31 Oct")).toBe(title);
    expect(decisionDetail(decision(kind))).not.toBe("");
  });

  test("tells whether somebody who left was ever here", () => {
    expect(decisionDetail(decision("left_but_active"))).toBe("Never signed in");
    expect(decisionDetail(decision("left_but_active", "2026-11-12T07:41:00.000Z"))).toBe(
      "Last seen",
    );
  });

  test.each([
    [0, null, "None open"],
    [5, 17, "5 open, oldest 17 days"],
    [1, 1, "1 open, oldest 1 day"],
    [2, 0, "2 open, since today"],
    [1, null, "1 open"],
  ])("counts %d open, oldest %s", (count, days, words) => {
    expect(openWords(count, days)).toBe(words);
  });
});
