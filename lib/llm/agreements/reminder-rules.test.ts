import { describe, expect, test } from "vitest";
import { testAgreement, testDetermination } from "../gate/test-gate";
import type { Determination } from "../determinations/determination.schema";
import type { Agreement } from "./agreement.schema";
import { remindersOf } from "./reminder-rules";

const NOW = new Date("2026-11-17T12:00:00.000Z");
const paper = (changes: Partial<Agreement>) => testAgreement({ id: "a", ...changes });
const seen = (agreements: readonly Agreement[], reports: readonly Determination[] = []) =>
  remindersOf(agreements, reports, NOW).map(
    ({ kind, id, state, severity }) => `${kind} ${id} ${state} ${severity}`,
  );

describe("what of the papers waits for a decision", () => {
  test.each([
    ["2027-01-17", []],
    ["2027-01-16", ["agreement a expires_soon info"]],
    ["2026-12-18", ["agreement a expires_soon info"]],
    ["2026-12-17", ["agreement a expires_soon warning"]],
    ["2026-11-25", ["agreement a expires_soon warning"]],
    ["2026-11-24", ["agreement a expires_soon critical"]],
    ["2026-11-17", ["agreement a expires_soon critical"]],
    ["2026-11-16", ["agreement a expired critical"]],
  ])("an agreement whose last day is %s: %j", (expiresOn, expected) => {
    expect(seen([paper({ expiresOn })])).toEqual(expected);
  });

  test.each<[string, Partial<Agreement>, string[]]>([
    ["runs without an end", { expiresOn: null }, []],
    ["was ended", { endedAt: "2026-11-01T00:00:00.000Z", expiresOn: "2026-11-18" }, []],
    ["takes effect tomorrow", { effectiveOn: "2026-11-18" }, []],
    ["is not confirmed", { confirmedAt: null }, ["agreement a to_confirm warning"]],
  ])("an agreement that %s", (_, changes, expected) => {
    expect(seen([paper(changes)])).toEqual(expected);
  });

  test("an expert's determination as well", () => {
    const reports = [
      testDetermination({ id: "d1", expert: "One", expiresOn: "2026-11-10" }),
      testDetermination({ id: "d2", expert: "Two", expiresOn: "2026-12-01" }),
      testDetermination({ id: "d3", expert: "Three", confirmedAt: null }),
    ];
    expect(seen([], reports)).toEqual([
      "determination d1 expired critical",
      "determination d2 expires_soon warning",
      "determination d3 to_confirm warning",
    ]);
  });

  test("the worst first, the most overdue of them before the others", () => {
    const papers = [
      paper({ id: "soon", vendor: "A", expiresOn: "2026-12-01" }),
      paper({ id: "older", vendor: "B", expiresOn: "2026-10-01" }),
      paper({ id: "newer", vendor: "C", expiresOn: "2026-11-16" }),
    ];
    expect(remindersOf(papers, [], NOW).map(({ id }) => id)).toEqual(["older", "newer", "soon"]);
  });
});

describe("a paper that another has taken over from", () => {
  const old = paper({ id: "old", expiresOn: "2026-11-08" });

  test.each<[string, Partial<Agreement>]>([
    ["names it as renewed", { id: "new", vendor: "Northgate (renamed)", renewsId: "old" }],
    ["is the same vendor's and runs longer", { id: "new", vendor: " NORTHGATE cloud" }],
    ["is the same vendor's and runs without an end", { id: "new", expiresOn: null }],
  ])("is left out when a live one %s", (_, next) => {
    expect(seen([old, paper(next)])).toEqual([]);
  });

  test.each<[string, Partial<Agreement>]>([
    ["is not confirmed", { id: "new", renewsId: "old", confirmedAt: null }],
    ["was ended", { id: "new", renewsId: "old", endedAt: "2026-11-16T00:00:00.000Z" }],
    ["is another vendor's", { id: "new", vendor: "Harbourline Vectors" }],
  ])("stays when the other %s", (_, next) => {
    expect(seen([old, paper(next)])).toContain("agreement old expired critical");
  });

  test("is no agreement for a determination, nor the other way round", () => {
    const report = testDetermination({ expert: "Northgate Cloud", expiresOn: "2026-11-08" });
    expect(seen([paper({})], [report])).toEqual([`determination ${report.id} expired critical`]);
  });
});
