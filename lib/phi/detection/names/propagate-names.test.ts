import { describe, expect, it } from "vitest";
import type { Candidate } from "../../recognizers/recognizer";
import { isKept } from "../precision-pass";
import { propagateNames } from "./propagate-names";
import { scanText, type TextCase } from "../scanned-text";

function carried(
  text: string,
  name: string,
  options: { cued?: boolean; textCase?: TextCase; score?: number } = {},
): string[] {
  const start = text.indexOf(name);
  const seed: Candidate = {
    start,
    end: start + name.length,
    category: "name",
    score: options.score ?? 0.9,
    reason: "test",
    cued: options.cued ?? true,
  };
  return propagateNames(scanText(text, options.textCase ?? "mixed"), [seed])
    .filter((each) => each.start > start + name.length)
    .map((each) => text.slice(each.start, each.end));
}

describe("propagateNames", () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ["Harold Brennick came. Brennick left.", "Harold Brennick", ["Brennick"]],
    ["Harold Brennick came. Harold left.", "Harold Brennick", ["Harold"]],
    ["Harold Brennick came. BRENNICK left.", "Harold Brennick", ["BRENNICK"]],
    ["Harold Brennick came. Then brennick left.", "Harold Brennick", ["brennick"]],
    ["Harold Brennick came. H.B. left.", "Harold Brennick", ["H.B."]],
    ["Harold Brennick came. H. B. left.", "Harold Brennick", ["H. B."]],
    ["Abara-Voss came. Voss left.", "Abara-Voss", ["Voss"]],
    ["Grace Hope came. We saw Hope again.", "Grace Hope", ["Hope"]],
  ];
  it.each(CASES)("in %s from %s finds %j", (text, name, expected) => {
    expect(carried(text, name)).toEqual(expected);
  });

  const NOT: readonly (readonly [string, string])[] = [
    ["Grace Hope came. We hope again.", "Grace Hope"],
    ["Mr. Parkinson came. He has Parkinson disease.", "Parkinson"],
    ["Harold Brennick came. P.O. intake good.", "Harold Brennick"],
    ["Will May came. He will and may stay.", "Will May"],
    ["Dr. de la Cruz came. la cura", "de la Cruz"],
    ["Harold Brennick came. Nothing else.", "Harold Brennick"],
  ];
  it.each(NOT)("in %s from %s finds nothing", (text, name) => {
    expect(carried(text, name)).toEqual([]);
  });

  it("does not carry a lone doubtful name", () => {
    expect(
      carried("Abraham came. The Abraham left.", "Abraham", { cued: false, score: 0.6 }),
    ).toEqual([]);
  });

  it("finds nothing without names", () => {
    expect(propagateNames(scanText("Harold"), [])).toEqual([]);
  });
});

describe("isKept", () => {
  const kept = (
    text: string,
    value: string,
    cued: boolean,
    category: Candidate["category"] = "name",
  ): boolean => {
    const start = text.indexOf(value);
    return isKept(scanText(text), {
      start,
      end: start + value.length,
      category,
      score: 0.6,
      reason: "test",
      cued,
    });
  };
  const CASES: readonly (readonly [string, string, boolean, boolean])[] = [
    ["Gleason score 7", "Gleason", false, false],
    ["Crohn's disease", "Crohn", false, false],
    ["a positive Babinski", "Babinski", false, false],
    ["Lou Gehrig disease", "Lou Gehrig", false, false],
    ["Mr. Parkinson left", "Parkinson", true, true],
    ["pt Graves left", "Graves", true, true],
    ["Karen left", "Karen", false, true],
    ["Lisinopril daily", "Lisinopril", false, false],
  ];
  it.each(CASES)("%s: %s with cue %s is kept: %s", (text, value, cued, expected) => {
    expect(kept(text, value, cued)).toBe(expected);
  });

  it("takes back a city that names a scale", () => {
    expect(kept("Milan criteria met", "Milan", false, "location")).toBe(false);
    expect(kept("moved to Milan soon", "Milan", true, "location")).toBe(true);
  });
});
