import { BODY_ONCE, PROBLEM_ONCE, SYMPTOM_ONCE, TEST_ONCE } from "../facts/clinical-terms";
import { medicationNames } from "../facts/find-medications";
import { rewriteSecondPerson, type Person } from "./rewrite-person";
import { trimSpeech, wordCount } from "./trim-speech";
import { thirdPerson } from "./verb-forms";

const NO =
  /^(?:no|nope|nah|none|never|negative|not (?:really|that i (?:know|have noticed|can think)|at all|yet|so far|since|much|anymore|lately|recently)|nothing(?: like that)?)\b/;
const YES =
  /^(?:yes|yeah|yep|yup|sure|i do|i am|i have|i did|uh-huh|correct|absolutely|definitely|i have been|all the time|every day)\b/;
/** An answer that is only yes or no, with the courtesies around it. */
const PLAIN =
  /^(?:(?:no|nope|nah|none|never|negative|not (?:really|at all|yet|so far|anymore|much|lately|recently)|nothing(?: like that)?|yes|yeah|yep|yup|sure|correct|absolutely|definitely|i do(?: not)?|i am(?: not)?|i have(?: not)?|i did(?: not)?|not that i (?:know of|have noticed|can think of|am aware of|remember)|none of that|no problems?|no issues?|thank god|i do not (?:think so|believe so)|ma'am|sir|okay|that i know of|of those|whatsoever)[\s,.]*)+$/;
/** Characters of an answer that could be only yes or no. */
const LONGEST_ANSWER = 120;
const MOST_WORDS = 18;
const MOST_WORDS_OF_VERB = 11;

export type Answer = "yes" | "no";

/** Yes or no, when a reply is nothing more; null when it tells more or less. */
export function readAnswer(text: string): Answer | null {
  if (text.length > LONGEST_ANSWER) return null;
  const plain = text.replace(/[\s,.!?]+$/, "").replace(/\s+([,.])/g, "$1");
  if (!PLAIN.test(plain)) return null;
  return NO.test(plain) || /\bnot\b/.test(plain) ? "no" : YES.test(plain) ? "yes" : null;
}

function isClinical(text: string): boolean {
  return (
    SYMPTOM_ONCE.test(text) ||
    PROBLEM_ONCE.test(text) ||
    BODY_ONCE.test(text) ||
    TEST_ONCE.test(text) ||
    medicationNames(text).size > 0 ||
    /\b(?:smok|drink|alcohol|exercis|drug|diet|medication|surger|allerg|sleep|hydrated|pregnan|water|travel|vaccin|injur|hurt|fall|fell|pop\b|blood|vision|balance|bowel|urin|appetite|weight|caffeine|coffee|history|problem)/.test(
      text,
    )
  );
}

const FINDING =
  /^(?:(?:do|did|have|are|has|is|were|was) (?:you|there|it|he|she) (?:also |ever |still |currently |really |now )?(?:have|had|having|been having|notice|noticed|noticing|been noticing|feel|feeling|felt|get|getting|gotten|experience|experiencing|experienced|been experiencing|report)\b(?: you)?(?: (?:any|a|an|some|much|other|symptoms like|like|symptoms such as|any symptoms like|any other symptoms like|any type of))*|(?:any|no|and any|or any|what about|how about|and no|have any|is there any|are there any)(?: (?:other|any|symptoms like))*)\s+(.+)$/;
const VERB =
  /^(do|are|have|did|is|has|were) (?:you|it|he|she|they) (?:(?:ever|still|also|currently|really|usually|now|been) )*(.+)$/;
/** A second sentence inside the question, or one that broke off. */
const BROKEN =
  /\b(?:that (?:you|i|it|he|she|they|we|is|was|has|have)|if|because|is|are|was|were|do|does|did|have|has|feel|would|could|can|anything that)\b|\b(?:in|the|a|an|of|and|or|with|your|to|like)$/;
/** A question after the question: "any pain , or does it feel tender". */
const SECOND_QUESTION =
  /,? (?:or|and) (?:does|do|did|is|are|was|has|have) (?:it|that|you|this|he|she)\b.*$/;
const BROKEN_VERB =
  /^(?:any|a|an|the|some|no|is|are)\b|\b(?:do|did|does|have) (?:you|it|that)\b|\b(?:in|the|a|an|of|and|with|your|to|like|or)$|\b(?:is|are|does) (?:it|that)\b/;
const OPEN = /\b(?:how|what|when|where|why|which|who|or what|tell me|describe)\b/;

/** What can be reported or denied: a symptom, an illness, trouble; not a test, a medicine or a bare "symptoms". */
function isFinding(text: string): boolean {
  const plain = text.replace(/^(?:(?:any|other|of|the) )+/, "");
  if (/^(?:symptoms|problems|issues|medications?|since)\W*$/.test(plain)) {
    return false;
  }
  return (
    SYMPTOM_ONCE.test(plain) ||
    PROBLEM_ONCE.test(plain) ||
    /\b(?:problems?|issues?|trouble|difficult\w*|history|concerns?|changes?|allergies|surger(?:y|ies)|side effects?)\b/.test(
      plain,
    )
  );
}

function findingSentence(finding: string, answer: Answer, person: Person): string {
  const plain = rewriteSecondPerson(
    finding
      .replace(/^(?:(?:any|a|an|some|other|of|like|the)\s+)+/, "")
      .replace(/^(?:other )?symptoms,?\s*(?:like |such as |or )?(?=\w)/, "")
      .replace(/,?\s*(?:any|anything|or anything|stuff)(?: else)?(?: like that)?$/, ""),
    person,
  );
  const listed = answer === "yes" ? plain : plain.replace(/\b(?:any|no) /g, "");
  return `${person.subject} ${answer === "yes" ? "reports" : "denies"} ${listed}`;
}

function verbSentence(helper: string, rest: string, answer: Answer, person: Person): string | null {
  const told = rewriteSecondPerson(rest, person);
  if (answer === "yes" && told.includes(",")) return null;
  const [verb = "", ...others] = told.split(" ");
  if (helper === "do" || helper === "did") {
    if (answer === "no") {
      return `${person.subject} ${helper === "do" ? "does" : "did"} not ${told.replace(/\b(?:some|a lot of)\b/, "any")}`;
    }
    return helper === "do"
      ? [person.subject, thirdPerson(verb), ...others].join(" ").replace(/\bany /g, "")
      : null;
  }
  const bent = thirdPerson(helper);
  const listed = answer === "no" ? told : told.replace(/\bany (?!(?:more|longer|other)\b)/g, "");
  return `${person.subject} ${bent}${answer === "no" ? " not" : ""} ${listed}`;
}

/** The question without its mark, its courtesies and what it asks on top. */
function plainQuestion(question: string): string {
  return trimSpeech(question.replace(/\?/g, ""))
    .replace(/^(?:it looks like|specifically),? (?=do |are |have |any )/, "")
    .replace(/\b(have|are|do|did|is|been|any|having|noticed|you), /g, "$1 ")
    .replace(/ that you (?:have |had )?(?:seen|noticed|know of|can think of|noted)$/, "")
    .replace(SECOND_QUESTION, "")
    .replace(/\s+(?:at all|today|right now|lately|recently)$/, "")
    .replace(/,? (?:or )?(?:is|was) (?:it|that) not$|,? it (?:sounds|looks|seems) like$/, "");
}

function fromFinding(finding: string, answer: Answer, person: Person): string | null {
  const named = finding.replace(/^(?:other )?symptoms,?\s*(?:like |such as |or )?/, "");
  const isList = /\bor\b/.test(finding) && answer === "yes";
  if (!isFinding(named) || isList || BROKEN.test(finding)) return null;
  if (answer === "yes" && /^your\b/.test(finding)) return null;
  return findingSentence(finding, answer, person);
}

/** A question that only names findings: "nausea, vomiting, diarrhea?" */
const NAMED = /^(?:or )?((?:[a-z-]+,? ){0,7}[a-z-]+)$/;
const SAYS_MORE =
  /\b(?:you|your|i|it|he|she|they|we|is|are|was|were|do|does|did|has|have|had|can|could|would|will|not|here|there|when|so|just|think|okay|yeah|that|this|with|for|to)\b/;

function fromList(plain: string, answer: Answer, person: Person): string | null {
  const named = NAMED.exec(plain)?.[1];
  if (!named || SAYS_MORE.test(named) || !SYMPTOM_ONCE.test(named)) return null;
  if (answer === "yes" && /,|\b(?:or|and|no)\b/.test(named)) return null;
  return findingSentence(named.replace(/^no /, ""), answer, person);
}

/** A statement asked for its truth: "you are taking your medication?" "Yes." */
const STATED =
  /^you (?:are|have|were|had|take|took|still|also|currently|smoke|drink|use|live|work|exercise)\b(?! (?:any|no)\b)(?! (?:ready|doing okay|sure|okay|all set|good))/;

function fromStatement(plain: string, answer: Answer, person: Person): string | null {
  if (answer === "no" || !STATED.test(plain) || /\b(?:or|if|you know)\b/.test(plain)) return null;
  if (BROKEN_VERB.test(plain) || wordCount(plain) > MOST_WORDS_OF_VERB) return null;
  return rewriteSecondPerson(plain, person);
}

/** Asks about somebody or something else than the patient: "did they prescribe you …", "does it hurt". */
function asksOfOther(plain: string, person: Person): boolean {
  const [, subject = ""] =
    /^(?:do|are|have|did|is|has|were) (you|it|he|she|they)\b/.exec(plain) ?? [];
  return subject !== "" && subject !== "you" && subject !== person.subject;
}

function fromVerb(plain: string, answer: Answer, person: Person): string | null {
  const verb = VERB.exec(plain);
  if (asksOfOther(plain, person)) return null;
  if (!verb?.[1] || !verb[2] || /\bor\b/.test(verb[2]) || BROKEN_VERB.test(verb[2])) return null;
  if (wordCount(plain) > MOST_WORDS_OF_VERB || /^(?:it|is|has)$/.test(verb[1])) return null;
  const been =
    / been /.test(plain.slice(0, 20)) && verb[1] === "have" ? `been ${verb[2]}` : verb[2];
  return verbSentence(verb[1], been, answer, person);
}

/**
 * A question of the doctor and a bare yes or no as one statement: "She denies fever or chills."
 * Null when the question is open, long, or not about the patient; then nothing is made of it.
 *
 * @param question lower-case question
 */
export function mergeAnswer(question: string, answer: Answer, person: Person): string | null {
  const plain = plainQuestion(question);
  if (wordCount(plain) > MOST_WORDS || OPEN.test(plain) || !isClinical(plain)) return null;
  if (/\b(?:i|we|me|us|our|my)\b/.test(plain) || /\bor$/.test(plain)) return null;
  const finding = FINDING.exec(plain)?.[1];
  if (finding && /^\w+ (?:he|she|they)\b/.test(plain) && asksOfOther(plain, person)) return null;
  if (finding) return fromFinding(finding, answer, person);
  return (
    fromVerb(plain, answer, person) ??
    fromStatement(plain, answer, person) ??
    fromList(plain, answer, person)
  );
}

const DURATION =
  /\bhow (?:long|many (?:days|weeks|months|years)|long ago)\b.*\b(?:going on|happening|bothering|had (?:this|that|it)|been like|hurting|this been|pain)\b/;
const TIME_ANSWER =
  /^(?:it has been |since |for |about |around |probably |maybe |over |a few|a couple|the (?:last|past) |\d).{0,60}$/;

/** "How long has this been going on?" with a bare time as answer. */
export function mergeDuration(question: string, answer: string): string | null {
  const plain = trimSpeech(answer);
  if (!DURATION.test(question) || !TIME_ANSWER.test(plain) || wordCount(plain) > 9) return null;
  if (
    !/\b(?:days?|weeks?|months?|years?|hours?|since|yesterday|morning|night)\b/.test(plain) ||
    /\b(?:i|my|you)\b/.test(plain)
  ) {
    return null;
  }
  const time = plain.replace(/^it has been (?:going on )?/, "");
  return /^(?:(?:probably |about |ever )?since|for)\b/.test(time)
    ? `this has been going on ${time}`
    : `this has been going on for ${time}`;
}
