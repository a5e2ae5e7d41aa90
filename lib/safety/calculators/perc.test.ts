import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";
import { PERC } from "./perc";

const NEGATIVE: KnownInputs = {
  age: { value: 49 },
  heartRate: { value: 99 },
  oxygenSaturation: { value: 95, unit: "%" },
  isOnOxygen: false,
  hasHemoptysis: false,
  usesEstrogen: false,
  hasPriorVenousThromboembolism: false,
  hasUnilateralLegSwelling: false,
  hadSurgeryOrTraumaInFourWeeks: false,
};

describe("PERC", () => {
  it.each([
    [{}, 0],
    [{ age: { value: 50 } }, 1],
    [{ heartRate: { value: 100 } }, 1],
    [{ oxygenSaturation: { value: 94 } }, 1],
    [{ oxygenSaturation: { value: 94 }, isOnOxygen: true }, 1],
    [{ oxygenSaturation: { value: 94 }, isOnOxygen: undefined }, 1],
    [{ hasHemoptysis: true }, 1],
    [{ usesEstrogen: true }, 1],
    [{ hasPriorVenousThromboembolism: true }, 1],
    [{ hasUnilateralLegSwelling: true }, 1],
    [{ hadSurgeryOrTraumaInFourWeeks: true }, 1],
    [{ hasPriorVenousThromboembolism: undefined, hasPriorDeepVeinThrombosis: true }, 1],
    [{ age: { value: 72 }, heartRate: { value: 118 }, hasHemoptysis: true }, 3],
  ])("%j fails %d", (changes, score) => {
    const result = expectStatus(PERC.calculate({ ...NEGATIVE, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation).toContain(score === 0 ? "PERC negative" : "PERC positive");
  });

  it.each([
    [{ isOnOxygen: true }, ["Oxygen saturation on room air"]],
    [{ isOnOxygen: undefined }, ["Oxygen saturation on room air"]],
    [{ oxygenSaturation: undefined }, ["Oxygen saturation on room air"]],
    [{ usesEstrogen: undefined }, ["Estrogen use"]],
  ])("is not negative while %j leaves a criterion open", (changes, missing) => {
    const result = expectStatus(PERC.calculate({ ...NEGATIVE, ...changes }), "missing");
    expect(result.range).toMatchObject({ least: 0, most: 1 });
    expect(result.missing).toEqual(missing);
    expect(result.interpretation).toBeUndefined();
  });

  it("is positive as soon as one criterion is failed, whatever else is missing", () => {
    const result = PERC.calculate({ hasHemoptysis: true, age: { value: 30 } });
    const missing = expectStatus(result, "missing");
    expect(missing.interpretation).toContain("PERC positive");
    expect(missing.range).toMatchObject({ least: 1, most: 7 });
  });

  it("does not apply to children or where embolism is not suspected", () => {
    expect(PERC.calculate({ ...NEGATIVE, age: { value: 16 } }).status).toBe("not_applicable");
    const unsuspected = { ...NEGATIVE, hasSuspectedPulmonaryEmbolism: false };
    expect(PERC.calculate(unsuspected).status).toBe("not_applicable");
  });
});
