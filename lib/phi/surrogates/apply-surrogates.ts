import type { IdentifierCategory, IdentifierSpan } from "../identifier.schema";
import { nameWords } from "../placeholder-map";
import { generaliseAge } from "../policy/rules/generalise-age";
import { readDate } from "./date-forms";
import { Originals } from "./originals";
import type { RandomSource } from "./random-source";
import { drawOffsetDays, NO_DATE, shiftDate, yearOf, type DateContext } from "./shift-date";
import { SurrogateIssuer } from "./surrogate-issuer";
import type { SurrogateMap, SurrogateValue } from "./surrogate-map.schema";
import { ValueIndex } from "./value-index";

/** `shift` moves dates by the patient's offset; `year-only` keeps the year, as Safe Harbor reads to the letter. */
export type DateMode = "shift" | "year-only";

export type SurrogateOptions = {
  readonly random: RandomSource;
  /** Decides which dates tell an age over 89. */
  readonly today: Date;
  readonly dates: DateMode;
};

/** Where a surrogate came to stand: UTF-16 offsets in the original and in the text that came out. */
type SurrogateStretch = {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
  readonly category: IdentifierCategory;
};

export type AppliedSurrogates = {
  readonly text: string;
  readonly map: SurrogateMap;
  readonly stretches: readonly SurrogateStretch[];
};

export function createSurrogateMap(random: RandomSource): SurrogateMap {
  return { offsetDays: drawOffsetDays(random), parts: [], people: [], values: [] };
}

const TITLE_BEFORE = /\b(?:mr|mrs|ms|miss|mister|dr|doctor|prof|professor|nurse)\.?\s{1,2}$/i;

/**
 * Replaces each span by a plausible value of its kind, drawn at random into the map; the map given stays as it
 * was. The same value gets the same surrogate in every document and spelling of the patient, and no surrogate
 * meets a value or a name of this text or of the map. Spans must be sorted and apart, as `detectIdentifiers`
 * returns them; a placeholder that somebody typed is nobody and stays. Linear.
 */
export function applySurrogates(
  text: string,
  spans: readonly IdentifierSpan[],
  map: SurrogateMap,
  options: SurrogateOptions,
): AppliedSurrogates {
  const telling = spans.filter(({ reason }) => reason !== "typed placeholder");
  const valueOf = ({ start, end }: IdentifierSpan): string => text.slice(start, end);
  const originals = new Originals(text, [
    ...map.values,
    ...telling.map((span) => ({ category: span.category, value: valueOf(span) })),
  ]);
  const issuer = new SurrogateIssuer(map, originals, options.random);
  const isTitled = ({ start }: IdentifierSpan): boolean =>
    TITLE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
  // The fullest spelling first: it says which part is the family name.
  telling
    .filter(({ category }) => category === "name")
    .map((span) => ({ span, words: nameWords(valueOf(span)).length }))
    .sort((a, b) => b.words - a.words || a.span.start - b.span.start)
    .forEach(({ span }) => issuer.name(valueOf(span), isTitled(span)));
  const dates = telling.filter(({ category }) => category === "date").map(valueOf);
  const context = { today: options.today, yearAround: yearAround(dates, options.today) };
  const offsetDays =
    options.dates === "shift" ? settleOffset(map, dates, context, options.random) : map.offsetDays;

  const values = new ValueList(map.values);
  const stretches: SurrogateStretch[] = [];
  let [out, at] = ["", 0];
  for (const span of telling) {
    const { start, category } = span;
    const age = category === "age" ? ageClass(text, span) : undefined;
    const end = age?.end ?? span.end;
    const value = text.slice(start, end);
    const surrogate = ((): string => {
      if (age !== undefined) return age.text;
      if (category === "name") return issuer.name(value, isTitled(span));
      if (category === "location") return issuer.place(value);
      if (category !== "date") return issuer.number(category, value);
      return options.dates === "shift"
        ? shiftDate(value, offsetDays, context)
        : (yearOf(value, context) ?? NO_DATE);
    })();
    values.add({ category, value, surrogate });
    out += text.slice(at, start);
    const outStart = out.length;
    out += surrogate;
    at = end;
    stretches.push({ start, end, outStart, outEnd: out.length, category });
  }
  const grown = { offsetDays, ...issuer.toParts(), values: values.list };
  return { text: out + text.slice(at), map: grown, stretches };
}

/** Whole values in order of appearance, each pair once. */
class ValueList {
  readonly list: SurrogateValue[];
  readonly #known: Set<string>;

  constructor(values: readonly SurrogateValue[]) {
    this.list = [...values];
    this.#known = new Set(values.map(ValueList.#key));
  }

  add(entry: SurrogateValue): void {
    const key = ValueList.#key(entry);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.list.push(entry);
  }

  static #key({ category, value, surrogate }: SurrogateValue): string {
    return JSON.stringify([category, value, surrogate]);
  }
}

/** The year that dates without one are taken to be in: the latest that the text names, no later than next year. */
function yearAround(dates: readonly string[], today: Date): number {
  const thisYear = today.getUTCFullYear();
  const years = dates.flatMap((value) => {
    const year = readDate(value, thisYear)?.year;
    return year === undefined || year > thisYear + 1 ? [] : [year];
  });
  return years.reduce((latest, year) => Math.max(latest, year), 0) || thisYear;
}

const OFFSET_DRAWS = 40;

/**
 * The offset stands once a date of the patient has moved by it. Before that it is drawn anew while a moved date
 * would be spelled like another date of the text, over a wider range each time.
 */
function settleOffset(
  map: SurrogateMap,
  dates: readonly string[],
  context: DateContext,
  random: RandomSource,
): number {
  if (dates.length === 0 || map.values.some(({ category }) => category === "date")) {
    return map.offsetDays;
  }
  const distinct = [...new Set(dates)];
  const index = new ValueIndex();
  for (const value of distinct) index.add(value);
  let offsetDays = map.offsetDays;
  for (let draw = 0; draw < OFFSET_DRAWS; draw += 1) {
    const meets = distinct.some(
      (value) => index.findIn(shiftDate(value, offsetDays, context), false).length > 0,
    );
    if (!meets) return offsetDays;
    offsetDays = drawOffsetDays(random, 1 + Math.floor(draw / 8));
  }
  return offsetDays;
}

/** One class for every age over 89, its unit with it: "92-year-old" is "90 or older". */
function ageClass(text: string, span: IdentifierSpan): { end: number; text: string } {
  const value = text.slice(span.start, span.end);
  if (/^(?:nona|cente|supercente)/i.test(value)) {
    return { end: span.end, text: "person of 90 or older" };
  }
  if (/s$/i.test(value)) return { end: span.end, text: "90s or older" };
  // Null where the text says "or older" itself.
  return generaliseAge(text, span) ?? { end: span.end, text: "90" };
}
