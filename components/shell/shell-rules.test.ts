import { describe, expect, it } from "vitest";
import {
  ONLINE,
  reduceConnection,
  shouldTry,
  waitSeconds,
  type ConnectionState,
} from "./session/connection-state";
import { currentItem, isCurrentItem, navigationFor, searchLabelFor } from "./navigation";
import { isTextEntry, shellActFor, type KeyPress } from "./page-keys";
import { nextCheckMs, sessionPhase, shouldReport } from "./session/session-clock";

describe("the top navigation", () => {
  it.each([
    [["clinician"], ["Paste", "Patients", "Notes", "Templates", "Medicines", "Library"]],
    [["nurse"], ["Paste", "Patients", "Notes", "Templates", "Medicines", "Library"]],
    [["coordinator"], ["Care teams"]],
    [["privacy_reviewer"], ["Reviews"]],
    [["administrator"], ["Administration"]],
    [["compliance_officer"], ["Compliance"]],
    [
      ["clinician", "coordinator"],
      ["Paste", "Patients", "Notes", "Templates", "Medicines", "Library", "Care teams"],
    ],
    [
      ["nurse", "privacy_reviewer"],
      ["Paste", "Patients", "Notes", "Templates", "Medicines", "Library", "Reviews"],
    ],
    [[], []],
  ] as const)("of %j is %j", (roles, labels) => {
    expect(navigationFor(roles).map((item) => item.label)).toEqual(labels);
  });

  it.each([
    ["/notes", "/notes", true],
    ["/notes", "/notes/1", true],
    ["/notes", "/notesX", false],
    ["/notes", "/", false],
  ])("item %s covers %s: %s", (href, path, expected) => {
    expect(isCurrentItem(href, path)).toBe(expected);
  });

  it("marks the deepest item, not the home above it", () => {
    const items = [
      { href: "/admin", label: "Home" },
      { href: "/admin/people", label: "People" },
    ];
    expect(currentItem(items, "/admin/people/7")?.label).toBe("People");
    expect(currentItem(items, "/admin")?.label).toBe("Home");
    expect(currentItem(items, "/audit")).toBeUndefined();
  });

  it("marks an office on those of its pages that lie elsewhere", () => {
    const [compliance] = navigationFor(["compliance_officer"]);
    expect(currentItem(compliance ? [compliance] : [], "/agreements")?.label).toBe("Compliance");
    expect(currentItem(compliance ? [compliance] : [], "/alerts")?.label).toBe("Compliance");
    expect(currentItem(compliance ? [compliance] : [], "/agreementsX")).toBeUndefined();
  });

  it("names what the search field finds", () => {
    expect(searchLabelFor(["compliance_officer"])).toBe("Page or action");
    expect(searchLabelFor(["administrator"])).toBe("Page or action");
    expect(searchLabelFor(["nurse"])).toBe("Name or MRN");
  });
});

describe("the connection", () => {
  const failed = (state: ConnectionState, at: string) =>
    reduceConnection(state, { type: "failed", at });

  it("keeps the time of the first failure and waits longer each time", () => {
    const first = failed(ONLINE, "2026-11-17T15:46:00Z");
    const second = failed(first, "2026-11-17T15:46:02Z");
    expect(first).toMatchObject({ since: "2026-11-17T15:46:00Z", secondsLeft: 2 });
    expect(second).toMatchObject({ since: "2026-11-17T15:46:00Z", secondsLeft: 4, tries: 2 });
  });

  it("counts down to a try and no further", () => {
    let state = failed(ONLINE, "2026-11-17T15:46:00Z");
    for (let second = 0; second < 5; second += 1) {
      state = reduceConnection(state, { type: "second" });
    }
    expect(state).toMatchObject({ secondsLeft: 0 });
    expect(shouldTry(state)).toBe(true);
  });

  it("tries at once when asked, and never while the server answers", () => {
    const away = failed(ONLINE, "2026-11-17T15:46:00Z");
    expect(shouldTry(reduceConnection(away, { type: "try_now" }))).toBe(true);
    expect(reduceConnection(ONLINE, { type: "try_now" })).toBe(ONLINE);
    expect(reduceConnection(ONLINE, { type: "second" })).toBe(ONLINE);
    expect(shouldTry(ONLINE)).toBe(false);
  });

  it("is over with the first answer", () => {
    expect(reduceConnection(failed(ONLINE, "x"), { type: "answered" })).toBe(ONLINE);
  });

  it.each([
    [0, 2],
    [1, 2],
    [3, 8],
    [9, 30],
  ])("waits after %d tries for %d s", (tries, seconds) => {
    expect(waitSeconds(tries)).toBe(seconds);
  });
});

describe("the session clock", () => {
  const end = 1_000_000_000;

  it.each([
    [end - 900_000, "active"],
    [end - 120_001, "active"],
    [end - 120_000, "warning"],
    [end - 1, "warning"],
    [end, "ended"],
    [end + 1, "ended"],
  ] as const)("at %d reads %s", (now, phase) => {
    expect(sessionPhase(now, end)).toBe(phase);
  });

  it("looks again before the phase can change, at least each 30 s", () => {
    expect(nextCheckMs(end - 900_000, end)).toBe(30_000);
    expect(nextCheckMs(end - 125_000, end)).toBe(5_000);
    expect(nextCheckMs(end - 10, end)).toBe(1_000);
  });

  it("tells the server of use once a minute, and not while the warning stands", () => {
    expect(shouldReport(60_000, 0, "active")).toBe(true);
    expect(shouldReport(59_999, 0, "active")).toBe(false);
    expect(shouldReport(999_999, 0, "warning")).toBe(false);
    expect(shouldReport(999_999, 0, "ended")).toBe(false);
  });
});

describe("keys on every page", () => {
  const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it.each([
    ["Ctrl K finds, even while typing", press("k", { ctrlKey: true }), true, true, false, "find"],
    ["Cmd K finds", press("K", { metaKey: true }), false, true, false, "find"],
    ["? opens the keys", press("?", { shiftKey: true }), false, true, false, "keys"],
    ["? stays open when letters are off", press("?"), false, false, false, "keys"],
    ["? is text while typing", press("?"), true, true, false, null],
    ["G starts a way", press("g"), false, true, false, "start_go"],
    ["P after G goes to paste", press("p"), false, true, true, "go_paste"],
    ["A after G goes to allergies", press("a"), false, true, true, "go_allergies"],
    ["P alone is the page's", press("p"), false, true, false, null],
    ["letters off means off", press("g"), false, false, false, null],
    ["Alt P is not G P", press("p", { altKey: true }), false, true, true, null],
    ["Ctrl P stays the browser's", press("p", { ctrlKey: true }), false, true, true, null],
  ])("%s", (_, keyPress, isTyping, usesLetters, isAfterGo, act) => {
    expect(shellActFor(keyPress, isTyping, usesLetters, isAfterGo)).toBe(act);
  });

  it.each([
    ["TEXTAREA", {}, true],
    ["INPUT", {}, true],
    ["INPUT", { type: "checkbox" }, false],
    ["INPUT", { type: "password" }, true],
    ["SELECT", {}, true],
    ["DIV", { contenteditable: "true" }, true],
    ["BUTTON", {}, false],
  ] as const)("%s with %j takes letters as text: %s", (tagName, attributes, expected) => {
    const read = new Map<string, string>(Object.entries(attributes));
    const element = { tagName, getAttribute: (name: string) => read.get(name) ?? null };
    expect(isTextEntry(element as unknown as Element)).toBe(expected);
  });

  it("has no text entry where nothing has the focus", () => {
    expect(isTextEntry(null)).toBe(false);
  });
});
