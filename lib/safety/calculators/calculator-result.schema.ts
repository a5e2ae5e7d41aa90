import { z } from "zod";

export const CALCULATOR_IDS = [
  "bmi",
  "map",
  "egfr-ckd-epi-2021",
  "cockcroft-gault",
  "heart",
  "wells-pe",
  "wells-dvt",
  "perc",
  "curb-65",
  "qsofa",
  "cha2ds2-vasc",
  "has-bled",
  "news2",
  "centor-mcisaac",
  "meld-3",
  "anion-gap",
  "corrected-calcium",
  "qtc",
  "fena",
] as const;
export const calculatorIdSchema = z.enum(CALCULATOR_IDS);
export type CalculatorId = z.infer<typeof calculatorIdSchema>;

export const calculatedValueSchema = z.object({
  /** Names this value among those of its calculator: `score`, `bazett`, `actual_weight`. */
  key: z.string(),
  label: z.string(),
  /** Rounded to `decimals`, as it should be shown. */
  value: z.number(),
  decimals: z.number().int().min(0),
  unit: z.string(),
  interpretation: z.string().optional(),
});
export type CalculatedValue = Readonly<z.infer<typeof calculatedValueSchema>>;

const scorePointSchema = z.object({ label: z.string(), points: z.number() });
export type ScorePoint = Readonly<z.infer<typeof scorePointSchema>>;

const inputUsedSchema = z.object({
  key: z.string(),
  label: z.string(),
  /** As it stands in the chart: "180 lb", "yes". */
  given: z.string(),
  /** As it was calculated with: "81.65 kg". */
  converted: z.string(),
  /** The chart has no unit, and only this one gives a possible value. */
  isUnitDeduced: z.boolean(),
});
export type InputUsed = Readonly<z.infer<typeof inputUsedSchema>>;

export const possibleRangeSchema = z.object({
  /** The value that the range is of. */
  key: z.string(),
  least: z.number(),
  most: z.number(),
  unit: z.string(),
});
export type PossibleRange = Readonly<z.infer<typeof possibleRangeSchema>>;

const identity = {
  id: calculatorIdSchema,
  name: z.string(),
  /** The publications that define it. */
  source: z.array(z.string()).min(1).readonly(),
};

/**
 * What a calculator answers. Only `done` carries a result: a score with an undocumented item is
 * `missing`, with the least and the most that it can be. `interpretation` of a missing result is
 * there only where it holds whatever the missing inputs turn out to be.
 */
export const calculatorResultSchema = z.discriminatedUnion("status", [
  z.object({
    ...identity,
    status: z.literal("done"),
    /** The first is the one that the calculator is named for. */
    values: z.array(calculatedValueSchema).min(1).readonly(),
    /** By item, for a score; empty for a formula. */
    points: z.array(scorePointSchema).readonly(),
    interpretation: z.string(),
    cautions: z.array(z.string()).readonly(),
    inputsUsed: z.array(inputUsedSchema).readonly(),
  }),
  z.object({
    ...identity,
    status: z.literal("missing"),
    missing: z.array(z.string()).min(1).readonly(),
    range: possibleRangeSchema.optional(),
    /** The items that are settled. */
    points: z.array(scorePointSchema).readonly(),
    interpretation: z.string().optional(),
    cautions: z.array(z.string()).readonly(),
    inputsUsed: z.array(inputUsedSchema).readonly(),
  }),
  z.object({
    ...identity,
    status: z.literal("implausible"),
    which: z.string(),
    why: z.string(),
  }),
  z.object({ ...identity, status: z.literal("not_applicable"), why: z.string() }),
]);
export type CalculatorResult = Readonly<z.infer<typeof calculatorResultSchema>>;
export type MissingResult = Extract<CalculatorResult, { status: "missing" }>;
