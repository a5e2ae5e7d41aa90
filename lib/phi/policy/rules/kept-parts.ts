import { comparable } from "../../detection/comparable-value";
import { STATE_CODES, STATE_NAMES } from "../../gazetteers/places";
import type { IdentifierSpan } from "../../identifier.schema";
import { placeParts, type TextRange } from "./text-range";
import { mayKeepPrefix } from "./zip-prefixes";

/** Which parts of one span a policy lets stand. Each returns ranges inside the span, sorted and apart. */

const CARE_PLACE =
  /(?<!\p{L})(?:hospitals?|hosp|clinics?|(?:medical|health|cancer|heart|surgery|surgical|imaging|dialysis|trauma)\s(?:cent(?:er|re)|ctr)|health\s?care|health\ssystem|medical\sgroup|infirmary|urgent\scare)(?!\p{L})/iu;
/** Where people live, learn, pray or are held: that says who the patient is, whatever else the name says. */
const LIVED_IN =
  /(?<!\p{L})(?:homes?|nursing|hospice|living|manor|village|residence|residential|shelter|school|college|church|temple|mosque|synagogue|jail|prison|correctional|apartments?|apt|box)(?!\p{L})/iu;

/** "Hospital Road" is a street; "Alder Street Clinic" is none. */
const NAMES_A_STREET =
  /(?<!\p{L})(?:street|str|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court)\.?$/iu;

/** Names of hospitals, clinics and health centres, without the town or street behind them. */
export function careFacilities(text: string, span: IdentifierSpan): TextRange[] {
  if (span.category !== "location") return [];
  return placeParts(text, span).filter(({ start, end }) => {
    const name = text.slice(start, end);
    if (!CARE_PLACE.test(name) || LIVED_IN.test(name)) return false;
    return !NAMES_A_STREET.test(name) && !/\d/.test(name);
  });
}

const ZIP_AT_END = /(?<![\p{L}\p{N}-])(\d{3})\d{2}(?:-\d{4})?$/u;

function endsWithState(before: string): boolean {
  const words = before.replace(/[\s,.]+$/, "").split(/[\s,]+/);
  const last = words.at(-1) ?? "";
  if (/^[A-Z]{2}$/.test(last) && STATE_CODES.has(last.toLowerCase())) return true;
  return [1, 2].some((count) => STATE_NAMES.has(words.slice(-count).join(" ").toLowerCase()));
}

/** The first three digits of a ZIP code, where they may stay. A street number is no ZIP code. */
export function zipPrefix(text: string, span: IdentifierSpan): TextRange[] {
  if (span.category !== "location") return [];
  const value = text.slice(span.start, span.end);
  if (/^\d{3}$/.test(value)) {
    return mayKeepPrefix(value) ? [{ start: span.start, end: span.end }] : [];
  }
  const match = ZIP_AT_END.exec(value);
  const prefix = match?.[1] ?? "";
  if (match === null || !mayKeepPrefix(prefix)) return [];
  if (match.index > 0 && !endsWithState(value.slice(0, match.index))) return [];
  const start = span.start + match.index;
  return [{ start, end: start + prefix.length }];
}

const YEAR = /(?<![\p{L}\p{N}.])(?:19|20)\d{2}(?!\p{N})|(?<=\p{L})(?:19|20)\d{2}(?!\p{N})/gu;
/**
 * An earlier year would show an age over 89 (164.514(b)(2)(i)(C)). A fixed year needs no clock, and is on the
 * careful side until 2040.
 */
const FIRST_YEAR_KEPT = 1950;

/** The year of a date, when it stands at one end and is the only one. */
export function yearOfDate(text: string, span: IdentifierSpan): TextRange[] {
  if (span.category !== "date") return [];
  const value = text.slice(span.start, span.end);
  const years = [...value.matchAll(YEAR)];
  const [year] = years;
  if (year === undefined || years.length > 1 || Number(year[0]) < FIRST_YEAR_KEPT) return [];
  const isAtEnd = year.index + 4 === value.length;
  if (year.index !== 0 && !isAtEnd) return [];
  const start = span.start + year.index;
  return [{ start, end: start + 4 }];
}

/** The terms of an allow-list, as they are compared: letters and digits without case or accents. */
export function comparableTerms(allowed: readonly string[]): ReadonlySet<string> {
  return new Set(allowed.map((term) => comparable(term)).filter((term) => term !== ""));
}

/** A label, a title or a relative said that this is a person: a list of terms says less. */
const SAID_TO_BE_SOMEBODY: ReadonlySet<string> = new Set([
  "header field",
  "table column",
  "patient cue",
  "name cue",
  "relative cue",
  "title",
]);

/** The whole span when it is an allowed term, or the parts of a place that are. */
export function allowedParts(
  text: string,
  span: IdentifierSpan,
  terms: ReadonlySet<string>,
): TextRange[] {
  if (terms.size === 0) return [];
  if (span.category === "name" && SAID_TO_BE_SOMEBODY.has(span.reason)) return [];
  const isAllowed = ({ start, end }: TextRange): boolean =>
    terms.has(comparable(text.slice(start, end).replace(/^the\s/i, "")));
  const whole = { start: span.start, end: span.end };
  if (isAllowed(whole)) return [whole];
  return span.category === "location" ? placeParts(text, span).filter(isAllowed) : [];
}
