import { bareMonthDay, fullMonthDays } from "./detection/month-and-day";
import type { IdentifierSpan } from "./identifier.schema";
import {
  nameWords,
  PLACEHOLDER_PATTERN,
  PlaceholderIssuer,
  type PlaceholderMap,
} from "./placeholder-map";
import type { GeneralisedAge } from "./policy/rules/generalise-age";

/**
 * One replaced stretch: UTF-16 offsets in the original and in the text that came out. `placeholder` is what
 * stands there, the words of a generalised value included.
 */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
  readonly placeholder: string;
};

export type AppliedPlaceholders = {
  readonly text: string;
  readonly map: PlaceholderMap;
  readonly replacements: readonly Replacement[];
};

const BIRTH_LABEL = /\b(?:dob|d\.o\.b\.?|born(?: on)?|birth ?(?:date|day)?)\W{0,4}$/i;

/** For each month and day the one full date of the text that has it; a birth date is no visit. */
function fullDates(text: string, spans: readonly IdentifierSpan[]): Map<number, string> {
  const [dates, ambiguous] = [new Map<number, string>(), new Set<number>()];
  for (const { start, end, category } of spans) {
    if (category !== "date" || BIRTH_LABEL.test(text.slice(Math.max(0, start - 20), start))) {
      continue;
    }
    const value = text.slice(start, end);
    for (const monthDay of fullMonthDays(value)) {
      const other = dates.get(monthDay);
      if (other !== undefined && other !== value) ambiguous.add(monthDay);
      dates.set(monthDay, other ?? value);
    }
  }
  for (const monthDay of ambiguous) dates.delete(monthDay);
  return dates;
}

/**
 * Replaces each span by the placeholder of its value. Spans must be sorted and must not overlap, as
 * `detectIdentifiers` returns them. Longer names are given their number first, so that a surname
 * alone, wherever it stands, can share the number of the person it belongs to. "11/17" shares the
 * number of the "11/17/2026" in the same text. A span that `generalised` names exactly is written as
 * those words; they are not put back afterwards, so the map does not hold it.
 */
export function applyPlaceholders(
  text: string,
  spans: readonly IdentifierSpan[],
  map: PlaceholderMap,
  generalised: readonly GeneralisedAge[] = [],
): AppliedPlaceholders {
  const wordsAt = new Map(generalised.map((each) => [`${each.start} ${each.end}`, each.text]));
  const taken = new Set(text.match(PLACEHOLDER_PATTERN) ?? []);
  const issuer = new PlaceholderIssuer(map, taken);
  const wordsIn = (span: IdentifierSpan) => nameWords(text.slice(span.start, span.end)).length;
  const names = spans.filter((span) => span.category === "name");
  names.sort((a, b) => wordsIn(b) - wordsIn(a) || a.start - b.start);
  for (const span of names) issuer.issue("name", text.slice(span.start, span.end));
  const dates = fullDates(text, spans);
  let [out, at] = ["", 0];
  const replacements: Replacement[] = [];
  for (const { start, end, category } of spans) {
    const value = text.slice(start, end);
    const monthDay = category === "date" ? bareMonthDay(value) : undefined;
    const full = monthDay === undefined ? undefined : dates.get(monthDay);
    if (full !== undefined) issuer.issue(category, full);
    const placeholder = wordsAt.get(`${start} ${end}`) ?? issuer.issue(category, value, full);
    out += text.slice(at, start);
    const outStart = out.length;
    out += placeholder;
    at = end;
    replacements.push({ start, end, outStart, outEnd: out.length, placeholder });
  }
  return { text: out + text.slice(at), map: issuer.toMap(), replacements };
}
