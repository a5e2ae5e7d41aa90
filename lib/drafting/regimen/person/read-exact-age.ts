import { readAge } from "../../clauses/read-age";

/** "6-month-old", "3 wk old", "10 days old": the age of an infant, not how long something lasted. */
const INFANT =
  /(?<![\d./])(\d{1,2})\s?-?\s?(mo|month|wk|week|day)s?\.?[\s-]?(?:old\b|\s?(?:m|f|male|female|boy|girl|infant|baby)\b)|(?<![\d./])(\d{1,2})\s?(m|w|d)\/o\b/i;
/** Another's age: "her 21-month-old daughter". */
const OF_RELATIVE =
  /\b(?:his|her|their|my|your|an?)\s(?:\w+\s)?\d{1,3}[\s-]?(?:years?|months?|weeks?|days?|yo|y\/o|mo)[\s-]?(?:old\s)?(?:daughter|son|brother|sister|mother|father|child|children|wife|husband|partner|baby|grand\w+|niece|nephew|twins?)\b/gi;
const HEAD = 4000;
const MONTHS = 12;
const WEEKS = 52.18;
const DAYS = 365.25;

/**
 * The patient's age in years with a fraction below one, since limits of medicines for infants are in months. Undefined
 * where an infant's age is told in no number of months, weeks or days.
 */
export function readExactAge(text: string): number | undefined {
  const own = text.slice(0, HEAD).replace(OF_RELATIVE, (found) => " ".repeat(found.length));
  const years = readAge(own);
  if (years !== 0) return years;
  const match = INFANT.exec(own);
  const count = Number(match?.[1] ?? match?.[3]);
  const unit = (match?.[2] ?? match?.[4] ?? "").toLowerCase();
  if (match === null || unit === "") return undefined;
  const divisor = unit.startsWith("m") ? MONTHS : unit.startsWith("w") ? WEEKS : DAYS;
  return count / divisor;
}
