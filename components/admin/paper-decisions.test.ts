import { describe, expect, it } from "vitest";
import type { Reminder } from "@/lib/llm/agreements/reminder.schema";
import { expiredWords, withOpenAlerts, withPapers } from "./paper-decisions";
import { decisionDetail, decisionTitle } from "./setup-words";

const reminder = (changes: Partial<Reminder> = {}): Reminder => ({
  kind: "agreement",
  id: "a",
  name: "Northgate Cloud",
  state: "expired",
  days: -9,
  since: "2026-11-08",
  severity: "critical",
  ...changes,
});
const person = {
  id: "no_team:1",
  kind: "no_team",
  severity: "warning",
  membershipId: "1",
  name: "A. Person",
  since: null,
  lastSeenAt: null,
} as const;

describe("papers among what waits for a decision", () => {
  it.each([
    [{}, "Agreement with Northgate Cloud expired on 8 Nov 2026"],
    [{ state: "expires_soon" }, "Agreement with Northgate Cloud expires on 8 Nov 2026"],
    [
      { kind: "determination", name: "Dr. D", state: "to_confirm" },
      "Expert determination of Dr. D is not confirmed",
    ],
  ] as const)("%j reads: %s", (changes, title) => {
    const [decision] = withPapers([], [reminder(changes)]);
    if (decision === undefined) throw new Error("none");
    expect(decisionTitle(decision, "8 Nov 2026")).toBe(title);
    expect(decisionDetail(decision)).toMatch(/\.$/);
  });

  it("stand by their severity, and leave the others in their order", () => {
    const papers = [reminder(), reminder({ id: "b", state: "expires_soon", severity: "info" })];
    expect(withPapers([person], papers).map(({ id }) => id)).toEqual([
      "agreement:a",
      "no_team:1",
      "agreement:b",
    ]);
  });
});

describe("alerts among what waits for a decision", () => {
  it.each([
    [1, "1 alert waits to be looked at"],
    [3, "3 alerts wait to be looked at"],
  ])("%i are one line, above everything else: %s", (open, title) => {
    const decisions = withOpenAlerts([person], open);
    expect(decisions.map(({ id }) => id)).toEqual(["open_alerts", "no_team:1"]);
    const [alerts] = decisions;
    if (alerts === undefined) throw new Error("none");
    expect(decisionTitle(alerts, "")).toBe(title);
    expect(decisionDetail(alerts)).toMatch(/\.$/);
    expect(alerts.severity).toBe("critical");
  });

  it("are no line while none is open", () => {
    expect(withOpenAlerts([person], 0)).toEqual([person]);
  });
});

describe("what the navigation says", () => {
  it.each([
    [[], undefined],
    [[reminder({ state: "expires_soon" })], undefined],
    [[reminder()], "1 expired"],
    [[reminder(), reminder({ id: "b" }), reminder({ state: "to_confirm" })], "2 expired"],
  ])("of %j is %s", (reminders, words) => {
    expect(expiredWords(reminders)).toBe(words);
  });
});
