const YEARS =
  "\\d{1,3}\\s?-?\\s?(?:years?|yrs?|yr|y\\/?o|y|months?|mos?|m\\/o|weeks?|days?)?\\.?[- ]?(?:old\\b)?";
const DESCRIBED = "(?:[- ,](?:[a-z][a-z-]{2,20}|G\\d\\w{0,8})){0,4}?";
const FEMALE_WORD = "female|woman|lady|girl";
const MALE_WORD = "male|man|gentleman|boy";

/** "67-year-old Hispanic woman", "58 y/o M", "58M", "Sex: F", "Age/Sex 58/F"; a name or "he" decides nothing. */
const STATED: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d./])${YEARS}${DESCRIBED}[- ,]{1,2}(?<word>${FEMALE_WORD}|${MALE_WORD})\\b`,
    "gi",
  ),
  /(?<![\d./])\d{1,3}\s?-?\s?(?:y\/?o|yo|yrs?|years?(?: old)?|y)?\s?-?(?:[,/]\s?)?(?:white|black|caucasian|hispanic|asian|aa)?\s?(?<word>[MF])(?=[\s,.;:]|$)/g,
  /\b(?:sex|gender)\s{0,3}[:=]?\s{0,3}(?<word>female|male|f|m)\b/gi,
  /\b(?:this|the) (?:is an? )?(?:pleasant |elderly |young |middle-aged ){1,3}(?<word>woman|lady|man|gentleman)\b/gi,
];
/** Somebody else's age and sex: "her 45-year-old sister", "brought by a 70-year-old man". */
const OF_ANOTHER =
  /\b(?:his|her|their|my|your|by an?|with an?|from an?|father|mother|brother|sister|wife|husband|son|daughter|partner|sibling|sexual partner)[\s,:(]{1,3}$/i;

const HEAD = 4000;

/**
 * The patient's sex as the text itself states it beside an age or under a heading of its own. Undefined where it does
 * not say, or says both: a first name and a pronoun are no statement.
 */
export function readStatedSex(text: string): "female" | "male" | undefined {
  const head = text.slice(0, HEAD);
  const said = STATED.flatMap((pattern) =>
    [...head.matchAll(pattern)]
      .filter(({ index }) => !OF_ANOTHER.test(head.slice(Math.max(0, index - 24), index)))
      .map(({ groups }) =>
        /^f|woman|lady|girl/i.test(groups?.["word"] ?? "") ? "female" : "male",
      ),
  );
  return new Set(said).size === 1 ? (said[0] as "female" | "male") : undefined;
}
