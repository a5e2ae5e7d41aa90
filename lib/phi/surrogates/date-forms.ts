/**
 * Every way of writing a date that the detectors know, read at the precision it has. A form is a pattern with
 * named groups; what a group holds is later written anew in its own style, and all between stays as it was.
 */
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEKDAY =
  "(?:(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,?\\s{1,2})?";
const SUFFIX = "st|nd|rd|th";
const YEAR = "(?:(?<year>\\d{4})|'(?<shortYear>\\d{2}))";
const ORDINALS = [
  ..."first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
  ..."first second third fourth fifth sixth seventh eighth ninth"
    .split(" ")
    .map((word) => `twenty-${word}`),
  "thirtieth",
  "thirty-first",
];
const ORDINAL = "(?:(?:twenty|thirty)[ -])?[a-z]{4,11}";
const TIME = "(?<time>[T ]\\d{2}:?\\d{2}[\\d:.Z+-]*)?";

const FORMS = [
  `(?<year>\\d{4})(?<mark>[-/.])(?<monthNumber>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${TIME}`,
  "(?<year>(?:19|20)\\d{2})(?<monthNumber>\\d{2})(?<day>\\d{2})(?<time>\\d{4}(?:\\d{2})?)?",
  `${WEEKDAY}(?<monthNumber>\\d{1,2})(?<mark>[-/.])(?<day>\\d{1,2})\\k<mark>(?:(?<year>\\d{4})|(?<shortYear>\\d{2}))${TIME}`,
  `${WEEKDAY}(?<monthNumber>\\d{1,2})[-/.](?<day>\\d{1,2})`,
  "(?<monthNumber>\\d{1,2})[-/.](?<year>\\d{4})",
  "(?<year>\\d{4})[-/](?<monthNumber>\\d{1,2})",
  `${WEEKDAY}(?<monthWord>${MONTH})\\.?[\\s-]{1,3}(?:the\\s)?(?<day>\\d{1,2})(?<suffix>${SUFFIX})?(?:\\s?(?:-|\u2013|to|through|and)\\s?(?<lastDay>\\d{1,2})(?<lastSuffix>${SUFFIX})?)?(?:\\s{0,2}(?:,|of|in|-)?\\s{0,2}${YEAR})?`,
  `${WEEKDAY}(?:(?<firstDay>\\d{1,2})(?<firstSuffix>${SUFFIX})?\\s?(?:-|\u2013|to|and)\\s?)?(?<day>\\d{1,2})(?<suffix>${SUFFIX})?[\\s-]{0,2}(?:of\\s|day of\\s)?(?<monthWord>${MONTH})\\.?(?:[\\s,-]{0,3}(?:(?<year>\\d{4})|'?(?<shortYear>\\d{2})))?`,
  `(?<monthWord>${MONTH})\\.?[\\s,/-]{1,3}(?:of\\s)?${YEAR}`,
  `(?<monthWord>${MONTH})\\.?`,
  `(?:the )?(?<dayWord>${ORDINAL}) (?:day )?of (?<monthWord>${MONTH})(?:,? ?${YEAR})?`,
  `(?<monthWord>${MONTH}) (?:the )?(?<dayWord>${ORDINAL})(?:,? ?${YEAR})?`,
].map((form) => new RegExp(`^${form}$`, "di"));

const FIXED_DAYS: readonly (readonly [RegExp, number, number])[] = [
  [/^christmas eve/i, 12, 24],
  [/^christmas/i, 12, 25],
  [/^new year(?:'?s)? eve/i, 12, 31],
  [/^new year/i, 1, 1],
  [/^(?:the )?fourth of july/i, 7, 4],
  [/^halloween/i, 10, 31],
  [/^valentine/i, 2, 14],
];

export const LEAP_YEAR = 2024;

type GroupName =
  | "year"
  | "shortYear"
  | "monthNumber"
  | "monthWord"
  | "day"
  | "dayWord"
  | "suffix"
  | "lastDay"
  | "lastSuffix"
  | "firstDay"
  | "firstSuffix"
  | "weekday";

export type ReadDate = {
  readonly value: string;
  /** Where each part stands in `value`. */
  readonly places: Readonly<{ [name in GroupName]?: readonly [number, number] | undefined }>;
  readonly year: number | undefined;
  readonly month: number;
  /** Undefined for a month with or without its year. */
  readonly day: number | undefined;
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
};

/** The number of an English month, 1 to 12; 0 for another word. */
function monthOf(word: string): number {
  return (
    "jan feb mar apr may jun jul aug sep oct nov dec"
      .split(" ")
      .indexOf(word.slice(0, 3).toLowerCase()) + 1
  );
}

export function ordinalWord(day: number): string {
  return ORDINALS[day - 1] ?? "";
}

/** "68" is 1968 and "24" is 2024: the latest year that is not more than one year away. */
function fullYear(short: string, thisYear: number): number {
  const year = 2000 + Number(short);
  return year > thisYear + 1 ? year - 100 : year;
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

type Groups = Readonly<Partial<Record<string, string>>>;

type Numbers = {
  readonly month: number;
  readonly day: number | undefined;
  readonly isTurned: boolean;
};

/** Day and month of the groups, month 0 when they are none; month first unless only the other order is a date. */
function readNumbers(groups: Groups, year: number): Numbers {
  const { monthNumber, monthWord, day, dayWord } = groups;
  const dayNumber =
    dayWord !== undefined
      ? ORDINALS.indexOf(dayWord.toLowerCase().replace(" ", "-")) + 1
      : Number(day);
  const month = monthWord === undefined ? Number(monthNumber) : monthOf(monthWord);
  if (day === undefined && dayWord === undefined) return { month, day: undefined, isTurned: false };
  const isDay = (value: number, of: number) => value >= 1 && of >= 1 && value <= daysIn(of, year);
  if (monthWord === undefined && month > 12 && dayNumber <= 12 && isDay(month, dayNumber)) {
    return { month: dayNumber, day: month, isTurned: true };
  }
  return { month: isDay(dayNumber, month) ? month : 0, day: dayNumber, isTurned: false };
}

/** Reads one date; `thisYear` tells 1968 from 2068. Undefined for anything else, a range included. */
export function readDate(value: string, thisYear: number): ReadDate | undefined {
  const plain = value.replace(/[\u00a0\u202f\u2009\n\t]/g, " ").replace(/[\u2018\u2019]/g, "'");
  for (const form of FORMS) {
    const match = form.exec(plain);
    if (match?.groups === undefined || match.indices?.groups === undefined) continue;
    const groups: Groups = match.groups;
    const year =
      groups.year !== undefined
        ? Number(groups.year)
        : groups.shortYear === undefined
          ? undefined
          : fullYear(groups.shortYear, thisYear);
    // A leap day without a year needs a year that has one.
    const { month, day, isTurned } = readNumbers(groups, year ?? LEAP_YEAR);
    if (month < 1 || month > 12) continue;
    const places: ReadDate["places"] = match.indices.groups;
    return {
      value,
      places: isTurned ? { ...places, day: places.monthNumber, monthNumber: places.day } : places,
      year,
      month,
      day,
      firstDay: groups.firstDay === undefined ? undefined : Number(groups.firstDay),
      lastDay: groups.lastDay === undefined ? undefined : Number(groups.lastDay),
    };
  }
  return readHoliday(value);
}

function readHoliday(value: string): ReadDate | undefined {
  const fixed = FIXED_DAYS.find(([pattern]) => pattern.test(value));
  if (fixed === undefined) return undefined;
  const [, month, day] = fixed;
  const year = /\b(?:19|20)\d{2}$/.exec(value)?.[0];
  return {
    value,
    places: {},
    year: year === undefined ? undefined : Number(year),
    month,
    day,
    firstDay: undefined,
    lastDay: undefined,
  };
}
