import { bareMonthDay, DAY_NUMBER, fullMonthDays, MONTH_NUMBER } from "../detection/month-and-day";
import type { ScannedText } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * Category (C): a month and a day without a year, "11/09". The same characters write a fraction, a
 * score, a strength and a dose, so a bare m/d needs a reason: a word before it, a clock time after it,
 * a leading zero (nobody writes a score "11/09"), or the full date elsewhere in the text.
 */
const MONTH_DAY = `${MONTH_NUMBER}\\/${DAY_NUMBER}`;
const BARE = new RegExp(
  `(?<![\\w./-])(?:${MONTH_DAY}\\s?-\\s?${MONTH_DAY}(?![\\w/%-])|${MONTH_DAY}(?![\\w/%-]|\\.\\d))`,
  "g",
);

const DATE_CUE =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?|effective|eff|likely|expected|planned|anticipated|projected|target|eta|incapacity|through|born|birth(?:day)?|bday|wedding|anniversary|follow[ -]?up|fu|rtc|return|back|again|today|yesterday|tomorrow|received|collected|drawn|resulted|signed|dictated|expires?|deceased|died|delivered|transferred|moved|hospitali[sz]ed|intubated|extubated|lkw|lsn|saw|week\sof|between|fall|fell|injury|injured|accident|mvc|onset|biopsy|bx|consult|arrival|arrived|on|since|from|until|till|through|thru|by|before|after|dated?|due|started|begun|began|seen|admitted|admit|discharged|d\/c|dc|dos|dob|doa|adm|surgery|sx|pod\s?#?\d{1,2}\sfrom|last|next|f\/u|appt|lmp|edd|visit|as\sof|week\sof|between(?:\s\d{1,2}\/\d{1,2}\sand)?|scheduled|updated?|procedure)\s{0,3}$/i;
/** A day of eleven or more is rare in a fraction: "her 11/18 colonoscopy". What is counted says otherwise. */
const LATE_DAY = /^\d{1,2}\/(?:1[1-9]|2\d|3[01])$/;
const COUNTED_BEFORE =
  /(?:\b(?:nodes?|ln|cores?|margins?|joints?|items?|questions?|scored?|total|of|only|about|over|out|index|scale|test|screen|points?|criteria|[A-Z]{2,}[A-Z\d-]*|[A-Z][a-z]+(?:'s)?)[\s:=]{0,3}|[=<>~+]\s?|\d\s?)$/;
const COUNTED_AFTER =
  /^\s?(?:nodes?|lymph|ln\b|cores?|positive|pos\b|negative|neg\b|involved|margins?|joints?|points?|items?|criteria|sessions?|weeks?|wks?|months?|days?|cycles?|doses?|treatments?|fractions?|beds?|patients?|samples?|stools?|bottles?|swollen|tender|systolic|diastolic|mm|%|on\s|=|\))/i;
/** A test, a mark or the head of a line may stand before a count just as well: "cultures 2/2", "4/4 quadrants". */
const WEAK_CUE =
  /(?:\b(?:labs?|cultures?|ct|mri|xr|cxr|echo|us|vs)|^|[(\n:;,]|-\s?\d{1,2}\/\d{1,2}\sto)\s{0,3}$/i;
const ALL_OF_THEM = /^(\d{1,2})\/\1$/;
/** "pain 4/10 at rest, 7/10 moving": one scale through a sentence. */
const SCALE_BEFORE = /(?<!\d)\d{1,2}\/10\b[^\n]{0,40}$/;
/** "last episode 11/9", "next infusion 4/2": an event that is counted in days. */
const EVENT_CUE =
  /\b(?:last|latest|next|first|prior|previous|recent|since)\s(?:[a-z]{3,14}\s)?(?:episodes?|attacks?|flares?|events?|seizures?|syncope|falls?|fevers?|bm|periods?|menses|doses?|visits?|exams?|scans?|shots?|injections?|infusions?|transfusions?|dialysis|hd|chemo|cycles?|admissions?|discharges?|drinks?|use|checks?|appointments?|ecg|ekg|refills?|contact|call)\s{0,2}:?\s{0,2}$/i;
/** "the 3/14 visit". */
const EVENT_AFTER =
  /^\s(?:[a-z]{3,14}(?:oscopy|ectomy|ography|plasty|gram)|biopsy|bloodwork|note|message|email|meeting|event|episode|fall|flight|birthday|visit|appointment|appt|labs|scan|ct|mri|echo|admission|discharge|note|call|surgery|clinic|biopsy|infusion)\b/i;
const CLOCK_AFTER =
  /^,?\s{1,2}(?:at\s{1,2}|@\s?)?(?:(?:[01]\d|2[0-3])[0-5]\d(?!\s?(?:\w|[./%:-]))|(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:/])|(?:0?[1-9]|1[0-2])\s?[ap]\.?m\b|(?:[01]\d|2[0-3])[0-5]\d\s?(?:h|hrs?|hours)\b)/i;
const FRACTION_CUE =
  /\b(?:strength|score|scored|scores|grade|stage|murmur|pain|reflexes|pulses?|power|apgars?|bp|gcs|kps|mmse|moca|phq-?\d?|gad-?\d?|rated?|level|at|is|was|to|[CTLS]\d{0,2}|about|approximately|ratio|visual|acuity|va|dtrs?|motor|rass|nihss|half|took|takes?|taking|give|gave|x)\s{0,2}[:=]?\s{0,2}$/i;
const FRACTION_AFTER =
  /^\s{0,2}(?:strength|motor|power|murmur|systolic|diastolic|sem|hsm|pulses?|reflex|bilat|throughout|in\s(?:all|the(?!\s(?:morning|afternoon|evening|night|ed|er|clinic|office|hospital)\b)|both|upper|lower|right|left|bue|ble|rue|lue|rle|lle)|pain|intensity|correct|words|objects|recall|positive|criteria|of\s(?!this|last|next)|tab|tablet|cup|pint|pack|ppd|inch|mg|ml|beers|days|weeks|hours|on\s(?:a|the)\spain|normal\ssaline|ns\b|pills?|doses?|bottles?|blood\scultures?|upper|lower|ue\b|le\b|way|dose|hip|knee|right|left)/i;

const PAIN_BEFORE =
  /\b(?:pain|intensity|severity|worst|best|average|scale|score|rest)\b[^\n]{0,30}$/i;

const isPadded = (value: string): boolean => /^0|\/0/.test(value);

function isCount(value: string, before: string): boolean {
  return ALL_OF_THEM.test(value) || (value.endsWith("/10") && SCALE_BEFORE.test(before));
}

function isDate(text: string, value: string, start: number, full: ReadonlySet<number>): boolean {
  const end = start + value.length;
  const before = text.slice(Math.max(0, start - 48), start);
  const after = text.slice(end, end + 24);
  if (FRACTION_AFTER.test(after) || FRACTION_CUE.test(before)) return false;
  if (/\/10$/.test(value) && PAIN_BEFORE.test(before)) return false;
  const monthDay = bareMonthDay(value);
  return (
    isPadded(value) ||
    DATE_CUE.test(before.slice(-24)) ||
    (WEAK_CUE.test(before.slice(-24)) && !isCount(value, before)) ||
    EVENT_CUE.test(before) ||
    CLOCK_AFTER.test(after) ||
    (LATE_DAY.test(value) &&
      !ALL_OF_THEM.test(value) &&
      !COUNTED_BEFORE.test(before) &&
      !COUNTED_AFTER.test(after)) ||
    EVENT_AFTER.test(after) ||
    (monthDay !== undefined && full.has(monthDay))
  );
}

export const dayAndMonth: Recognizer = {
  name: "day-and-month",
  recognize({ text }: ScannedText): Candidate[] {
    const found: Candidate[] = [];
    let full: ReadonlySet<number> | undefined;
    for (const match of text.matchAll(BARE)) {
      full ??= fullMonthDays(text);
      const [value] = match;
      if (!isDate(text, value, match.index, full)) continue;
      found.push({
        start: match.index,
        end: match.index + value.length,
        category: "date",
        score: 0.7,
        reason: "day and month",
        cued: true,
      });
    }
    return found;
  },
};
