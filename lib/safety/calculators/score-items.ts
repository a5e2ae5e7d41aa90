import type { ChoiceKey, FlagKey, InputKey, KnownInputs, QuantityKey } from "./known-inputs.schema";
import { labelOf, type Readings } from "./input-kinds";

/** The points that an item can still have: equal bounds where it is settled. */
export type PointRange = Readonly<{ least: number; most: number }>;

/** One line of a score. `rate` must be right whatever part of its inputs is documented. */
export type ScoreItem = Readonly<{
  label: string;
  /** Asked for where the item is not settled. */
  keys: readonly InputKey[];
  /** Not asked for, but they settle the item where they are documented. */
  otherKeys?: readonly InputKey[];
  /** What to ask for, where the labels of the inputs do not say it. */
  ask?: (readings: Readings) => string | undefined;
  rate: (readings: Readings) => PointRange;
}>;

/** Upper bounds in rising order: up to and with the bound, or below it; the last has none. */
export type Band = Readonly<{ upTo?: number; below?: number; points: number }>;

/** An item that is settled. */
export function settled(points: number): PointRange {
  return { least: points, most: points };
}

/** An item that rests on one statement: true, false or not documented. */
export function rateStatement(statement: boolean | undefined, points: number): PointRange {
  if (statement !== undefined) return settled(statement ? points : 0);
  return { least: Math.min(0, points), most: Math.max(0, points) };
}

/** Whether one of two holds, where the second implies the first (a stroke is a stroke or TIA). */
export function isEither(
  broad: boolean | undefined,
  narrow: boolean | undefined,
): boolean | undefined {
  return narrow === true ? true : broad;
}

/** Points for a finding that is present. */
export function flagItem(key: FlagKey, points: number, label = labelOf(key)): ScoreItem {
  return { label, keys: [key], rate: (readings) => rateStatement(readings[key], points) };
}

/** Points by the band that a number falls in. */
export function bandItem(
  key: QuantityKey,
  bands: readonly Band[],
  label = labelOf(key),
): ScoreItem {
  return { label, keys: [key], rate: (readings) => rateBand(readings[key], bands) };
}

/** Points by band; without the number, the least and the most of all bands. */
export function rateBand(value: number | undefined, bands: readonly Band[]): PointRange {
  const points = bands.map((band) => band.points);
  if (value === undefined) return { least: Math.min(...points), most: Math.max(...points) };
  const band = bands.find(
    ({ upTo, below }) => value <= (upTo ?? Infinity) && value < (below ?? Infinity),
  );
  return settled(band?.points ?? 0);
}

/** Points by answer. */
export function choiceItem<K extends ChoiceKey>(
  key: K,
  points: Readonly<Record<NonNullable<KnownInputs[K]>, number>>,
  label = labelOf(key),
): ScoreItem {
  const table: Readonly<Record<string, number>> = points;
  const all = Object.values(table);
  return {
    label,
    keys: [key],
    rate: (readings) => {
      const answer: string | undefined = readings[key];
      const found = answer === undefined ? undefined : table[answer];
      return found === undefined
        ? { least: Math.min(...all), most: Math.max(...all) }
        : settled(found);
    },
  };
}
