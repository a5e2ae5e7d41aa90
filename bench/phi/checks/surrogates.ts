import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import type { Detector } from "../engine/shipped-engine";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { seededRandom } from "../seeded-random";
import { readPlainDate } from "../patterns/read-plain-date";

type Tally = { values: number; surviving: number; dates: number; broken: number; unread: number };

const fold = (text: string): string => text.normalize("NFC").toLowerCase();

/** An original worth finding again: four letters or more, or a run of four digits. A year stays by rule. */
function tellingParts(value: string, category: string): string[] {
  if (category === "date" || category === "age") return [];
  if (category === "name") return value.match(/\p{L}{4,}/gu) ?? [];
  const whole = value.replace(/[^\p{L}\p{N}]/gu, "").length >= 4 ? [value] : [];
  return [...whole, ...(value.match(/\d{5,}/g) ?? [])];
}

/** One text in surrogate mode: does an original stand anywhere in what comes out, is an interval broken? */
async function checkOne(
  detector: Detector,
  row: BenchCase,
  order: number,
  tally: Tally,
): Promise<void> {
  const { engine } = detector;
  const random = seededRandom(100 + order);
  const spans = await detector.detect(row.text);
  const map = engine.createSurrogateMap(random);
  const out = engine.applySurrogates(row.text, spans, map, random);
  const folded = fold(out.text);
  const words = new Set(folded.match(/[\p{L}\p{N}]+/gu));
  for (const { start, end, category } of spans) {
    const value = row.text.slice(start, end);
    for (const part of tellingParts(value, category)) {
      tally.values += 1;
      const stays = category === "name" ? words.has(fold(part)) : folded.includes(fold(part));
      // The same word outside every span ("May", "Hope") was there before and identifies nobody.
      const elsewhere = spans.reduce(
        (text, span) =>
          text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end),
        row.text,
      );
      if (stays && !fold(elsewhere).includes(fold(part))) tally.surviving += 1;
    }
    if (category !== "date") continue;
    const day = readPlainDate(value);
    if (day === null) continue;
    const entry = out.map.entries.find((each) => each.category === "date" && each.value === value);
    const moved = entry === undefined ? null : readPlainDate(entry.surrogate);
    tally.dates += 1;
    if (moved === null) tally.unread += 1;
    else if (moved - day !== map.offsetDays) tally.broken += 1;
  }
}

export async function checkSurrogates(
  context: BenchContext,
  detector: Detector,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`Surrogates, ${variant}`);
  const tally: Tally = { values: 0, surviving: 0, dates: 0, broken: 0, unread: 0 };
  for (const [order, row] of cases.entries()) await checkOne(detector, row, order, tally);
  const section = "Surrogate mode";
  return [
    {
      section,
      what: "originals surviving anywhere",
      format: inUnit(0),
      goal: { most: 0 },
      values: { [variant]: tally.surviving },
      count: `${tally.values} values`,
    },
    {
      section,
      what: "intervals broken",
      format: inUnit(0),
      goal: { most: 0 },
      values: { [variant]: tally.broken },
      count: `${tally.dates} full dates`,
    },
    {
      section,
      what: "full dates that came out without a day",
      format: SHARE,
      values: { [variant]: tally.unread / tally.dates },
    },
  ];
}
