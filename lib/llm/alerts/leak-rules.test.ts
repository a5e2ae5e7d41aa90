import { describe, expect, test } from "vitest";
import { OUTPUT_FINDING_KINDS } from "../output/output-finding";
import { isNoWorse, LEAK_OUTCOMES, reviewLeakSchema, type LeakKind } from "./leak-alert.schema";
import { alertingKinds, isLeftToOthers } from "./leak-rules";

describe("what somebody is told of", () => {
  const TOLD = ["canary", "honeytoken", "identifier"];

  test.each(OUTPUT_FINDING_KINDS)("%s", (kind) => {
    expect(alertingKinds({ [kind]: 1 })).toEqual(TOLD.includes(kind) ? [kind] : []);
  });

  test("is every kind of one answer at once, the worst first", () => {
    expect(alertingKinds({ identifier: 3, link: 2, canary: 1 })).toEqual(["canary", "identifier"]);
  });

  test.each([{}, { canary: 0 }, { link: 4, html: 1, status_claim: 2 }])(
    "is nothing of %j",
    (counts) => {
      expect(alertingKinds(counts)).toEqual([]);
    },
  );
});

describe("who looks at an alert", () => {
  test.each([
    ["about what he did himself, leaves it to others", null, "me", false, true],
    ["about what he did himself, in a practice of one", null, "me", true, false],
    ["about what somebody else did", null, "other", false, false],
    ["about an answer to his own draft", "call", "me", false, false],
    ["about an answer to somebody's draft", "call", "other", false, false],
  ])("%s", (_, callId, membershipId, isSolo, isLeft) => {
    expect(isLeftToOthers({ callId, membershipId }, "me", isSolo)).toBe(isLeft);
  });
});

describe("what is closed along with an alert of the same run", () => {
  test.each([
    [["identifier"], ["identifier"], true],
    [["identifier"], ["honeytoken", "identifier"], true],
    [["honeytoken"], ["identifier"], false],
    [["canary", "identifier"], ["identifier"], false],
    [["canary"], ["honeytoken"], false],
  ] as const)("%j beside %j: %s", (other: readonly LeakKind[], looked: readonly LeakKind[], is) => {
    expect(isNoWorse({ kinds: other }, { kinds: looked })).toBe(is);
  });
});

describe("what came of looking", () => {
  const alertId = "00000000-0000-4000-8000-000000000001";

  test.each(LEAK_OUTCOMES.filter((outcome) => outcome !== "other"))(
    "%s needs no words",
    (outcome) => {
      const read = { alertId, outcome, words: "", wholeRun: false };
      expect(reviewLeakSchema.parse({ alertId, outcome })).toEqual(read);
    },
  );

  test.each([
    ["something else without words", { outcome: "other" }],
    ["something else in a word", { outcome: "other", words: " done.    " }],
    ["a code of no list", { outcome: "fine" }],
    ["nothing", {}],
    ["words without an end", { outcome: "test", words: "x".repeat(501) }],
  ])("%s is refused", (_, input) => {
    expect(reviewLeakSchema.safeParse({ alertId, ...input }).success).toBe(false);
  });

  test("something else is said in words", () => {
    const words = "A drill of the whole clinic.";
    expect(reviewLeakSchema.parse({ alertId, outcome: "other", words }).words).toBe(words);
  });
});
