import type { Calculator, FigureName } from "./calculator";
import type { CalculatedValue, CalculatorResult, ScorePoint } from "./calculator-result.schema";
import { describeInput } from "./describe-input";
import type { InputKey, KnownInputs } from "./known-inputs.schema";
import { labelOf, type Readings } from "./input-kinds";
import { readInputs, type InputReading } from "./read-inputs";
import type { PointRange, ScoreItem } from "./score-items";

export type ScoreSpec = Readonly<{
  id: Calculator["id"];
  name: string;
  source: readonly string[];
  specific: readonly InputKey[];
  figures: readonly FigureName[];
  /** Inputs that give no points, but decide whether the score applies. */
  context?: readonly InputKey[];
  /** Why the score does not apply, or undefined. */
  refuse?: (readings: Readings) => string | undefined;
  items: readonly ScoreItem[];
  valueKey?: string;
  decimals?: number;
  /** The category of the publication; must not fall back as the score rises. */
  interpret: (score: number, points: readonly ScorePoint[]) => string;
  cautions?: (readings: Readings) => readonly string[];
  /** Further values of a finished score. */
  otherValues?: (
    score: number,
    points: readonly ScorePoint[],
    readings: Readings,
  ) => readonly CalculatedValue[];
}>;

type RatedItem = Readonly<{ item: ScoreItem; range: PointRange }>;

/**
 * Makes a calculator of a score that adds up. An item whose inputs are not documented leaves the
 * score `missing`, with the range that it can have; it is never counted as zero.
 */
export function buildScore(spec: ScoreSpec): Calculator {
  const { id, name, source, specific, figures } = spec;
  const keys = inputKeysOf(spec);
  const required = new Set(spec.items.flatMap((item) => item.keys));
  return {
    id,
    name,
    source,
    specific,
    figures,
    inputs: keys.map((key) => describeInput(key, required.has(key))),
    calculate: (known) => calculateScore(spec, keys, known),
  };
}

function inputKeysOf({ items, context = [] }: ScoreSpec): InputKey[] {
  const all = items.flatMap(({ keys, otherKeys = [] }) => [...keys, ...otherKeys]);
  return [...new Set([...all, ...context])];
}

function calculateScore(
  spec: ScoreSpec,
  keys: readonly InputKey[],
  known: KnownInputs,
): CalculatorResult {
  const identity = { id: spec.id, name: spec.name, source: spec.source };
  const reading = readInputs(keys, known);
  const { readings, implausible } = reading;
  if (implausible !== undefined) return { ...identity, status: "implausible", ...implausible };
  const why = spec.refuse?.(readings);
  if (why !== undefined) return { ...identity, status: "not_applicable", why };
  const rated = spec.items.map((item) => ({ item, range: item.rate(readings) }));
  const open = rated.filter(({ range }) => range.least !== range.most);
  const cautions = spec.cautions?.(readings) ?? [];
  const inputsUsed = reading.used;
  if (open.length > 0) {
    const missing = [...new Set(open.flatMap(({ item }) => askFor(item, reading)))];
    return {
      ...identity,
      status: "missing",
      missing,
      ...describeOpen(spec, rated),
      cautions,
      inputsUsed,
    };
  }
  const points = pointsOf(rated, "least");
  const score = sum(points);
  const first: CalculatedValue = {
    key: spec.valueKey ?? "score",
    label: spec.name,
    value: score,
    decimals: spec.decimals ?? 0,
    unit: "points",
  };
  return {
    ...identity,
    status: "done",
    values: [first, ...(spec.otherValues?.(score, points, readings) ?? [])],
    points,
    interpretation: spec.interpret(score, points),
    cautions,
    inputsUsed,
  };
}

/** The range of a score that is not settled, and its category where both ends have the same. */
function describeOpen(spec: ScoreSpec, rated: readonly RatedItem[]) {
  const lowest = pointsOf(rated, "least");
  const highest = pointsOf(rated, "most");
  const least = sum(lowest);
  const most = sum(highest);
  const interpretation = spec.interpret(least, lowest);
  const isCertain = interpretation === spec.interpret(most, highest);
  return {
    range: { key: spec.valueKey ?? "score", least, most, unit: "points" },
    points: pointsOf(
      rated.filter(({ range }) => range.least === range.most),
      "least",
    ),
    ...(isCertain ? { interpretation } : {}),
  };
}

function pointsOf(rated: readonly RatedItem[], end: keyof PointRange): ScorePoint[] {
  return rated.map(({ item, range }) => ({ label: item.label, points: range[end] }));
}

function sum(points: readonly ScorePoint[]): number {
  return points.reduce((total, point) => total + point.points, 0);
}

function askFor(item: ScoreItem, { readings, unitsToAsk }: InputReading): string[] {
  const special = item.ask?.(readings);
  if (special !== undefined) return [special];
  return item.keys
    .filter((key) => readings[key] === undefined)
    .map((key) => unitsToAsk.get(key) ?? labelOf(key));
}
