import { isOrdinary } from "../gazetteers/ordinary/ordinary-words";

const CALENDAR_WORD =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|christmas|thanksgiving|easter|halloween|passover|ramadan|diwali|eid|juneteenth|hanukkah|kwanzaa|new year|(?:labor|memorial|veterans|independence|columbus|valentine|mother|father)(?:'s)? day|fourth of july|rosh hashanah|yom kippur|good friday|purim|holi|lunar new year|cinco de mayo)\b/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What a scanner writes for a letter. */
const LETTERS: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "5": "s",
  "6": "b",
  "8": "b",
};
const WHOLE = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{6,8}|\d{1,2}[a-z]{3}\d{2}/i;
const PAIR = /(?<!\d)(\d{1,2})[-/.](\d{1,2}|(?:19|20)\d\d)(?!\d)/;
const BARE_YEAR = /^\W*(?:19|20)\d\d\W*$/;
const SCORE_BEFORE =
  /(?:pain|score|scale|severity|intensity|rate[sd]?|rating|currently|strength|apgars?|level)\W{0,3}(?:\w+\W{1,2}){0,3}$/i;
const SCORE_AFTER =
  /^\s?(?:pain|scale|strength|points?|in (?:severity|intensity)|on (?:the )?(?:pain|scale))/i;

function isDayAndMonth(first: number, second: number): boolean {
  if (second > 1900) return first >= 1 && first <= 12;
  const [small, large] = [Math.min(first, second), Math.max(first, second)];
  return small >= 1 && small <= 12 && large <= 31;
}

/**
 * Whether the characters of `value` can be a date: a month by name, a whole date, or a day and a month that exist and are
 * no score ("8/10 pain"). Bare years and seasons stay (45 CFR 164.514(b)(2)(i)(C)).
 */
export function isDateShaped(text: string, start: number, value: string): boolean {
  if (BARE_YEAR.test(value)) return false;
  if (CALENDAR_WORD.test(value) || WHOLE.test(value)) return true;
  const pair = PAIR.exec(value);
  if (pair !== null) {
    const end = start + value.length;
    if (SCORE_BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
    if (SCORE_AFTER.test(text.slice(end, end + 24))) return false;
    return isDayAndMonth(Number(pair[1]), Number(pair[2]));
  }
  return /\b\d{1,2}(?:st|nd|rd|th)?\b/i.test(value) && hasMisreadMonth(value);
}

/** A word that begins like a month but for one letter ("Ma7ch", "Deeember") and is no word of its own ("day"). */
function hasMisreadMonth(value: string): boolean {
  const words = value.toLowerCase().match(/[a-z0-9]*[a-z][a-z0-9]*/g) ?? [];
  return words.some((word) => {
    const plain = word.replace(/[01568]/g, (sign) => LETTERS[sign] ?? sign);
    if (plain.length < 3 || (word === plain && isOrdinary(word))) return false;
    return MONTHS.some(
      (month) => [...month].filter((letter, at) => plain[at] !== letter).length <= 1,
    );
  });
}
