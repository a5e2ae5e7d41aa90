import { findContext } from "../facts/find-polarity";
import { PROBLEM, SYMPTOM } from "../facts/clinical-terms";
import { expandAbbreviations } from "../writing/expand-abbreviations";

/** Yes and no at the start of an answer. */
const NO =
  /^[\s.,]*(?:(?:um|uh|well|oh|okay|actually),?\s+)*(?:no\b|nope|nah|none|not (?:really|that|at all|yet|since|right now)|never|negative|i (?:do|have|did) ?n[o']t|i don't|i haven't|i didn't|nothing)/i;
const YES =
  /^[\s.,]*(?:(?:um|uh|well|oh|okay|actually),?\s+)*(?:yes|yeah|yep|yup|sure|i (?:do|have|did|am)\b(?! ?n[o']t)|a little|sometimes|uh-huh|mm-hmm|mhm|correct|absolutely|definitely|right)/i;
/** Whole findings that hold a shorter one ("chest pain" holds "pain"). */
const GENERIC =
  /^(?:stable|symptoms|infections?|mass|injury|pressure|frequency|appetite|strain|flu|add|weak)$/i;

const SIGN =
  /(?<![\w-])(?:murmurs?|crackles|rales|rhonchi|wheez(?:es|ing)|effusions?|guarding|rebound|gallops?|rubs?|bruits?|jvd|lymphadenopathy|crepitus|erythema|ecchymosis|cyanosis|clubbing|organomegaly|exudates?|hernias?|fractures?)(?![\w-])/g;

/** Habits and allergies: one concept for all its words. */
const FAMILIES: readonly (readonly [concept: string, words: RegExp])[] = [
  [
    "smoking",
    /(?<![\w-])(?:(?:non|never)[ -]?)?(?:smok(?:ers?|es?|ed|ing)|tobacco|cigarettes?)\b/g,
  ],
  [
    "alcohol",
    /\b(?:alcohol|etoh|(?:drinks?|drank|drinking)(?= (?:alcohol|beer|wine|socially|daily)))\b/g,
  ],
  ["drugs", /\b(?:illicit|recreational|street) drugs?\b|\bmarijuana\b|\bcocaine\b|\bheroin\b/g],
  ["allergy", /\ballerg(?:y|ies|ic)\b/g],
];
const DENIED = /^(?:non|never)/;

/** Findings a text names: lower case, shorthand written out; habits and allergies by one name each. */
export function concepts(text: string): string[] {
  const plain = expandAbbreviations(text).toLowerCase();
  const found = [SYMPTOM, PROBLEM, SIGN].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(([word]) => word),
  );
  const families = FAMILIES.filter(([, words]) => plain.search(words) >= 0);
  return [...new Set(found), ...families.map(([concept]) => concept)].filter(
    (word) => !GENERIC.test(word),
  );
}

export type Claim = Readonly<{
  isNegated: boolean;
  isFamily: boolean;
  /** A question without a plain answer: both readings stand. */ isOpen: boolean;
}>;

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** "no it makes a shooting pain": the no answers a question and denies nothing of what follows. */
const ANSWERED =
  /^\s*(?:no|not really|nope)[\s,.]+(?=(?:i|it|we|my|there|he|she|just)\b(?! (?:deny|denies)))/;

const ASKING =
  /^\W*(?:and |or |so |but |okay )*(?:any|do|does|did|have|has|had|are|is|was|were|how|what|when|where|which|who|why|can|could|will|would|you)\b/;

/** "Cough for two weeks." before "No fever.": two statements; the second answers nothing, it denies what it names itself. */
function isOwnStatement(text: string, next: string, concept: string): boolean {
  if (!/[.;]\s*$/.test(text) || text.includes("?") || ASKING.test(text)) return false;
  const denied = concepts(next);
  return denied.length > 0 && !denied.includes(concept);
}

/** How a finding stands in each place that names it; an answer that follows decides about its question. */
export function polarityIn(texts: readonly string[], concept: string): Claim[] {
  const family = FAMILIES.find(([name]) => name === concept)?.[1];
  const pattern = family ?? new RegExp(`(?<![\\w-])${escape(concept)}(?![\\w-])`, "g");
  return texts.flatMap((raw, index) => {
    const plain = expandAbbreviations(raw)
      .toLowerCase()
      .replace(/\bn't\b/g, "not")
      .replace(/(?<=[a-z])n't\b/g, " not");
    const told = plain.replace(ANSWERED, (found) => " ".repeat(found.length));
    const after = texts[index + 1] ?? "";
    const next = isOwnStatement(plain, after, concept) ? "" : after;
    return [...told.matchAll(pattern)].map((match) => {
      const context = findContext(told, match.index, match.index + match[0].length);
      const isAnswered = next !== "" && (NO.test(next) || YES.test(next));
      const isNegated = isAnswered
        ? NO.test(next)
        : context.polarity === "negated" || DENIED.test(match[0]);
      return {
        isNegated,
        isFamily: context.experiencer === "family",
        isOpen: /\?/.test(plain) && !isAnswered,
      };
    });
  });
}

const SIDE =
  /\b(?:left|right|bilateral(?:ly)?|both)\b(?!\s*(?:now|away|here|there|\?|,|\.|so|after|before|okay|over))/gi;

/** Sides a text names; "both" counts as bilateral, "right now" is no side. */
export function sidesOf(text: string): Set<string> {
  const plain = expandAbbreviations(text).replace(
    /\b(?:all|that's|that is|yeah|you're) right\b/gi,
    " ",
  );
  const sides = new Set<string>();
  for (const [word] of plain.matchAll(SIDE)) {
    sides.add(/^(?:bilateral|both)/i.test(word) ? "both" : word.toLowerCase());
  }
  for (const [, side = ""] of plain.matchAll(/\b(left|right)\s*[.,?]/gi)) {
    sides.add(side.toLowerCase());
  }
  for (const [, side] of plain.matchAll(
    /\b([LR]) (?=(?:knee|leg|arm|hand|foot|shoulder|hip|ankle|wrist|ear|eye|elbow|lung|TM|flank|lower|upper)\b)/gi,
  )) {
    sides.add(side?.toLowerCase() === "l" ? "left" : "right");
  }
  if (sides.has("left") && sides.has("right")) sides.add("both");
  return sides;
}

const FAMILY =
  /\b(mother|father|mom|dad|brother|sister|uncle|aunt|cousin|grandmother|grandfather|grandma|grandpa|wife|husband|son|daughter|parents?|siblings?)\b/gi;
const SAME: Readonly<Record<string, string>> = {
  mom: "mother",
  dad: "father",
  grandma: "grandmother",
  grandpa: "grandfather",
};

/** Relatives a text names. */
export function familyWords(text: string): Set<string> {
  return new Set(
    [...text.matchAll(FAMILY)].map(
      ([word]) => SAME[word.toLowerCase()] ?? word.toLowerCase().replace(/s$/, ""),
    ),
  );
}
