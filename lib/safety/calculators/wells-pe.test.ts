import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";
import { WELLS_PE } from "./wells-pe";

const NOTHING: KnownInputs = {
  hasSignsOfDeepVeinThrombosis: false,
  isPulmonaryEmbolismMostLikely: false,
  heartRate: { value: 80 },
  hadImmobilizationOrSurgeryInFourWeeks: false,
  hasPriorVenousThromboembolism: false,
  hasHemoptysis: false,
  hasActiveCancer: false,
};

describe("WELLS_PE", () => {
  it.each([
    [{}, 0, "low", "unlikely"],
    [{ hasHemoptysis: true }, 1, "low", "unlikely"],
    [{ hasActiveCancer: true }, 1, "low", "unlikely"],
    [{ heartRate: { value: 100 } }, 0, "low", "unlikely"],
    [{ heartRate: { value: 101 } }, 1.5, "low", "unlikely"],
    [{ hasPriorVenousThromboembolism: true }, 1.5, "low", "unlikely"],
    [{ hadImmobilizationOrSurgeryInFourWeeks: true }, 1.5, "low", "unlikely"],
    [{ hasHemoptysis: true, hasActiveCancer: true }, 2, "moderate", "unlikely"],
    [{ hasSignsOfDeepVeinThrombosis: true }, 3, "moderate", "unlikely"],
    [{ isPulmonaryEmbolismMostLikely: true, hasHemoptysis: true }, 4, "moderate", "unlikely"],
    [{ isPulmonaryEmbolismMostLikely: true, heartRate: { value: 110 } }, 4.5, "moderate", "likely"],
    [
      { isPulmonaryEmbolismMostLikely: true, hasSignsOfDeepVeinThrombosis: true },
      6,
      "moderate",
      "likely",
    ],
    [
      {
        isPulmonaryEmbolismMostLikely: true,
        hasSignsOfDeepVeinThrombosis: true,
        hasHemoptysis: true,
      },
      7,
      "high",
      "likely",
    ],
    [
      {
        hasSignsOfDeepVeinThrombosis: true,
        isPulmonaryEmbolismMostLikely: true,
        heartRate: { value: 130 },
        hadImmobilizationOrSurgeryInFourWeeks: true,
        hasPriorVenousThromboembolism: true,
        hasHemoptysis: true,
        hasActiveCancer: true,
      },
      12.5,
      "high",
      "likely",
    ],
  ])("%j scores %d: %s, %s", (findings, score, three, two) => {
    const result = expectStatus(WELLS_PE.calculate({ ...NOTHING, ...findings }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation).toContain(`Three levels: ${three} (`);
    expect(result.interpretation).toContain(`pulmonary embolism ${two} (`);
  });

  it("takes a previous deep vein thrombosis for the previous thromboembolism that it is", () => {
    const { hasPriorVenousThromboembolism: _dropped, ...rest } = NOTHING;
    const known = { ...rest, hasPriorDeepVeinThrombosis: true };
    expect(valuesByKey(WELLS_PE.calculate(known))).toEqual({ score: 1.5 });
    const denied = WELLS_PE.calculate({ ...rest, hasPriorDeepVeinThrombosis: false });
    expect(expectStatus(denied, "missing").range).toMatchObject({ least: 0, most: 1.5 });
  });

  it.each([
    [{ heartRate: undefined }, 0, 1.5, ["Heart rate"]],
    [{ isPulmonaryEmbolismMostLikely: undefined, hasHemoptysis: undefined }, 0, 4, 2],
    [{ hasActiveCancer: undefined, heartRate: { value: 120 } }, 1.5, 2.5, 1],
  ])("with %j lies between %d and %d", (changes, least, most, asked) => {
    const result = expectStatus(WELLS_PE.calculate({ ...NOTHING, ...changes }), "missing");
    expect(result.range).toMatchObject({ least, most });
    if (typeof asked === "number") expect(result.missing).toHaveLength(asked);
    else expect(result.missing).toEqual(asked);
  });

  it("does not apply where embolism is not suspected, nor to a child", () => {
    const unsuspected = { ...NOTHING, hasSuspectedPulmonaryEmbolism: false };
    expect(WELLS_PE.calculate(unsuspected).status).toBe("not_applicable");
    const child = { ...NOTHING, age: { value: 10 } };
    expect(WELLS_PE.calculate(child).status).toBe("not_applicable");
  });
});
