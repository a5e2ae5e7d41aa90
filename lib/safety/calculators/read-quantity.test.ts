import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuantityKey } from "./known-inputs.schema";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";
import { readQuantity } from "./read-quantity";

const read = (key: QuantityKey, value: number, unit?: string, inches?: number) =>
  readQuantity(QUANTITY_DEFINITIONS[key], {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(inches === undefined ? {} : { inches }),
  });

describe("readQuantity with a unit", () => {
  it.each([
    ["weight", 180, "lb", 81.6466266],
    ["weight", 180, "Pounds", 81.6466266],
    ["weight", 81.6, "KG", 81.6],
    ["height", 70, "inches", 177.8],
    ["height", 70, '"', 177.8],
    ["height", 1.78, "m", 178],
    ["temperature", 98.6, "° F", 37],
    ["temperature", 98.6, "degrees Fahrenheit", 37],
    ["temperature", 37, "ºC", 37],
    ["creatinine", 88.4, "µmol/L", 1],
    ["creatinine", 88.4, "UMOL / L", 1],
    ["creatinine", 1.1, "mg/dl", 1.1],
    ["creatinine", 1.1, "mg per dL", 1.1],
    ["ureaNitrogen", 28.014, "mg/dL", 10],
    ["urea", 60.06, "mg/dL", 10],
    ["calcium", 2.5, "mmol/L", 10.02],
    ["bilirubin", 34.2, "umol/L", 2],
    ["albumin", 35, "g/L", 3.5],
    ["sodium", 138, "mEq/L", 138],
    ["qtInterval", 0.4, "s", 400],
    ["urineCreatinine", 8.84, "mmol/L", 100],
    ["age", 18, "months", 1.5],
    ["age", 64, "y/o", 64],
    ["heartRate", 72, "beats per minute", 72],
    ["systolicPressure", 120, "mm Hg", 120],
    ["oxygenSaturation", 97, "percent", 97],
  ] as const)("%s %d %s is %d", (key, value, unit, base) => {
    const reading = read(key, value, unit);
    expect(reading.status === "read" ? reading.value : reading).toBeCloseTo(base, 6);
  });

  it.each([
    ["weight", 12, "stone"],
    ["creatinine", 1.1, "mmol/L"],
    ["sodium", 140, "mg/dL"],
    ["temperature", 310, "K"],
    ["creatinine", 1.1, "mg/L"],
    ["albumin", 3.5, "mg/dL"],
  ] as const)("asks for another unit of %s than %d %s", (key, value, unit) => {
    expect(read(key, value, unit).status).toBe("unit_missing");
  });
});

describe("readQuantity of feet and inches", () => {
  it.each([
    [5, "ft", 10, 177.8],
    [6, "feet", 0, 182.88],
    [5, undefined, 4, 162.56],
    [6, "ft", undefined, 182.88],
  ])("%d %s %s is %d cm", (feet, unit, inches, base) => {
    const reading = read("height", feet, unit, inches);
    expect(reading.status === "read" ? reading.value : reading).toBeCloseTo(base, 6);
  });

  it.each([
    [5.8, "ft", undefined],
    [5.5, undefined, 2],
    [178, "cm", 2],
  ])("refuses %d %s %s", (value, unit, inches) => {
    expect(read("height", value, unit, inches).status).toBe("implausible");
  });
});

describe("readQuantity without a unit", () => {
  it.each([
    ["creatinine", 1.1, 1.1],
    ["creatinine", 97, 97 / 88.4],
    ["temperature", 38.2, 38.2],
    ["temperature", 98.6, 37],
    ["height", 172, 172],
    ["height", 1.72, 172],
    ["albumin", 38, 3.8],
    ["calcium", 9.1, 9.1],
    ["qtInterval", 400, 400],
    ["sodium", 138, 138],
    ["age", 7, 7],
    ["heartRate", 80, 80],
  ] as const)("deduces that %s %d can only be %d", (key, value, base) => {
    const reading = read(key, value);
    expect(reading.status === "read" ? reading.value : reading).toBeCloseTo(base, 6);
  });

  it.each([
    ["weight", 80],
    ["creatinine", 12],
    ["ureaNitrogen", 28],
    ["urea", 8],
    ["bilirubin", 2],
    ["height", 70],
    ["calcium", 4.5],
    ["albumin", 6],
    ["urineCreatinine", 60],
  ] as const)("asks, since %s %d could be in two units", (key, value) => {
    const reading = read(key, value);
    expect(reading.status).toBe("unit_missing");
    expect(reading).toMatchObject({ ask: expect.stringContaining(" or ") });
  });

  it("says that a unit was deduced only where there was a choice", () => {
    expect(read("creatinine", 1.1)).toMatchObject({ isUnitDeduced: true });
    expect(read("creatinine", 1.1, "mg/dL")).toMatchObject({ isUnitDeduced: false });
    expect(read("heartRate", 80)).toMatchObject({ isUnitDeduced: false });
  });

  it.each([Number.NaN, Infinity, -Infinity, -1, 0, 1e9])("refuses a creatinine of %d", (value) => {
    expect(read("creatinine", value).status).toBe("implausible");
    expect(read("creatinine", value, "mg/dL").status).toBe("implausible");
  });
});

describe("the definitions", () => {
  const keys = Object.keys(QUANTITY_DEFINITIONS) as QuantityKey[];

  it.each(keys)("read %s the same in every unit that it is taken in", (key) => {
    const definition = QUANTITY_DEFINITIONS[key];
    const wholeOnly = definition.isWhole === true;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const exact = definition.least + share * (definition.most - definition.least);
        const base = wholeOnly ? Math.round(exact) : exact;
        for (const unit of definition.units) {
          // Each conversion is a line: two points of it give the way back.
          const slope = unit.toBase(1) - unit.toBase(0);
          const written = (base - unit.toBase(0)) / slope;
          if (unit.name === "ft") continue;
          const reading = readQuantity(definition, { value: written, unit: unit.name });
          expect(reading.status === "read" ? reading.value : reading).toBeCloseTo(base, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(keys)("never deduce a unit of %s against another that is possible", (key) => {
    const definition = QUANTITY_DEFINITIONS[key];
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), (value) => {
        const possible = definition.units
          .filter(({ isDeducible }) => isDeducible)
          .map(({ toBase }) => toBase(value))
          .filter((base) => base >= definition.least && base <= definition.most);
        const differ = new Set(possible.map((base) => base.toFixed(6))).size > 1;
        if (differ) expect(readQuantity(definition, { value }).status).toBe("unit_missing");
        else expect(readQuantity(definition, { value }).status).not.toBe("unit_missing");
      }),
    );
  });
});
