import { describe, expect, it } from "vitest";
import { LEAK_OUTCOMES, type LeakAlert, type LeakKind } from "@/lib/llm/alerts/leak-alert.schema";
import { alertWords, openAlertWords, OUTCOME_WORDS, worstFirst } from "./alerts-words";

describe("what an alert is called", () => {
  it.each([
    [["canary"], "An answer gave away its request"],
    [["identifier"], "Somebody who is not in the text"],
    [["identifier", "honeytoken"], "A made-up patient in an answer"],
    [["canary", "honeytoken", "identifier"], "A made-up patient in an answer"],
    [["identifier", "canary"], "An answer gave away its request"],
    [["honeytoken_opened"], "A made-up patient’s chart was asked for"],
    [["honeytokens_read"], "The made-up patients were reached for"],
  ] as const)("%j: %s", (kinds: readonly LeakKind[], title) => {
    const words = alertWords({ kinds });
    expect(words.title).toBe(title);
    expect(words.detail).toMatch(/\.$/);
  });

  it("is critical but for what only reads like somebody else", () => {
    const severityOf = (kind: LeakKind) => alertWords({ kinds: [kind] }).severity;
    expect(severityOf("identifier")).toBe("warning");
    for (const kind of ["canary", "honeytoken", "honeytoken_opened", "honeytokens_read"] as const) {
      expect(severityOf(kind)).toBe("critical");
    }
  });
});

describe("the order of alerts", () => {
  const alert = (id: string, kind: LeakKind): LeakAlert => ({
    id,
    kinds: [kind],
    raisedAt: "2026-11-26T09:25:59.000Z",
    person: "Testperson, Ada",
    call: null,
    isOwn: false,
    review: null,
  });

  it("is worst first, and as it was among equals", () => {
    const alerts = [
      alert("a", "identifier"),
      alert("b", "canary"),
      alert("c", "identifier"),
      alert("d", "honeytoken_opened"),
    ];
    expect(worstFirst(alerts).map(({ id }) => id)).toEqual(["b", "d", "a", "c"]);
    expect(worstFirst([])).toEqual([]);
  });
});

describe("what came of it", () => {
  it("has words of its own for each code", () => {
    const words = LEAK_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
    expect(new Set(words).size).toBe(LEAK_OUTCOMES.length);
  });
});

describe("what the navigation says", () => {
  it.each([
    [0, undefined],
    [1, "1 to look at"],
    [12, "12 to look at"],
  ])("of %i open alerts is %s", (open, words) => {
    expect(openAlertWords(open)).toBe(words);
  });
});
