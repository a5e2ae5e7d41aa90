import type { BenchCase } from "../cases/bench-case";
import type { Predictions } from "../peers/read-peer";
import type { Detector } from "./shipped-engine";

/** What a detector marks in each case, by the id of the text. */
export async function detectAll(
  detector: Detector,
  cases: readonly BenchCase[],
): Promise<Predictions> {
  const predictions = new Map<string, { start: number; end: number }[]>();
  for (const { id, text } of cases) {
    const found = await detector.detect(text);
    predictions.set(
      id,
      found.map(({ start, end }) => ({ start, end })),
    );
  }
  return predictions;
}
