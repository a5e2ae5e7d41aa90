import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calculator, CalculatorInput } from "./calculator";
import { CALCULATORS } from "./calculator-list";
import { calculatorResultSchema } from "./calculator-result.schema";
import { expectStatus } from "./expect-status";
import { knownInputsSchema, type InputKey, type KnownInputs } from "./known-inputs.schema";

/** Adults, and numbers that go together (a diastolic below the systolic pressure). */
const RANGES: Partial<Record<InputKey, readonly [number, number]>> = {
  age: [20, 95],
  weight: [45, 150],
  height: [150, 200],
  systolicPressure: [75, 230],
  diastolicPressure: [40, 74],
  urineSodium: [5, 120],
  urineCreatinine: [40, 300],
  creatinine: [0.4, 6],
  sodium: [115, 155],
};

/** An input that settles an item beside another one may contradict it, and is left out here. */
const ALWAYS: Partial<Record<Calculator["id"], readonly InputKey[]>> = { qtc: ["heartRate"] };

function usedInputs({ id, inputs }: Calculator): readonly CalculatorInput[] {
  return inputs.filter(({ key, isRequired }) => isRequired || (ALWAYS[id] ?? []).includes(key));
}

function arbitraryAnswer(input: CalculatorInput): fc.Arbitrary<unknown> {
  if (input.kind === "boolean") return fc.boolean();
  if (input.kind === "choice") return fc.constantFrom(...input.options.map(({ value }) => value));
  const { least, most } = input.plausible ?? { least: 0, most: 0 };
  const [from, to] = RANGES[input.key] ?? [least, most];
  const unit = input.units[0] ?? "";
  return fc
    .double({ min: from, max: to, noNaN: true })
    .map((exact) => ({ value: Math.round(exact * 10) / 10 || from, unit }));
}

function arbitraryChart(calculator: Calculator): fc.Arbitrary<KnownInputs> {
  const record = Object.fromEntries(
    usedInputs(calculator).map((input) => [input.key, arbitraryAnswer(input)]),
  );
  return fc.record(record).map((chart) => knownInputsSchema.parse(chart));
}

const each = CALCULATORS.map((calculator) => [calculator.id, calculator] as const);

describe.each(each)("%s", (id, calculator) => {
  const keys = usedInputs(calculator).map(({ key }) => key);

  it("answers whatever the chart in the shape of the schema", () => {
    fc.assert(
      fc.property(arbitraryChart(calculator), fc.subarray(keys), (chart, left) => {
        const part = Object.fromEntries(left.map((key) => [key, chart[key]]));
        const result = calculator.calculate(part);
        expect(calculatorResultSchema.parse(result)).toEqual(result);
        expect(result.id).toBe(id);
      }),
    );
  });

  it("never gives another result, and never a range without it, when inputs are left out", () => {
    fc.assert(
      fc.property(arbitraryChart(calculator), fc.subarray(keys), (chart, left) => {
        const full = calculator.calculate(chart);
        const part = calculator.calculate(Object.fromEntries(left.map((key) => [key, chart[key]])));
        if (full.status !== "done") return;
        const value = full.values[0]?.value ?? Number.NaN;
        if (part.status === "done") expect(part.values[0]?.value).toBe(value);
        const { range } = part.status === "missing" ? part : { range: undefined };
        expect(value).toBeGreaterThanOrEqual(range?.least ?? -Infinity);
        expect(value).toBeLessThanOrEqual(range?.most ?? Infinity);
        if (part.status === "missing" && part.interpretation !== undefined) {
          expect(part.interpretation).toBe(full.interpretation);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("adds up to its score", () => {
    fc.assert(
      fc.property(arbitraryChart(calculator), (chart) => {
        const result = calculator.calculate(chart);
        if (result.status !== "done" || result.points.length === 0) return;
        const sum = result.points.reduce((total, { points }) => total + points, 0);
        expect(result.values[0]?.value).toBe(sum);
      }),
    );
  });

  it("gives no result from a number that cannot be one", () => {
    const numbers = usedInputs(calculator).filter(({ kind }) => kind === "number");
    for (const { key, plausible } of numbers) {
      const [chart] = fc.sample(arbitraryChart(calculator), { numRuns: 1, seed: 7 });
      for (const value of [-1, Number.NaN, (plausible?.most ?? 0) * 1000]) {
        const result = calculator.calculate({ ...chart, [key]: { value } });
        expect(result.status).toBe("implausible");
      }
    }
  });
});

describe("a range", () => {
  const scores = CALCULATORS.filter(({ id }) =>
    ["wells-dvt", "wells-pe", "heart", "has-bled"].includes(id),
  );

  it.each(scores.map((calculator) => [calculator.id, calculator] as const))(
    "of %s is reached at both ends by some answer to what is missing",
    (_id, calculator) => {
      const flags = usedInputs(calculator).filter(({ kind }) => kind === "boolean");
      const pairs = fc.shuffledSubarray(
        flags.map(({ key }) => key),
        { minLength: 2, maxLength: 2 },
      );
      fc.assert(
        fc.property(arbitraryChart(calculator), pairs, (chart, open) => {
          const result = calculator.calculate({
            ...chart,
            ...Object.fromEntries(open.map((key) => [key, undefined])),
          });
          const [first = "isSmoker", second = "isSmoker"] = open;
          const results = [true, false].flatMap((one) =>
            [true, false].map((other) => {
              const whole = { ...chart, [first]: one, [second]: other };
              return expectStatus(calculator.calculate(whole), "done").values[0]?.value ?? 0;
            }),
          );
          const ends =
            result.status === "missing"
              ? [result.range?.least, result.range?.most]
              : Array(2).fill(expectStatus(result, "done").values[0]?.value);
          expect(ends).toEqual([Math.min(...results), Math.max(...results)]);
        }),
      );
    },
  );
});

describe("a formula or score", () => {
  const RISING: readonly (readonly [Calculator["id"], InputKey, "rises" | "falls"])[] = [
    ["bmi", "weight", "rises"],
    ["bmi", "height", "falls"],
    ["map", "systolicPressure", "rises"],
    ["map", "diastolicPressure", "rises"],
    ["egfr-ckd-epi-2021", "creatinine", "falls"],
    ["egfr-ckd-epi-2021", "age", "falls"],
    ["cockcroft-gault", "creatinine", "falls"],
    ["cockcroft-gault", "age", "falls"],
    ["cockcroft-gault", "weight", "rises"],
    ["meld-3", "bilirubin", "rises"],
    ["meld-3", "inr", "rises"],
    ["meld-3", "creatinine", "rises"],
    ["anion-gap", "sodium", "rises"],
    ["anion-gap", "chloride", "falls"],
    ["corrected-calcium", "calcium", "rises"],
    ["corrected-calcium", "albumin", "falls"],
    ["qtc", "qtInterval", "rises"],
    ["qtc", "heartRate", "rises"],
    ["fena", "urineSodium", "rises"],
    ["fena", "urineCreatinine", "falls"],
    ["curb-65", "age", "rises"],
    ["curb-65", "respiratoryRate", "rises"],
    ["curb-65", "systolicPressure", "falls"],
    ["heart", "age", "rises"],
    ["cha2ds2-vasc", "age", "rises"],
    ["has-bled", "creatinine", "rises"],
    ["centor-mcisaac", "age", "falls"],
    ["perc", "oxygenSaturation", "falls"],
  ];

  it.each(RISING)("%s, of which %s: it %s", (id, key, direction) => {
    const calculator = CALCULATORS.find((one) => one.id === id);
    const input = calculator?.inputs.find((one) => one.key === key);
    if (calculator === undefined || input === undefined) throw new Error(`${id} has no ${key}`);
    fc.assert(
      fc.property(arbitraryChart(calculator), arbitraryAnswer(input), (chart, other) => {
        const before = calculator.calculate(chart);
        const after = calculator.calculate({ ...chart, [key]: other } as KnownInputs);
        if (before.status !== "done" || after.status !== "done") return;
        const from = (chart[key] as { value: number }).value;
        const to = (other as { value: number }).value;
        const change = (after.values[0]?.value ?? 0) - (before.values[0]?.value ?? 0);
        const expected = Math.sign(to - from) * (direction === "rises" ? 1 : -1);
        // A rounded value may stay where it is, but never move the other way.
        expect(change * expected).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
