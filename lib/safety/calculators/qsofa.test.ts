import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";
import { QSOFA } from "./qsofa";

const WELL: KnownInputs = {
  respiratoryRate: { value: 16, unit: "breaths/min" },
  systolicPressure: { value: 120, unit: "mm Hg" },
  hasAlteredMentation: false,
};

describe("QSOFA", () => {
  it.each([
    [{}, 0, "Not positive"],
    [{ respiratoryRate: { value: 21 } }, 0, "Not positive"],
    [{ respiratoryRate: { value: 22 } }, 1, "Not positive"],
    [{ systolicPressure: { value: 101 } }, 0, "Not positive"],
    [{ systolicPressure: { value: 100 } }, 1, "Not positive"],
    [{ hasAlteredMentation: true }, 1, "Not positive"],
    [{ hasAlteredMentation: undefined, glasgowComaScale: { value: 15 } }, 0, "Not positive"],
    [{ hasAlteredMentation: undefined, glasgowComaScale: { value: 14 } }, 1, "Not positive"],
    [{ glasgowComaScale: { value: 13 } }, 1, "Not positive"],
    [{ hasAlteredMentation: true, glasgowComaScale: { value: 15 } }, 1, "Not positive"],
    [{ respiratoryRate: { value: 24 }, systolicPressure: { value: 95 } }, 2, "Positive"],
    [
      {
        respiratoryRate: { value: 30 },
        systolicPressure: { value: 84 },
        hasAlteredMentation: true,
      },
      3,
      "Positive",
    ],
  ])("%j scores %d: %s", (changes, score, category) => {
    const result = expectStatus(QSOFA.calculate({ ...WELL, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it("asks for the mentation, and says that two points are reached without it", () => {
    const known = { respiratoryRate: { value: 26 }, systolicPressure: { value: 90 } };
    const result = expectStatus(QSOFA.calculate(known), "missing");
    expect(result.missing).toEqual(["Altered mentation"]);
    expect(result.range).toMatchObject({ least: 2, most: 3 });
    expect(result.interpretation).toContain("Positive");
  });

  it.each([
    ["implausible", { glasgowComaScale: { value: 2 } }],
    ["implausible", { glasgowComaScale: { value: 14.5 } }],
    ["implausible", { systolicPressure: { value: 12 } }],
    ["not_applicable", { age: { value: 4 } }],
    ["not_applicable", { hasSuspectedInfection: false }],
  ] as const)("is %s for %j", (status, changes) => {
    expect(QSOFA.calculate({ ...WELL, ...changes }).status).toBe(status);
  });

  it("says that an adult is taken for granted only where the age is unknown", () => {
    expect(expectStatus(QSOFA.calculate(WELL), "done").cautions).toHaveLength(1);
    const adult = QSOFA.calculate({ ...WELL, age: { value: 40 } });
    expect(expectStatus(adult, "done").cautions).toEqual([]);
  });
});
