import {
  BODY_ONCE,
  EXAM_ONCE,
  PROBLEM_ONCE,
  SYMPTOM_ONCE,
  TEST_ONCE,
} from "../facts/clinical-terms";
import { medicationNames } from "../facts/find-medications";
import { isVerb } from "./verb-forms";

/** Opens a clause that leans on another one. */
const LEANS =
  /^(?:when|because|without|if|since|while|after|before|until|that|which|who|or|than|of|as|just to|so that|in order|to|until|unless|although|especially|except)\b/i;
/** A subject with its verb: "when he bends, it hurts" has two. */
const STATEMENT =
  /\b(?:he|she|it|they|the patient|we|i|this|there|that)(?:'s)? (?:\w+ ){0,2}?(?:is|are|was|were|has|have|had|will|would|can|could|should|does|did|may|might|feels?|gets?|\w+ed|\w+s)\b/gi;
const TIME_ONLY =
  /^(?:about |around |over |for |in |the |last |a |past |couple |few |of )*(?:\d+ |few |couple |several )*(?:minutes?|hours?|days?|weeks?|months?|years?|night|morning|time)(?: (?:ago|now|later|or so))*\W*$/i;

function isClinical(text: string): boolean {
  return (
    SYMPTOM_ONCE.test(text) ||
    PROBLEM_ONCE.test(text) ||
    BODY_ONCE.test(text) ||
    TEST_ONCE.test(text) ||
    EXAM_ONCE.test(text) ||
    medicationNames(text).size > 0
  );
}

/** So few words with a part of the body only name it: "lower back", "the right ankle". */
const BARE_PART = 4;

/** Whether a line only names a part of the body, as an examination goes on to it. */
export function isPartOnly(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    words.length <= BARE_PART &&
    BODY_ONCE.test(text) &&
    !words.some(isVerb) &&
    ![SYMPTOM_ONCE, PROBLEM_ONCE, TEST_ONCE, EXAM_ONCE].some((terms) => terms.test(text))
  );
}

/** Whether a written sentence is only a piece of one: a time alone, a clause that leans on nothing, words without a verb. */
export function isFragment(text: string): boolean {
  if (TIME_ONLY.test(text)) return true;
  if (LEANS.test(text)) return (text.match(STATEMENT) ?? []).length < 2;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return !words.some(isVerb) && !isClinical(text);
}
