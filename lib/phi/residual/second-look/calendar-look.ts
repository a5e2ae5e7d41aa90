import type { NumberFound } from "./number-look";

/** Months with anything beside them, great ages, and numbers that somebody spoke: word by word, bluntly. */
const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const NUMBER_WORDS = new Set(
  "zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple".split(
    " ",
  ),
);
const ORDINAL =
  "(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)?[ -]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]{3,5}teenth|twentieth|thirtieth)";
const DATED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${MONTHS})\\.?[ -](?:the )?(?:${ORDINAL}|[0-3]?\\d(?!\\d|\\.\\d| ?(?:mg|ml|mcg|%)))(?:,? (?:19|20)\\d\\d)?`,
    "gi",
  ),
  new RegExp(
    `\\b(?:${ORDINAL}|[0-3]?\\d)[ -](?:of )?(?:${MONTHS})\\b(?:[ ,-]{1,2}\\d{2,4})?`,
    "gi",
  ),
  new RegExp(`\\b(?:${MONTHS})\\.?,?[ -](?:of )?(?:19|20)\\d\\d\\b`, "gi"),
  new RegExp(
    `(?<=\\b(?:in|since|last|next|until|by|early|late|mid) )(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
    "g",
  ),
  /(?<=\b(?:on|since|until|till|by|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday) the )\d{1,2}(?:st|nd|rd|th)(?=\s?[.,;)\n]|$)/gi,
  /\b(?:palm sunday|good friday|ash wednesday|mardi gras|juneteenth|yom kippur|rosh hashanah|eid(?: al-\w+)?|lunar new year|kwanzaa|boxing day|christmas|thanksgiving|easter|halloween|new year'?s(?: eve| day)?|(?:labor|memorial|independence|veterans|mother's|father's|valentine's) day|(?:fourth|4th) of july|ramadan|passover|hanukkah|diwali)\b/gi,
];
/** "may 5 mg", "may 2 of": the verb. */
const VERB = /^may\b/;
const AGES =
  /(?<![\d./-]|\b(?:to|of|t|temp|tmax) )(?:9\d|1[0-2]\d)(?=[\s-]{0,2}(?:y\b|y\/?o|yr|year|[MF]\b|(?:th|st|nd|rd) birthday))|\bninety[ -]?(?:one|two|three|four|five|six|seven|eight|nine)?(?=[ -](?:years?|y))|(?<=\b(?:turned|turns|[MF],|aged?|lived to|age of) )(?:9\d|1[0-2]\d)\b(?! degrees)/gi;
const WORD = /[a-z]+/gi;

/** Four number words or more in a row: nobody counts so without meaning a number. */
function spokenNumbers(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  let [start, end, count] = [0, 0, 0];
  const close = (): void => {
    if (count >= 4) found.push({ start, end, category: count >= 7 ? "phone" : "other" });
    count = 0;
  };
  for (const match of text.matchAll(WORD)) {
    const isNumber = NUMBER_WORDS.has(match[0].toLowerCase());
    const isNext = count > 0 && /^[ ,-]{1,2}$/.test(text.slice(end, match.index));
    if (!isNumber || (count > 0 && !isNext)) close();
    if (!isNumber) continue;
    if (count === 0) start = match.index;
    end = match.index + match[0].length;
    count += 1;
  }
  close();
  return found;
}

export function lookForCalendar(text: string): NumberFound[] {
  const found = spokenNumbers(text);
  for (const pattern of DATED) {
    for (const match of text.matchAll(pattern)) {
      if (
        VERB.test(match[0]) &&
        !/\d(?:st|nd|rd|th)|(?:19|20)\d\d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|teenth|tieth)/i.test(
          match[0],
        )
      ) {
        continue;
      }
      found.push({ start: match.index, end: match.index + match[0].length, category: "date" });
    }
  }
  for (const match of text.matchAll(AGES)) {
    found.push({ start: match.index, end: match.index + match[0].length, category: "age" });
  }
  return found;
}
