import { describe, expect, it } from "vitest";
import { CALCULATORS } from "./calculator-list";
import { CHOICE_DEFINITIONS, FLAG_LABELS } from "./finding-labels";
import { knownInputsSchema } from "./known-inputs.schema";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";
import { labelOf } from "./input-kinds";

const KEYS = Object.keys(knownInputsSchema.shape).sort();

describe("knownInputsSchema", () => {
  it.each([
    {},
    { age: { value: 70 }, sex: "female", hasConfusion: false },
    { creatinine: { value: 97, unit: "µmol/L" } },
    { height: { value: 5, unit: "ft", inches: 11 } },
    { hasConfusion: undefined },
  ])("takes %j", (known) => {
    expect(knownInputsSchema.safeParse(known).success).toBe(true);
  });

  it.each([
    { age: 70 },
    { age: { value: "70" } },
    { age: { value: Number.NaN } },
    { age: { value: 70, units: "years" } },
    { height: { value: 5, unit: "ft", inches: 12 } },
    { weight: { value: 5, unit: "ft", inches: 2 } },
    { sex: "unknown" },
    { hasConfusion: "no" },
    { hasConfusion: null },
    { hasConfussion: true },
    { consciousness: "confused" },
  ])("refuses %j", (known) => {
    expect(knownInputsSchema.safeParse(known).success).toBe(false);
  });

  it("gives every input one definition, a label of its own and a calculator that uses it", () => {
    const defined = [QUANTITY_DEFINITIONS, CHOICE_DEFINITIONS, FLAG_LABELS].flatMap(Object.keys);
    expect(defined.toSorted()).toEqual(KEYS);
    const inputs = CALCULATORS.flatMap((calculator) => calculator.inputs);
    expect([...new Set(inputs.map(({ key }) => key))].toSorted()).toEqual(KEYS);
    const labels = inputs.map(({ key, label }) => `${key} ${label}`);
    const distinct = new Set(inputs.map(({ key }) => labelOf(key)));
    expect(new Set(labels).size).toBe(KEYS.length);
    expect(distinct.size).toBe(KEYS.length);
  });
});
