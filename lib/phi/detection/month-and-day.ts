/**
 * Months and days of dates, to tell that "11/17" is the "11/17/2026" that stands elsewhere in a text.
 * A month and day is the number month * 100 + day.
 */
export const MONTH_NUMBER = "(?:0?[1-9]|1[0-2])";
export const DAY_NUMBER = "(?:0?[1-9]|[12]\\d|3[01])";
const WORD_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NUMERIC = new RegExp(
  `(?<![\\w./-])(${MONTH_NUMBER})([-/.])(${DAY_NUMBER})\\2(?:(?:19|20)\\d{2}|\\d{2})(?![\\w/-])`,
  "g",
);
const ISO = new RegExp(
  `(?<![\\w./-])(?:19|20)\\d{2}[-/.](${MONTH_NUMBER})[-/.](${DAY_NUMBER})(?!\\d)`,
  "g",
);
const WORDED = new RegExp(
  `(?<![\\w-])(${WORD_MONTHS.join("|")})[a-z]{0,6}\\.?\\s{1,2}(${DAY_NUMBER})(?:st|nd|rd|th)?,?\\s{1,2}(?:19|20)\\d{2}(?!\\d)`,
  "gi",
);
const BARE = new RegExp(`^(${MONTH_NUMBER})/(${DAY_NUMBER})(?!\\d)`);

const join = (month: number, day: number): number => month * 100 + day;

/** Month and day of every full date in `text`, US order for numbers; linear. */
export function fullMonthDays(text: string): ReadonlySet<number> {
  const known = new Set<number>();
  for (const match of text.matchAll(NUMERIC)) known.add(join(Number(match[1]), Number(match[3])));
  for (const match of text.matchAll(ISO)) known.add(join(Number(match[1]), Number(match[2])));
  for (const match of text.matchAll(WORDED)) {
    const month = WORD_MONTHS.indexOf((match[1] ?? "").toLowerCase()) + 1;
    known.add(join(month, Number(match[2])));
  }
  return known;
}

/** Month and day of "11/17"; undefined for anything else, a full date and a range included. */
export function bareMonthDay(value: string): number | undefined {
  const match = BARE.exec(value);
  return match === null || match[0].length !== value.length
    ? undefined
    : join(Number(match[1]), Number(match[2]));
}
