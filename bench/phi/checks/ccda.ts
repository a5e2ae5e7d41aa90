import type { KnownValue } from "@/lib/phi/identifier.schema";
import type { BenchContext } from "../bench-context";
import { overlaps, type Stretch } from "../cases/bench-case";
import { identityValues, writeHeader, type CcdaDocument } from "../cases/ccda-identity";
import { readRows, type SharedData } from "../cases/read-rows";
import type { Detector } from "../engine/shipped-engine";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { findCodes, findFullDates } from "../patterns/dates-and-codes";
import { findIdentity, ordinaryWords } from "../patterns/find-identity";

type Tally = { occurrences: number; surviving: number };

/** Whether every letter and digit of `wanted` is covered. */
function isCovered(text: string, wanted: Stretch, spans: readonly Stretch[]): boolean {
  for (let at = wanted.start; at < wanted.end; at += 1) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? "")) continue;
    if (!spans.some(({ start, end }) => start <= at && at < end)) return false;
  }
  return true;
}

function tallyIdentity(
  tally: Tally,
  text: string,
  wanted: readonly Stretch[],
  spans: readonly Stretch[],
): void {
  for (const each of wanted) {
    tally.occurrences += 1;
    const near = spans.filter((span) => overlaps(span, each));
    if (!isCovered(text, each, near)) tally.surviving += 1;
  }
}

const newTally = (): Tally => ({ occurrences: 0, surviving: 0 });
const plainText = ({ sections }: CcdaDocument): string =>
  sections.map(({ title, text }) => `${title}\n${text}`).join("\n\n");

/** What a search by position finds covered or touched, in one pass over sorted spans. */
function countOver(
  spans: readonly Stretch[],
  wanted: readonly Stretch[],
  test: (near: readonly Stretch[], each: Stretch) => boolean,
): number {
  let [first, hits] = [0, 0];
  for (const each of [...wanted].sort((a, b) => a.start - b.start)) {
    while (first < spans.length && (spans[first]?.end ?? 0) <= each.start) first += 1;
    const near: Stretch[] = [];
    for (let at = first; at < spans.length && (spans[at]?.start ?? 0) < each.end; at += 1) {
      near.push(spans[at] ?? each);
    }
    if (test(near, each)) hits += 1;
  }
  return hits;
}

/**
 * Exported C-CDA documents. An identity value is a field of the header (names of patient, relatives and providers,
 * addresses, contacts, birth date, numbers, organisations); it survives where it occurs in the text and a letter or
 * digit of it is left. Counted in the sections alone, with the values known beforehand, and behind a printed head.
 */
export async function checkCcda(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`C-CDA, ${variant}`);
  const documents = readRows<CcdaDocument>(shared.file("data", "phi", "ccda-samples.jsonl"));
  const ordinary = ordinaryWords(documents.map(plainText));
  const [alone, known, headed] = [newTally(), newTally(), newTally()];
  let [dates, datesCovered, codes, codesTouched] = [0, 0, 0, 0];
  for (const document of documents) {
    const text = plainText(document);
    const values = identityValues(document);
    const spans = await detector.detect(text);
    const wanted = findIdentity(text, values, ordinary);
    tallyIdentity(alone, text, wanted, spans);
    const full = findFullDates(text);
    dates += full.length;
    datesCovered += countOver(spans, full, (near, each) => isCovered(text, each, near));
    const coded = findCodes(text);
    codes += coded.length;
    codesTouched += countOver(spans, coded, (near) => near.length > 0);
    if (wanted.length > 0) {
      const knownValues = values.map(({ category, value }): KnownValue => ({ category, value }));
      tallyIdentity(known, text, wanted, await detector.detect(text, { knownValues }));
    }
    const withHead = `${writeHeader(document)}\n\n${document.sections[0]?.text.slice(0, 1_500) ?? ""}`;
    const inHead = findIdentity(withHead, values, ordinary);
    tallyIdentity(headed, withHead, inHead, await detector.detect(withHead));
  }
  return ccdaFigures(
    variant,
    { alone, known, headed },
    { dates, datesCovered, codes, codesTouched },
  );
}

function ccdaFigures(
  variant: Detector["variant"],
  { alone, known, headed }: Readonly<Record<"alone" | "known" | "headed", Tally>>,
  counts: Readonly<Record<"dates" | "datesCovered" | "codes" | "codesTouched", number>>,
): Figure[] {
  const surviving = (what: string, tally: Tally): Figure => ({
    section: "C-CDA",
    what,
    format: inUnit(0),
    goal: { most: 0 },
    values: { [variant]: tally.surviving },
    count: `${tally.occurrences} occurrences`,
  });
  return [
    surviving("identity values surviving in the sections", alone),
    surviving("… when the values are known", known),
    surviving("… in a printed head, nothing known", headed),
    {
      section: "C-CDA",
      what: "full dates covered",
      format: SHARE,
      values: { [variant]: counts.datesCovered / counts.dates },
      count: `${counts.dates} dates`,
    },
    {
      section: "C-CDA",
      what: "codes touched",
      format: inUnit(3, " %"),
      goal: { most: 0.1 },
      values: { [variant]: (counts.codesTouched / counts.codes) * 100 },
      count: `${counts.codes} codes`,
    },
  ];
}
