import { casedLike, drawBelow, type RandomSource } from "./random-source";
import { LEAP_YEAR, ordinalWord, readDate, type ReadDate } from "./date-forms";

/**
 * Dates of a patient move together by one offset, so that every interval stays. Shifted dates are not Safe
 * Harbor to the letter (45 CFR 164.514(b)(2)(i)(C) leaves only the year): `yearOf` serves that rule.
 */
const DAY_MS = 86_400_000;
const DAYS_A_YEAR = 365.25;
const DAYS_A_MONTH = DAYS_A_YEAR / 12;
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const SHORTEST_WEEKS = 5;
const LONGEST_WEEKS = 52;

/** What stands where a date cannot be moved, and where a strict text has no year to keep. */
export const NO_DATE = "[DATE]";
/** Category (C) wants one class for all ages over 89, and no date that would tell them. */
export const OVER_89 = "90 or more years ago";

/** What is known around a date: today, and the year that a date without one is taken to be in. */
export type DateContext = { readonly today: Date; readonly yearAround: number };

/**
 * Whole weeks, 5 to 52, either way, never zero: weekdays in the text, with a date or alone, stay true, and a
 * month without a day moves, too. `widen` multiplies the range, for a text whose dates would meet.
 */
export function drawOffsetDays(random: RandomSource, widen = 1): number {
  let weeks = SHORTEST_WEEKS + drawBelow(LONGEST_WEEKS * widen - SHORTEST_WEEKS + 1, random);
  // Whole years would leave "March" where it was.
  while (offsetMonths(weeks * 7) % 12 === 0) weeks -= 1;
  return (random() < 0.5 ? -weeks : weeks) * 7;
}

/** By how many months a month without a day moves: at least one. */
function offsetMonths(offsetDays: number): number {
  const months = Math.round(offsetDays / DAYS_A_MONTH);
  return months === 0 ? Math.sign(offsetDays) : months;
}

/** True when the date lies so far back that somebody born then is, or will be this year, over 89. */
function isOver89(year: number, month: number, day: number, today: Date): boolean {
  const limit = Date.UTC(today.getUTCFullYear() - 90, today.getUTCMonth(), today.getUTCDate());
  return Date.UTC(year, month - 1, day) <= limit;
}

/**
 * Moves a date by the offset at its own precision and in its own style; a range moves at both ends. A date that
 * tells an age over 89, or would after the move, becomes `OVER_89`. What is no date becomes `NO_DATE`.
 */
export function shiftDate(value: string, offsetDays: number, context: DateContext): string {
  const read = readDate(value, context.today.getUTCFullYear());
  if (read !== undefined) return shiftRead(read, offsetDays, context);
  const range = splitRange(value, context);
  if (range === undefined) return shiftYear(value, offsetDays, context);
  const [from, between, to] = range;
  return shiftDate(from, offsetDays, context) + between + shiftDate(to, offsetDays, context);
}

/** The year of a date as four digits; `OVER_89` when it tells an age over 89, undefined when it has none. */
export function yearOf(value: string, context: DateContext): string | undefined {
  const read = readDate(value, context.today.getUTCFullYear());
  const year =
    read?.year ?? Number(/(?<!\d)(?:1[89]|20)\d{2}(?!\d)/.exec(value)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return undefined;
  const isOld = isOver89(year, read?.month ?? 1, read?.day ?? 1, context.today);
  return isOld ? OVER_89 : String(year);
}

/** A year alone is marked only where it tells an age near 90. */
function shiftYear(value: string, offsetDays: number, { today }: DateContext): string {
  if (!/^\d{4}$/.test(value)) return NO_DATE;
  const year = Number(value);
  const moved = year + (Math.round(offsetDays / DAYS_A_YEAR) || Math.sign(offsetDays));
  return isOver89(Math.min(year, moved), 1, 1, today) ? OVER_89 : String(moved);
}

const RANGE_MARK = /\s?[-\u2013\u2014]\s?|\s(?:to|through|thru|until|and)\s/gi;

function splitRange(value: string, { today }: DateContext): [string, string, string] | undefined {
  const isDate = (part: string): boolean => readDate(part, today.getUTCFullYear()) !== undefined;
  for (const { 0: mark, index } of value.slice(0, 80).matchAll(RANGE_MARK)) {
    const [from, to] = [value.slice(0, index), value.slice(index + mark.length)];
    if (isDate(from) && isDate(to)) return [from, mark, to];
  }
  return undefined;
}

function shiftRead(read: ReadDate, offsetDays: number, context: DateContext): string {
  const { month, day } = read;
  if (day === undefined) return shiftMonth(read, month, offsetDays, context);
  const isLeapDay = month === 2 && day === 29;
  const year = read.year ?? (isLeapDay ? LEAP_YEAR : context.yearAround);
  const move = (of: number): Date => new Date(Date.UTC(year, month - 1, of) + offsetDays * DAY_MS);
  const moved = move(day);
  const isOld = (date: Date): boolean =>
    isOver89(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), context.today);
  if (read.year !== undefined && (isOver89(year, month, day, context.today) || isOld(moved))) {
    return OVER_89;
  }
  const ends = [read.firstDay, read.lastDay].map((of) => (of === undefined ? undefined : move(of)));
  return write(read, { date: moved, first: ends[0], last: ends[1], weekdays: offsetDays });
}

function shiftMonth(
  read: ReadDate,
  month: number,
  offsetDays: number,
  { today, yearAround }: DateContext,
): string {
  const year = read.year ?? yearAround;
  const moved = new Date(Date.UTC(year, month - 1 + offsetMonths(offsetDays), 1));
  const isOld =
    isOver89(year, month, 1, today) ||
    isOver89(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 1, today);
  if (read.year !== undefined && isOld) return OVER_89;
  return write(read, { date: moved, first: undefined, last: undefined, weekdays: 0 });
}

type Moved = {
  readonly date: Date;
  readonly first: Date | undefined;
  readonly last: Date | undefined;
  /** By how many days a weekday moves. */
  readonly weekdays: number;
};

type Place = readonly [number, number] | undefined;
type Edit = readonly [place: Place, text: string];

/** Writes the parts of a date anew, each in the style it had; what stands between them stays. */
function write(read: ReadDate, { date, first, last, weekdays }: Moved): string {
  const { value, places } = read;
  const old = (place: Place): string => (place === undefined ? "" : value.slice(...place));
  if (places.monthNumber === undefined && places.monthWord === undefined) {
    const year = read.year === undefined ? "" : `, ${date.getUTCFullYear()}`;
    return `${MONTHS[date.getUTCMonth()] ?? ""} ${date.getUTCDate()}${year}`;
  }
  const isPadded = old(places.monthNumber).length === 2 && old(places.day).length === 2;
  const number = (model: string, part: number): string =>
    isPadded || /^0/.test(model) ? String(part).padStart(2, "0") : String(part);
  /** The other end of a range, which may have come into another month. */
  const endOf = (place: Place, suffix: Place, at: Date | undefined): Edit => {
    if (place === undefined || at === undefined) return [undefined, ""];
    const day = number(old(place), at.getUTCDate()) + suffixLike(old(suffix), at);
    const month = monthLike(old(places.monthWord), at);
    const isSameMonth = at.getUTCMonth() === date.getUTCMonth();
    const text = isSameMonth ? day : at < date ? `${day} ${month}` : `${month} ${day}`;
    return [[place[0], suffix?.[1] ?? place[1]], text];
  };
  const year = date.getUTCFullYear();
  const edits: readonly Edit[] = [
    [places.weekday, weekdayLike(old(places.weekday), weekdays)],
    [places.year, String(year)],
    [places.shortYear, String(year % 100).padStart(2, "0")],
    [places.monthNumber, number(old(places.monthNumber), date.getUTCMonth() + 1)],
    [places.monthWord, monthLike(old(places.monthWord), date)],
    [places.day, number(old(places.day), date.getUTCDate())],
    [places.dayWord, casedLike(old(places.dayWord), ordinalWord(date.getUTCDate()))],
    [places.suffix, suffixLike(old(places.suffix), date)],
    endOf(places.firstDay, places.firstSuffix, first),
    endOf(places.lastDay, places.lastSuffix, last),
  ];
  let [out, at] = ["", 0];
  for (const [place, text] of edits.toSorted((a, b) => (a[0]?.[0] ?? 0) - (b[0]?.[0] ?? 0))) {
    if (place === undefined) continue;
    out += value.slice(at, place[0]) + text;
    at = place[1];
  }
  return out + value.slice(at);
}

function monthLike(model: string, date: Date): string {
  const name = MONTHS[date.getUTCMonth()] ?? "";
  const isShort = model.length === 3 ? !/^may$/i.test(model) : /^sept$/i.test(model);
  return casedLike(model, isShort ? name.slice(0, 3) : name);
}

function weekdayLike(model: string, offsetDays: number): string {
  const at = WEEKDAYS.findIndex((name) =>
    name.toLowerCase().startsWith(model.slice(0, 3).toLowerCase()),
  );
  if (at < 0 || offsetDays % 7 === 0) return model;
  const name = WEEKDAYS[(((at + offsetDays) % 7) + 7) % 7] ?? "";
  return casedLike(model, /day$/i.test(model) ? name : name.slice(0, 3));
}

function suffixLike(model: string, date: Date): string {
  if (model === "") return "";
  const day = date.getUTCDate();
  const isTeen = day >= 11 && day <= 13;
  const suffix = isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
  return model === model.toUpperCase() ? suffix.toUpperCase() : suffix;
}
