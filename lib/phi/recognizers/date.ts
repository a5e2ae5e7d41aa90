import type { Candidate, Recognizer } from "./recognizer";

/**
 * Category (C): every element of a date but the year. A bare year stays, and so do durations, doses,
 * fractions, scores, vertebrae, suture sizes and clock times: the negative grammar below.
 */
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
const YEAR = "(?:(?:19|20)\\d{2}|'\\d{2})";
const WEEKDAY =
  "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,2})?";
const ORDINAL_WORD =
  "(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)|twentieth|thirtieth";
const SPOKEN_YEAR =
  "(?:two thousand(?: and)?(?: [a-z]{3,9}(?:-[a-z]{3,5})?)?|twenty (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|thirty)|nineteen [a-z]{3,8}(?:[ -][a-z]{3,5})?)";
const UNIT_NEXT =
  "(?!\\s?(?:mg|mcg|ml|g\\b|kg|cm|mm|%|tablets?|units?|days?\\b|weeks?|months|years|hours|percent|times|x\\b|/\\d|\\.\\d|:\\d{2}))";

const flags = "gi";
const MONTH_DAY = new RegExp(
  `(?<![\\w-])${WEEKDAY}${MONTH}\\.?[\\s-]{1,3}${DAY}(?:st|nd|rd|th)?(?![\\d])${UNIT_NEXT}(?:\\s?(?:-|to|through|and)\\s?${DAY}(?:st|nd|rd|th)?(?!\\d)${UNIT_NEXT})?(?:\\s{0,2}(?:,|of|-|in)?\\s{0,2}${YEAR}(?!\\d))?`,
  flags,
);
const DAY_MONTH = new RegExp(
  `(?<![\\w./-])${WEEKDAY}(?:${DAY}(?:st|nd|rd|th)?\\s?(?:-|to)\\s?)?${DAY}(?:st|nd|rd|th)?[\\s-]{0,2}(?:of\\s|day of\\s)?${MONTH}(?![a-z])\\.?(?:[\\s,-]{0,3}(?:${YEAR}|\\d{2}(?=\\s|$|[.,;)]))(?!\\d))?`,
  flags,
);
const MONTH_YEAR = new RegExp(
  `(?<![\\w-])${MONTH}\\.?[\\s,/-]{1,3}(?:of\\s)?${YEAR}(?!\\d)`,
  flags,
);
const SPOKEN = new RegExp(
  `(?<![\\w-])(?:(?:the )?(?:${ORDINAL_WORD}) of ${MONTH}|${MONTH} (?:the )?(?:${ORDINAL_WORD}))(?![a-z])(?:,? ?(?:${SPOKEN_YEAR}|${YEAR}))?`,
  flags,
);
const FULL_MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const MONTH_ALONE = new RegExp(
  `(?<=\\b(?:in|since|until|till|by|last|this|next|early|late|mid|mid-|of|from|through|during|between|around)[\\s-])(?:${FULL_MONTHS})(?![\\w-]|\\s\\d)`,
  "g",
);
/** A short form is a date only after a word that leaves no other reading, or beside a value. */
const SHORT_MONTH_ALONE = new RegExp(
  `(?<=\\b(?:in|since|until|till|last|early|late|mid|mid-|through|during)[\\s-])(?:${SHORT_MONTHS})(?![\\w-]|\\.?\\s?\\d)`,
  "g",
);
const MONTH_AFTER_VALUE = new RegExp(
  `(?<=\\b[A-Za-z][\\w-]{1,8}\\s{1,2}\\d{1,3}(?:\\.\\d{1,2})?\\s?%?\\s{1,2}\\(?)(?:Feb|Apr|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\w-]|\\.?\\s?\\d)`,
  "g",
);
const ISO =
  /(?<![\w.-])(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\w-]|\.\d)/g;
const NUMERIC =
  /(?<![\w./]|(?<!\d{2})-)(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d{2}|\d{2})(?![\w/]|-(?!\d{1,2}[-/.])|\.\d)/g;
const COMPACT =
  /(?<![\w./-])(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}(?:\d{2})?)?(?![\w/-]|\.\d)/g;
const MONTH_SLASH_YEAR = /(?<![\w./-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?![\w/-]|\.\d)/g;
const HOLIDAY =
  /\b(?:christmas(?:\s(?:eve|day))?|thanksgiving(?:\sday)?|new\syear(?:'?s(?:\s(?:eve|day))?|\s(?:eve|day))|fourth\sof\sjuly|halloween|labor\sday|memorial\sday|mother's\sday|father's\sday|valentine's\sday|easter(?:\ssunday)?|hanukkah|passover|ramadan|diwali|eid(?:\sal-\w{4,5})?|juneteenth|independence\sday|veterans'?\sday|presidents'?\sday|columbus\sday|indigenous\speoples'?\sday|mlk\sday|martin\sluther\sking(?:\sjr\.?)?\sday|st\.?\spatrick'?s\sday|good\sfriday|palm\ssunday|ash\swednesday|mardi\sgras|cinco\sde\smayo|groundhog\sday|boxing\sday|canada\sday|(?:lunar|chinese)\snew\syear|tet\b|nowruz|yom\skippur|rosh\shashanah|purim|kwanzaa|holi\b|vesak|black\sfriday|cyber\smonday|super\sbowl\s(?:sunday|weekend)|all\ssaints'?\sday|d[ií]a\sde\slos\smuertos|guy\sfawkes(?:\s(?:night|day))?|bastille\sday|anzac\sday|tax\sday|election\sday|earth\sday)(?:,?\s(?:of\s)?(?:19|20)\d{2})?(?![\w])/gi;
/** "on the 15th", where the month is left to the reader. */
const DAY_ALONE =
  /(?<=\b(?:on|since|until|till|by|from|before|after|dated|of)\sthe\s)(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=\s?(?:[,;)]|\.(?:\s|$)|$|\n|of\s(?:this|last|next|the)\smonth|at\s\d|@))/g;
/** "Tuesday the 4th". */
const WEEKDAY_DAY =
  /(?<=\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?)(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\b/gi;
/** "DOB: 12 12 1966". */
const SPACED_BIRTH =
  /\b(?:dob|d\.o\.b\.?|birth(?:\s?date|day)?|born)[\s.:=-]{1,24}(\d{1,2} \d{1,2} (?:\d{4}|\d{2}))(?!\d)/gi;
const BIRTH_YEAR =
  /\b(?:DOB|born(?:\sin)?|birth\s?(?:date|year)|year\sof\sbirth|YOB)\s{0,2}[:=-]?\s{0,2}((?:18\d\d|19[0-3]\d))(?![\d/-])/gi;

const NUMERIC_SKIP =
  /(?:\b(?:ip|version|ver|v|phone|fax|tel|section|chapter|ndc|icd|bp|ratio|sizes?)\b[^\n]{0,8}|[<>=~]\s?)$/i;

function isPlausibleNumeric(value: string): boolean {
  const [first = 0, second = 0] = value.split(/[-/.]/).map(Number);
  return first <= 12 || second <= 12;
}

/** "May", "mar" and "dec" in running lower case are a verb, a part of a word or a verb again. */
function isMonthWord(value: string, lowerText: boolean): boolean {
  const word =
    /[a-z]{3,}/i.exec(value.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)\w*[.,\s]+/i, ""))?.[0] ?? "";
  if (/^(?:may|mar|march)$/.test(word)) {
    return /(?:19|20)\d{2}|\d(?:st|nd|rd|th)/i.test(value) || lowerText;
  }
  return true;
}

export const date: Recognizer = {
  name: "date",
  recognize({ text, textCase }) {
    const found: Candidate[] = [];
    const add = (start: number, end: number, score: number, reason: string) =>
      found.push({ start, end, category: "date", score, reason, cued: true });
    for (const pattern of [MONTH_DAY, DAY_MONTH, MONTH_YEAR, SPOKEN]) {
      for (const match of text.matchAll(pattern)) {
        if (pattern !== SPOKEN && !isMonthWord(match[0], textCase === "lower")) continue;
        const end = match.index + match[0].replace(/[\s,.-]+$/, "").length;
        add(match.index, end, 0.96, "date in words");
      }
    }
    for (const pattern of [MONTH_ALONE, SHORT_MONTH_ALONE, MONTH_AFTER_VALUE]) {
      for (const match of text.matchAll(pattern)) {
        add(match.index, match.index + match[0].length, 0.7, "month");
      }
    }
    for (const match of text.matchAll(ISO)) {
      add(match.index, match.index + match[0].length, 0.98, "ISO date");
    }
    for (const match of text.matchAll(COMPACT)) {
      add(match.index, match.index + match[0].length, 0.8, "compact date");
    }
    for (const match of text.matchAll(MONTH_SLASH_YEAR)) {
      add(match.index, match.index + match[0].length, 0.85, "month and year");
    }
    for (const match of text.matchAll(NUMERIC)) {
      const before = text.slice(Math.max(0, match.index - 16), match.index);
      if (!isPlausibleNumeric(match[0]) || NUMERIC_SKIP.test(before)) continue;
      if (match[1] === "." && /^\d\.\d\.\d$/.test(match[0])) continue;
      add(match.index, match.index + match[0].length, 0.95, "numeric date");
    }
    for (const match of text.matchAll(HOLIDAY)) {
      add(match.index, match.index + match[0].length, 0.8, "holiday");
    }
    for (const match of [...text.matchAll(DAY_ALONE), ...text.matchAll(WEEKDAY_DAY)]) {
      add(match.index, match.index + match[0].length, 0.75, "day of the month");
    }
    for (const match of text.matchAll(SPACED_BIRTH)) {
      const end = match.index + match[0].length;
      add(end - (match[1] ?? "").length, end, 0.93, "spaced birth date");
    }
    for (const match of text.matchAll(BIRTH_YEAR)) {
      const end = match.index + match[0].length;
      add(end - 4, end, 0.8, "birth year of an age over 89");
    }
    return found;
  },
};
