import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import { HEART } from "./heart";
import type { KnownInputs } from "./known-inputs.schema";

const NOTHING: KnownInputs = {
  heartHistory: "slightly_suspicious",
  heartEcg: "normal",
  troponinLevel: "at_or_below_limit",
  age: { value: 40 },
  hasHypertension: false,
  hasHypercholesterolemia: false,
  hasDiabetes: false,
  isObese: false,
  isSmoker: false,
  hasFamilyHistoryOfCoronaryDisease: false,
  hasAtheroscleroticDisease: false,
};
const ONE = { hasHypertension: true };
const TWO = { ...ONE, hasDiabetes: true };
const THREE = { ...TWO, isSmoker: true };

describe("HEART", () => {
  it.each([
    [{}, 0, "Low"],
    [{ heartHistory: "moderately_suspicious" }, 1, "Low"],
    [{ heartHistory: "highly_suspicious" }, 2, "Low"],
    [{ heartEcg: "nonspecific_repolarization" }, 1, "Low"],
    [{ heartEcg: "st_deviation" }, 2, "Low"],
    [{ troponinLevel: "above_limit" }, 1, "Low"],
    [{ troponinLevel: "three_times_limit" }, 2, "Low"],
    [ONE, 1, "Low"],
    [TWO, 1, "Low"],
    [THREE, 2, "Low"],
    [{ hasAtheroscleroticDisease: true }, 2, "Low"],
    [{ age: { value: 46 } }, 1, "Low"],
    [{ age: { value: 64 } }, 1, "Low"],
    [{ age: { value: 65 } }, 2, "Low"],
    [{ ...ONE, age: { value: 65 } }, 3, "Low"],
    [{ ...THREE, age: { value: 65 } }, 4, "Intermediate"],
    [{ ...THREE, age: { value: 65 }, heartEcg: "st_deviation" }, 6, "Intermediate"],
    [
      { ...THREE, age: { value: 65 }, heartEcg: "st_deviation", troponinLevel: "above_limit" },
      7,
      "High",
    ],
    [
      {
        ...THREE,
        age: { value: 80 },
        heartHistory: "highly_suspicious",
        heartEcg: "st_deviation",
        troponinLevel: "three_times_limit",
      },
      10,
      "High",
    ],
  ] as const)("%j scores %d: %s", (findings, score, category) => {
    const result = expectStatus(HEART.calculate({ ...NOTHING, ...findings }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation.startsWith(category)).toBe(true);
    expect(result.points.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  it("says at 45 years that the published tables differ, and gives both scores", () => {
    const result = HEART.calculate({ ...NOTHING, age: { value: 45 } });
    expect(valuesByKey(result)).toEqual({ score: 0, score_from_45: 1 });
    expect(expectStatus(result, "done").cautions).toHaveLength(1);
  });

  it.each([
    [{ age: undefined }, 0, 2, ["Age"]],
    [{ troponinLevel: undefined, heartEcg: undefined }, 0, 4, ["ECG", "Troponin"]],
    [{ isSmoker: undefined }, 0, 1, ["Smoking"]],
    [{ ...TWO, isSmoker: undefined }, 1, 2, ["Smoking"]],
    [{ hasAtheroscleroticDisease: undefined }, 0, 2, ["History of atherosclerotic disease"]],
  ] as const)("with %j lies between %d and %d", (changes, least, most, missing) => {
    const result = expectStatus(HEART.calculate({ ...NOTHING, ...changes }), "missing");
    expect(result.range).toMatchObject({ least, most });
    expect(result.missing).toEqual(missing);
  });

  it.each([
    { hasAtheroscleroticDisease: true, isSmoker: undefined, isObese: undefined },
    { ...THREE, isObese: undefined, hasAtheroscleroticDisease: undefined },
  ])("does not ask for risk factors that cannot change the two points: %j", (changes) => {
    expect(valuesByKey(HEART.calculate({ ...NOTHING, ...changes }))).toEqual({ score: 2 });
  });

  it("names the category where it holds whatever is missing", () => {
    const result = HEART.calculate({ ...NOTHING, troponinLevel: undefined });
    expect(expectStatus(result, "missing").interpretation).toContain("Low");
  });

  it.each([{ hasChestPain: false }, { age: { value: 12 } }])("does not apply: %j", (changes) => {
    expect(HEART.calculate({ ...NOTHING, ...changes }).status).toBe("not_applicable");
  });
});
