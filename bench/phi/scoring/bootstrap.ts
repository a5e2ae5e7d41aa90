import type { SeededRandom } from "../seeded-random";
import type { Coverage } from "./coverage";

export type Interval = { readonly low: number; readonly high: number };

const RESAMPLES = 2_000;

function middle95(values: Float64Array): Interval {
  const sorted = values.sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** The 95 % interval of the full-coverage recall, texts drawn with replacement. */
export function intervalOfFull(rows: readonly Coverage[], random: SeededRandom): Interval {
  return differenceOfFull(rows, null, random);
}

/**
 * The 95 % interval of the difference in full-coverage recall between two systems on the same texts, in the same
 * order: every resample draws the same texts for both.
 */
export function differenceOfFull(
  ours: readonly Coverage[],
  theirs: readonly Coverage[] | null,
  random: SeededRandom,
): Interval {
  const figures = new Float64Array(RESAMPLES);
  for (let sample = 0; sample < RESAMPLES; sample += 1) {
    let [spans, full, otherFull] = [0, 0, 0];
    for (let draw = 0; draw < ours.length; draw += 1) {
      const at = Math.floor(random() * ours.length);
      spans += ours[at]?.spans ?? 0;
      full += ours[at]?.full ?? 0;
      otherFull += theirs?.[at]?.full ?? 0;
    }
    figures[sample] = (full - otherFull) / spans;
  }
  return middle95(figures);
}
