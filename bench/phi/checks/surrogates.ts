import type { IdentifierSpan } from "@/lib/phi/identifier.schema";
import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import type { Detector } from "../engine/shipped-engine";
import { readPlainDate } from "../patterns/read-plain-date";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { seededRandom } from "../seeded-random";

type Tally = {
  values: number;
  surviving: number;
  dates: number;
  broken: number;
  unread: number;
  blocked: number;
};

const TODAY = new Date("2026-01-01T00:00:00Z");
const fold = (text: string): string => text.normalize("NFC").toLowerCase();

/** An original worth finding again: four letters or more, or a run of five digits. A year stays by rule. */
function tellingParts(value: string, category: string): string[] {
  if (category === "date" || category === "age") return [];
  if (category === "name") return value.match(/\p{L}{4,}/gu) ?? [];
  const whole = value.replace(/[^\p{L}\p{N}]/gu, "").length >= 4 ? [value] : [];
  return [...whole, ...(value.match(/\d{5,}/g) ?? [])];
}

/** The text with blanks in the place of its spans: a word that stands there too was no identifier to begin with. */
function withoutSpans(text: string, spans: readonly IdentifierSpan[]): string {
  let [out, at] = ["", 0];
  for (const { start, end } of spans) {
    out += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return fold(out + text.slice(at));
}

/** One text in surrogate mode: does an original stand anywhere in what comes out, is an interval broken? */
async function checkOne(
  detector: Detector,
  { text }: BenchCase,
  order: number,
  tally: Tally,
): Promise<void> {
  const { engine } = detector;
  const random = seededRandom(100 + order);
  const options = {
    ...(await detector.optionsFor(text)),
    random,
    today: TODAY,
    dates: "shift",
  } as const;
  const result = engine.pseudonymize(text, engine.createSurrogateMap(random), options);
  if (!result.ok) {
    tally.blocked += 1;
    return;
  }
  const folded = fold(result.text);
  const words = new Set(folded.match(/[\p{L}\p{N}]+/gu));
  const elsewhere = withoutSpans(text, result.spans);
  for (const { start, end, category } of result.spans) {
    for (const part of tellingParts(text.slice(start, end), category).map(fold)) {
      tally.values += 1;
      const stays = category === "name" ? words.has(part) : folded.includes(part);
      if (stays && !elsewhere.includes(part)) tally.surviving += 1;
    }
  }
  for (const { start, end, outStart, outEnd, category } of result.stretches) {
    const day = category === "date" ? readPlainDate(text.slice(start, end)) : null;
    if (day === null) continue;
    const moved = readPlainDate(result.text.slice(outStart, outEnd));
    tally.dates += 1;
    if (moved === null) tally.unread += 1;
    else if (moved - day !== result.surrogates.offsetDays) tally.broken += 1;
  }
}

export async function checkSurrogates(
  context: BenchContext,
  detector: Detector,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`Surrogates, ${variant}`);
  const tally: Tally = { values: 0, surviving: 0, dates: 0, broken: 0, unread: 0, blocked: 0 };
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
    {
      section,
      what: "texts blocked",
      format: SHARE,
      values: { [variant]: tally.blocked / cases.length },
      count: `${cases.length} texts`,
    },
  ];
}
