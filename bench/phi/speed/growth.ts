import type { Detector } from "../engine/shipped-engine";
import { inUnit, type Figure } from "../report/figure";
import { hostileInputs } from "./hostile-inputs";

const MEGABYTE = 1_000_000;

/** Processor time of one call in milliseconds: other programs on the machine are not growth. */
async function timeOf(detector: Detector, text: string): Promise<number> {
  const from = process.cpuUsage();
  await detector.detect(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}

/** The faster of two runs, in milliseconds: a collection of garbage is not growth. */
async function bestTime(detector: Detector, text: string): Promise<number> {
  return Math.min(await timeOf(detector, text), await timeOf(detector, text));
}

/** The classifier gives up on a text after a time; a machine that is this busy gets a smaller document. */
const BUSY_AFTER_MS = 4_000;

/** A document against its half and its quarter: 1 is linear. */
async function documentGrowth(
  detector: Detector,
  notes: readonly string[],
): Promise<{ ratio: number; length: number; fullMs: number }> {
  const joined = notes.join("\n\n");
  const whole = joined.repeat(Math.ceil(MEGABYTE / joined.length)).slice(0, MEGABYTE);
  const from = performance.now();
  await detector.detect(whole.slice(0, MEGABYTE / 16));
  const isBusy = performance.now() - from > BUSY_AFTER_MS / 4;
  const length = detector.variant === "model" && isBusy ? MEGABYTE / 8 : MEGABYTE;
  const quarter = await bestTime(detector, whole.slice(0, length / 4));
  const half = await bestTime(detector, whole.slice(0, length / 2));
  const full = await bestTime(detector, whole.slice(0, length));
  return { ratio: Math.max(full / (quarter * 4), full / (half * 2)), length, fullMs: full };
}

/** Growth of a long document and, by rules alone, of inputs made to blow up. */
export async function measureGrowth(
  detector: Detector,
  notes: readonly string[],
): Promise<Figure[]> {
  const { variant } = detector;
  const section = "Growth";
  const { ratio, length, fullMs } = await documentGrowth(detector, notes);
  const figures: Figure[] = [
    {
      section,
      what: "a long document, times linear growth from a quarter of it",
      format: inUnit(2, " x"),
      goal: { most: 1.5 },
      values: { [variant]: ratio },
      notes: {
        [variant]: `${(fullMs / 1_000).toFixed(1)} s of processor for ${length / MEGABYTE} MB`,
      },
    },
  ];
  if (variant === "model") return figures;
  let worst = { name: "", ratio: 0, slowest: 0, slowestName: "" };
  const failed: string[] = [];
  const quarters = hostileInputs(MEGABYTE / 4);
  const wholes = hostileInputs(MEGABYTE);
  for (const [order, [name, whole]] of wholes.entries()) {
    try {
      const quarter = await bestTime(detector, quarters[order]?.[1] ?? "");
      const full = await bestTime(detector, whole);
      // Below a few milliseconds the clock measures itself.
      const growth = full < 20 ? 1 : full / (Math.max(quarter, 2) * 4);
      if (growth > worst.ratio) worst = { ...worst, name, ratio: growth };
      if (full > worst.slowest) worst = { ...worst, slowest: full, slowestName: name };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      failed.push(name);
    }
  }
  figures.push({
    section,
    what: "worst hostile input of 1 MB, times linear growth",
    format: inUnit(2, " x"),
    goal: { most: 1.5 },
    values: { [variant]: failed.length > 0 ? Number.POSITIVE_INFINITY : worst.ratio },
    notes: {
      [variant]: `${failed.length > 0 ? `stack spent on ${failed.join(", ")}; ` : ""}${worst.name}; slowest ${worst.slowestName}, ${(worst.slowest / 1_000).toFixed(1)} s`,
    },
    count: `${wholes.length} kinds`,
  });
  return figures;
}
