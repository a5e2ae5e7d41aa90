import { mergeAnswer, mergeDuration, readAnswer } from "../merge-answer";
import { rewriteFirstPerson, type Person } from "../rewrite-person";
import { trimSpeech, wordCount } from "../trim-speech";
import { answerOpen } from "./answer-open";

/** "no" and a statement after it; "no but" tells of something else and is left to stand alone. */
const NO_AND =
  /^(?:no|nope|nah|not really)[\s,.]+(?=\w)(?!(?:not|no|but|i do(?: not)?|i am(?: not)?|i have(?: not)?|idea|problem|one|more|less)\b)/;
const NO_BECAUSE = /^(?:because|since|only|other than|except)\b/;
/** What narrows a yes: when, how often, with what. */
const NARROWED =
  /^(?:(?:yes|yeah|yep|sure)[\s,.]+)?(?:(?:it is |they are |that is )?(?:only|mostly|mainly|usually|especially|occasionally|sometimes) )?(?=(?:when|whenever|if|with|after|during|at night|in the (?:morning|evening|afternoon)|on (?:and off|occasion|weekends?|the)|every (?:day|night|morning|week|once|other)|once|twice|most days|daily|occasionally|sometimes|from time to time|here and there|about|for (?:about |the )?(?:\d|a|last|past))\b)/;
/** Characters of question and answer that could still make one sentence. */
const LONGEST = 2000;
const MOST_REST = 14;
const OTHER_VOICE = /\b(?:you|your|we|doctor)\b/;

/** The rest of an answer in the third person, or null where it asks or wanders. */
function restOf(text: string, person: Person): string | null {
  const rest = trimSpeech(text);
  if (rest === "" || wordCount(rest) < 2 || wordCount(rest) > MOST_REST || OTHER_VOICE.test(rest)) {
    return null;
  }
  return rewriteFirstPerson(rest, person);
}

/** "Do you get short of breath?" "Just when I climb stairs." */
function narrowed(question: string, answer: string, person: Person): string | null {
  const found = NARROWED.exec(answer);
  if (!found || /\b(?:or|any other)\b/.test(question)) return null;
  const merged = mergeAnswer(question, "yes", person);
  const rest = restOf(answer.replace(/^(?:yes|yeah|yep|sure)[\s,.]+/, ""), person);
  return merged && rest && !merged.endsWith(rest) ? `${merged} ${rest}` : null;
}

/** "Any surgeries?" "No, only my appendix." keeps both halves. */
function deniedAnd(question: string, answer: string, person: Person): string | null {
  const no = NO_AND.exec(answer);
  if (!no) return null;
  const merged = mergeAnswer(question, "no", person);
  if (!merged) return null;
  const rest = restOf(answer.slice(no[0].length), person);
  if (!rest) return null;
  if (NO_BECAUSE.test(rest)) return `${merged} ${rest}`;
  return /^(?:he|she|it|they|the patient|there|that|this|his|her)\b/.test(rest)
    ? `${merged}; ${rest}`
    : null;
}

/**
 * A question of the doctor and the patient's answer as one statement, made of their words alone; null
 * where the pair does not make one, and the answer then stands by itself.
 */
export function mergePair(question: string, answer: string, person: Person): string | null {
  const merged = joinPair(question, answer, person);
  return merged === null ? null : nameOnce(merged);
}

/** "the patient takes the patient's lisinopril": once named, "their" is enough. */
function nameOnce(text: string): string {
  const [first = "", ...others] = text.split(/(?<=\bthe patient(?:'s)?) /);
  return [first, ...others.map(withoutName)].join(" ");
}

function withoutName(part: string): string {
  return part.replace(/\bthe patient's$/, "their");
}

function joinPair(question: string, answer: string, person: Person): string | null {
  if (question.length + answer.length > LONGEST) return null;
  const duration = mergeDuration(question, answer) ?? answerOpen(question, answer, person);
  if (duration !== null) return duration;
  const reply = readAnswer(answer);
  if (reply) return mergeAnswer(question, reply, person);
  const told = answer.replace(/\s+([,.])/g, "$1").replace(/[\s,.]+$/, "");
  return narrowed(question, told, person) ?? deniedAnd(question, told, person);
}
