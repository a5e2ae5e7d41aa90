import { describe, expect, it } from "vitest";
import { CURB_65 } from "./curb-65";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";

const MILD: KnownInputs = {
  hasConfusion: false,
  ureaNitrogen: { value: 14, unit: "mg/dL" },
  respiratoryRate: { value: 18 },
  systolicPressure: { value: 128 },
  diastolicPressure: { value: 76 },
  age: { value: 50 },
};

describe("CURB_65", () => {
  it.each([
    [{}, 0, "Low"],
    [{ hasConfusion: true }, 1, "Low"],
    [{ ureaNitrogen: { value: 19, unit: "mg/dL" } }, 0, "Low"],
    [{ ureaNitrogen: { value: 20, unit: "mg/dL" } }, 1, "Low"],
    [{ ureaNitrogen: undefined, urea: { value: 7, unit: "mmol/L" } }, 0, "Low"],
    [{ ureaNitrogen: undefined, urea: { value: 7.1, unit: "mmol/L" } }, 1, "Low"],
    [{ ureaNitrogen: undefined, urea: { value: 42, unit: "mg/dL" } }, 0, "Low"],
    [{ ureaNitrogen: undefined, urea: { value: 43, unit: "mg/dL" } }, 1, "Low"],
    [{ respiratoryRate: { value: 29 } }, 0, "Low"],
    [{ respiratoryRate: { value: 30 } }, 1, "Low"],
    [{ systolicPressure: { value: 90 } }, 0, "Low"],
    [{ systolicPressure: { value: 89 } }, 1, "Low"],
    [{ diastolicPressure: { value: 61 } }, 0, "Low"],
    [{ diastolicPressure: { value: 60 } }, 1, "Low"],
    [{ systolicPressure: { value: 85 }, diastolicPressure: { value: 50 } }, 1, "Low"],
    [{ age: { value: 64 } }, 0, "Low"],
    [{ age: { value: 65 } }, 1, "Low"],
    [{ age: { value: 70 }, hasConfusion: true }, 2, "Intermediate"],
    [{ age: { value: 70 }, hasConfusion: true, respiratoryRate: { value: 32 } }, 3, "High"],
    [
      {
        hasConfusion: true,
        ureaNitrogen: { value: 40, unit: "mg/dL" },
        respiratoryRate: { value: 34 },
        systolicPressure: { value: 82 },
        age: { value: 81 },
      },
      5,
      "High",
    ],
  ])("%j scores %d: %s", (changes, score, category) => {
    const result = expectStatus(CURB_65.calculate({ ...MILD, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it.each([
    [{ hasConfusion: undefined, age: undefined }, 0, 2, ["New confusion", "Age"]],
    [{ diastolicPressure: undefined }, 0, 1, ["Diastolic pressure"]],
    [{ ureaNitrogen: { value: 20 } }, 0, 1, ["Blood urea nitrogen: unit (mmol/L or mg/dL)"]],
    [{ ureaNitrogen: undefined }, 0, 1, ["Blood urea nitrogen"]],
  ])("with %j lies between %d and %d", (changes, least, most, missing) => {
    const result = expectStatus(CURB_65.calculate({ ...MILD, ...changes }), "missing");
    expect(result.range).toMatchObject({ least, most, unit: "points" });
    expect(result.missing).toEqual(missing);
  });

  it("needs no second pressure where the first gives the point", () => {
    const low = { ...MILD, systolicPressure: { value: 80 }, diastolicPressure: undefined };
    expect(valuesByKey(CURB_65.calculate(low))).toEqual({ score: 1 });
  });

  it.each([{ hasPneumonia: false }, { age: { value: 8 } }])("does not apply: %j", (changes) => {
    expect(CURB_65.calculate({ ...MILD, ...changes }).status).toBe("not_applicable");
  });

  it("finds a respiratory rate of 300 implausible", () => {
    const result = CURB_65.calculate({ ...MILD, respiratoryRate: { value: 300 } });
    expect(expectStatus(result, "implausible")).toMatchObject({
      which: "Respiratory rate",
      why: "300 is outside 2 to 90 /min",
    });
  });
});
