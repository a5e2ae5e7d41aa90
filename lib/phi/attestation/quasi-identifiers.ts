import type { QuasiKind, QuasiReport } from "../attestation.schema";
import { RARE_CONDITIONS } from "./rare-conditions";
import {
  AFTER_STATE_IN_TERMS,
  PUBLIC_OFFICES,
  RARE_OCCUPATIONS,
  REGIONS,
  SMALL_GROUPS,
  STATES,
} from "./telling-words";

/**
 * What stays in a de-identified text and may still point to one person. 45 CFR 164.514(b)(2)(ii): a text
 * without the eighteen identifiers is de-identified only if whoever holds it has no actual knowledge that
 * the rest could identify somebody, alone or combined. The kinds and weights follow the examples of HHS's
 * guidance on that clause (a revealing occupation, an event in the news) and the thinking of k-anonymity:
 * each kind divides the people who could be meant, and a few together leave a handful. A warning to a
 * person, not a measurement: nobody counts the people here.
 */
const WEIGHT: Readonly<Record<QuasiKind, number>> = {
  age: 1,
  age_extreme: 2,
  region: 1,
  rare_condition: 2,
  occupation: 1,
  public_office: 4,
  news_event: 4,
  unusual_family: 2,
  group: 1,
  years: 1,
};
const RAISED = 4;
const HIGH = 6;

/** The words as one alternation; they hold no sign of a pattern but the apostrophe, which comes in two forms. */
const anyOf = (words: readonly string[]): string => words.join("|").replaceAll("'", "['’]");

const OLD = "(?:[-\\s]{0,2}(?:years?|yrs?|y)[-\\s.]{0,2}(?:olds?|/?o\\b\\.?)|\\s?y/?o\\b)";
const NUMBER_WORDS =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const AGES: readonly RegExp[] = [
  new RegExp(`(?<![\\d./])(\\d{1,3})${OLD}`, "giu"),
  /(?<![\d./])(\d{1,3})\s?(?:y(?:ears?)?,?\s)?(?:[MF]\b(?![/.\d°]|\s(?:catheter|sheath|stent|tube|cannula))|(?:male|female|man|woman)\b)/gu,
  /\b[Aa]ged?:?\s(\d{1,3})(?!\s?(?:weeks?|months?|days?|%|mg))\b/gu,
];
const SPELLED_AGE = new RegExp(
  `\\b${NUMBER_WORDS}(?:[-\\s]${NUMBER_WORDS})?[-\\s]years?[-\\s]old\\b`,
  "giu",
);
const INFANT =
  /\b(?:\d{1,2}[-\s](?:hours?|days?|weeks?|months?|mos?|wks?)[-\s]?olds?|newborn (?:boy|girl|male|female|infant)|neonate|premature (?:infant|baby)|90 or older)\b/giu;

const STATE = new RegExp(
  `\\b(?:${anyOf(STATES)}|${anyOf(REGIONS)})\\b(?!\\s(?:${AFTER_STATE_IN_TERMS})\\b)`,
  "gu",
);
const STATE_IN_LOWER_CASE = new RegExp(
  `\\b(?:lives? in|living in|from|moved to|born in|resident of)\\s(?:rural |northern |southern |eastern |western |upstate |central ){0,2}(?:${anyOf(STATES)})\\b`.toLowerCase(),
  "gu",
);
const ZIP3 = /\b(?:zip(?: ?code)?|zip3)\b:?\s?\d{3}(?:\*\*|xx|00)?(?!\d)/giu;
const STATE_CODE = /(?:\]|\bCounty),?\s[A-Z]{2}\b(?=[\s,.;)]|$)/gu;

const RARE = new RegExp(`\\b(?:${anyOf(RARE_CONDITIONS)})(?![\\p{L}\\p{N}])`, "giu");
const RARE_PHRASE =
  /\b(?:(?:first|only|second)(?: (?:ever|known|reported|described|documented|published|living|surviving)){1,2} (?:case|patient|person|survivor)|(?:one of )?(?:only|fewer than|less than) \d{1,3} (?:known |reported |published )?(?:cases|patients|people) (?:worldwide|in the (?:world|country|state|literature))|(?:extremely|exceedingly|ultra)[- ]rare|rare (?:genetic|inherited|autoimmune|metabolic|congenital|neurologic(?:al)?) (?:disease|disorder|syndrome|condition|mutation))\b/giu;
const RULED_OUT =
  /\b(?:no|not|denies|without|negative for|rule[sd]? out|r\/o|screen(?:ed|ing)?(?: negative)? for|unlikely|exclude[sd]?|family history of|fhx? of)\s(?:[\p{L}-]+[\s,]+){0,4}$/iu;

const OFFICE_BEFORE =
  "(?:the|our|a|an|local|retired|former|ex|current|acting|elected|serving|sitting|town|city|county|state|federal|district|village|is|was|as|occupation:?)";
const OFFICE = new RegExp(
  `\\b${OFFICE_BEFORE}[\\s-](?:[\\p{L}-]{3,12}\\s)?(?:${anyOf(PUBLIC_OFFICES)})\\b(?!['’]s (?:office|order))`,
  "giu",
);
const OCCUPATION = new RegExp(
  `\\b(?:${anyOf(RARE_OCCUPATIONS)}|(?:works?|worked|working|employed)(?: (?:full|part)[- ]time)? as an? \\p{L}{3,}|occupation:?\\s(?!none|unknown|retired\\b|n/a|disabled|unemployed|student)\\p{L}{3,})`,
  "giu",
);

const EVENT =
  /\b(?:was (?:all over|in|on) the (?:local |national |evening )?(?:news|papers|headlines)|(?:case|story|accident|crash|fire|shooting) (?:was )?(?:widely |much )?(?:reported|covered|publici[sz]ed) (?:in|by|on) the|made (?:the )?(?:national |local )?headlines|media (?:coverage|attention) of|went viral|(?:victim|survivor|survived|injured|hurt|shot|trapped|rescued|hero) (?:of|in|from|at|during|by) (?:the|last \p{L}+['’]s|that) (?:\p{L}+ ){0,3}(?:shooting|bombing|hurricane|tornado|earthquake|wildfire|flood|crash|derailment|collapse|explosion|attack|stampede|hijacking|siege|landslide|avalanche)|mass shooting|plane crash|train (?:crash|derailment)|bridge collapse|building collapse|terror(?:ist)? attack)\b/giu;

const FAMILY =
  /\b(?:(?:triplets|quadruplets|quintuplets|sextuplets|septuplets|octuplets)|(?:triplet|quadruplet) (?:pregnancy|gestation|birth|brother|sister|boy|girl)s?|conjoined twins?|(?:mother|father|one|youngest|oldest|eldest) of (?:the )?(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|9|1[0-9])(?: (?:children|siblings|kids))?|(?:9|1[0-9]|nine|ten|eleven|twelve|thirteen) (?:children|siblings|brothers|sisters|kids))\b/giu;
const BEATS = /\b(?:PVCs?|PACs?|ventricular|atrial|couplets|ectop\p{L}*)\b[^.\n]{0,24}$/iu;

const GROUP = new RegExp(
  `\\b(?:${anyOf(SMALL_GROUPS)}|(?:African|Asian|Mexican|Cuban|Haitian|Korean|Chinese|Vietnamese|Filipino|Arab|Somali)[- ]American|(?:white|black|Asian|Hispanic|Latina|Latino|Caucasian)\\s(?:male|female|man|woman|boy|girl|gentleman|lady)|member of the \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:tribe|nation|band)|(?:born in|native of|refugee from|emigrated from|immigrated from)\\s\\p{Lu}\\p{Ll}{3,})s?\\b`,
  "gu",
);

const YEAR =
  /(?<![\d$.,/-])(?:19[0-9]|20[0-4])\d(?![\d/-])(?!\s?(?:mg|mcg|ml|mL|cc|units?|IU|kcal|calories|steps|hrs?|hours|cells|g|m)\b)/gu;
const BIRTH_YEAR =
  /\b(?:born(?: in)?|year of birth:?|birth year:?|b\.)\s(?:19|20)\d{2}\b(?![/-])/giu;

/** Stands for an age over 89. */
const AGE_PLACEHOLDER = /\[AGE(?:_\d{1,6}[A-Z]{0,4})?\]/g;

/** Placeholders hold no telling words; blanks keep the places as they are. */
function withoutPlaceholders(text: string): string {
  return text.replace(
    /\[[A-Z]{2,10}(?:_\d{1,6}[A-Z]{0,4})?\]/g,
    (found) => `[${" ".repeat(found.length - 2)}]`,
  );
}

type Tally = Map<QuasiKind, number>;

function add(tally: Tally, kind: QuasiKind, times: number): void {
  if (times > 0) tally.set(kind, (tally.get(kind) ?? 0) + times);
}

function count(text: string, pattern: RegExp, unless?: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (unless === undefined || !unless.test(before)) found += 1;
  }
  return found;
}

function addAges(tally: Tally, text: string): void {
  const at = new Map<number, number>();
  for (const pattern of AGES) {
    for (const match of text.matchAll(pattern)) {
      const age = Number(match[1]);
      if (age <= 120) at.set(match.index + match[0].indexOf(match[1] ?? ""), age);
    }
  }
  const ages = [...at.values()];
  const extreme = ages.filter((age) => age < 1 || age > 80).length;
  add(tally, "age", ages.length - extreme + count(text, SPELLED_AGE));
  add(tally, "age_extreme", extreme + count(text, INFANT));
}

function addYears(tally: Tally, text: string): void {
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => year));
  const births = count(text, BIRTH_YEAR);
  if (years.size >= 3 || births > 0) add(tally, "years", Math.max(years.size, births));
}

/**
 * How likely it is that what stays in `text` (already without identifiers) points to one person, and what
 * drives it: kinds and the number of places, never a value. Pure; linear in the length of the text.
 */
export function findQuasiIdentifiers(text: string): QuasiReport {
  const plain = withoutPlaceholders(text);
  const tally: Tally = new Map();
  addAges(tally, plain);
  add(tally, "age_extreme", count(text, AGE_PLACEHOLDER));
  const states = count(plain, STATE) + count(plain, STATE_IN_LOWER_CASE);
  add(tally, "region", states + count(plain, ZIP3) + count(plain, STATE_CODE));
  add(tally, "rare_condition", count(plain, RARE, RULED_OUT) + count(plain, RARE_PHRASE));
  add(tally, "occupation", count(plain, OCCUPATION));
  add(tally, "public_office", count(plain, OFFICE));
  add(tally, "news_event", count(plain, EVENT));
  add(tally, "unusual_family", count(plain, FAMILY, BEATS));
  add(tally, "group", count(plain, GROUP));
  addYears(tally, plain);
  const drivers = [...tally].map(([kind, times]) => ({ kind, count: times }));
  const points = drivers.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
  return { level: points >= HIGH ? "high" : points >= RAISED ? "raised" : "low", drivers };
}
