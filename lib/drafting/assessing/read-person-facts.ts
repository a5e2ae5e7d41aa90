import type { Person } from "@/lib/safety/presentations/statement.schema";
import { readExactAge } from "../clauses/read-age";

/** A sex that stands with an age or under its own heading is the patient's; a woman in the story may be anybody. */
const FEMALE =
  /\b(?:\d{1,3}|old|older\]?|y\/?o|yr|pleasant)[\s-]{0,2}(?:[\w-]+ ){0,3}?(?:female|woman|lady|girl)\b|\d\s?(?:y\/?o?|yrs?|mo)?\s?F\b|\b(?:sex|gender)\s{0,4}:?\s{0,4}f(?:emale)?\b|\bage\s?\/\s?sex\s{0,4}:\s{0,4}\d{1,3}\s?(?:y|yrs?|mo)?\s?[/,]?\s?f\b/gi;
const MALE =
  /\b(?:\d{1,3}|old|older\]?|y\/?o|yr|pleasant)[\s-]{0,2}(?:[\w-]+ ){0,3}?(?:male|man|gentleman|boy)\b|\d\s?(?:y\/?o?|yrs?|mo)?\s?M\b|\b(?:sex|gender)\s{0,4}:?\s{0,4}m(?:ale)?\b|\bage\s?\/\s?sex\s{0,4}:\s{0,4}\d{1,3}\s?(?:y|yrs?|mo)?\s?[/,]?\s?m\b/gi;
/** "12 mg", "10 M away": capitals and figures that are no person. */
const NO_PERSON = /\d\s?(?:mg|mcg|mmol|meq|mm|mL|min|MHz)\b/g;

const PREGNANT =
  /\b(?:(?:is|currently|am|i'm|she's|now) (?:\w+ )?pregnant\b|pregnant (?:female|woman|lady)|(?:\d{1,2}(?:\+\d)?|\w+)[\s-](?:weeks?|wks?)[\s-](?:pregnant|gestation)|positive (?:pregnancy test|(?:urine )?hcg)|(?:pregnancy test|hcg)(?: is| was)?:? positive)/i;
const NOT_PREGNANT =
  /\b(?:not (?:currently )?pregnant|(?:denies|no) pregnancy|(?:pregnancy test|(?:urine |serum |beta[ -]?)?hcg|upt)(?: is| was)?:? neg(?:ative)?|negative (?:pregnancy test|(?:urine |serum )?hcg|upt))\b/i;

/** The general rule of de-identification writes ages of 90 and over as a class. */
const NINETY = /\b90 or older\b/i;

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const SPELLED = new RegExp(
  `\\b(?:(${TENS.join("|")})(?:[ -](${ONES.slice(0, 9).join("|")}))?|(${ONES.join("|")}))[ -]years?[ -]old\\b`,
  "i",
);

/** "a fifty two year old woman", as dictated. */
function spelledAge(text: string): number | undefined {
  const match = SPELLED.exec(text);
  if (match === null) return undefined;
  const [tens = "", ones = "", small = ""] = match.slice(1).map((word) => word?.toLowerCase());
  return small === ""
    ? 20 + 10 * TENS.indexOf(tens) + (ones === "" ? 0 : ONES.indexOf(ones) + 1)
    : ONES.indexOf(small) + 1;
}

const HEAD = 4000;

/**
 * Age, sex and pregnancy as the text itself tells them; what it does not tell, or tells both ways, is left out.
 * The chart is not asked: rows are kept away by organs, and a chart's sex does not say which organs somebody has.
 */
export function readPersonFacts(text: string): Person {
  const head = text.slice(0, HEAD).replace(NO_PERSON, " ");
  const ageYears = NINETY.test(head) ? 90 : (readExactAge(text) ?? spelledAge(head));
  const isFemale = head.search(FEMALE) >= 0;
  const isMale = head.search(MALE) >= 0;
  const isPregnant = PREGNANT.test(text);
  const isNotPregnant = NOT_PREGNANT.test(text);
  return {
    ...(ageYears === undefined ? {} : { ageYears }),
    ...(isFemale === isMale ? {} : { sex: isFemale ? "female" : "male" }),
    ...(isPregnant === isNotPregnant ? {} : { isPregnant }),
  };
}
