import { ADVERBS, thirdPerson } from "./verb-forms";

/** How the patient is spoken of; "patient" as long as the talk does not say the sex. */
export type Person = Readonly<{
  subject: string;
  object: string;
  possessive: string;
  reflexive: string;
}>;

export const PERSONS: Readonly<Record<"male" | "female" | "unknown", Person>> = {
  male: { subject: "he", object: "him", possessive: "his", reflexive: "himself" },
  female: { subject: "she", object: "her", possessive: "her", reflexive: "herself" },
  unknown: {
    subject: "the patient",
    object: "the patient",
    possessive: "their",
    reflexive: "themselves",
  },
};

const MALE =
  /\b(?:year[- ]old|y\/?o|pleasant|old)\s+(?:\w+\s+){0,2}(?:male|man|gentleman|boy)\b|\b(?:mr\.?|sir)\b/gi;
const FEMALE =
  /\b(?:year[- ]old|y\/?o|pleasant|old)\s+(?:\w+\s+){0,2}(?:female|woman|lady|girl)\b|\b(?:mrs\.?|ms\.?|miss|ma'am|maam)\b|\b(?:i am|you are|i'm|you're) pregnant\b|\bmy (?:last )?period\b|\bpap smear\b|\bmammogram\b/gi;

/** The sex as the talk itself says it; a first name decides nothing. */
export function readPerson(text: string): Person {
  const male = (text.match(MALE) ?? []).length;
  const female = (text.match(FEMALE) ?? []).length;
  if (male === female) return PERSONS.unknown;
  return male > female ? PERSONS.male : PERSONS.female;
}

/** "he" stays "he"; "the patient" becomes "they" from the second mention on, with the verb's plural. */
function nextSubject(
  person: Person,
  words: readonly string[],
  index: number,
): Readonly<{ subject: string; isPlural: boolean }> {
  const isNamed =
    person.subject === "the patient" &&
    words.slice(0, index).some((word) => word.startsWith(person.subject));
  return isNamed
    ? { subject: "they", isPlural: true }
    : { subject: person.subject, isPlural: false };
}

function objectOf(person: Person, words: readonly string[], index: number): string {
  return person.object === "the patient" &&
    words.slice(0, index).some((word) => word.startsWith("the patient"))
    ? "them"
    : person.object;
}

function possessiveOf(person: Person, words: readonly string[], index: number): string {
  const isNamed = words.slice(0, index).some((word) => /^the patient/.test(word));
  return person.subject === "the patient" && !isNamed ? "the patient's" : person.possessive;
}

/** Makes the verbs beside a subject agree with it. */
function agree(words: string[], index: number, isPlural: boolean): void {
  if (isPlural) {
    for (const at of [index - 1, index + 1]) {
      if (words[at] === "am" || (at > index && words[at] === "is")) words[at] = "are";
      else if (words[at] === "was") words[at] = "were";
    }
    return;
  }
  if (!bendBefore(words, index)) bendVerb(words, index);
}

/** Bends the verb that follows a subject at `index`, past adverbs. */
function bendVerb(words: string[], index: number): void {
  for (let at = index + 1; at < Math.min(words.length, index + 4); at += 1) {
    const word = words[at] ?? "";
    if (ADVERBS.has(word)) continue;
    words[at] = thirdPerson(word);
    return;
  }
}

/** "am i", "do you": the verb before the subject agrees with it too. */
function bendBefore(words: string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  if (!/^(?:am|are|were|do|have)$/.test(before)) return false;
  words[index - 1] = thirdPerson(before);
  return true;
}

/** Words of an order or wish after which the subject stands as object: "told me", "for you". */
const OBJECT_BEFORE =
  /^(?:for|with|to|on|at|of|about|from|like|want|need|have|let|help|helps|helped|give|gave|get|got|put|order|teach|continue|place|allow|between|recommend|switch|set|take|schedule|refer|send|see|start|started|keep|told|tell|ask|asked|advise|encourage|refer|make|makes|hurts?|bothers?|bothering|show|between|around|behind|bring|call|prescribe|prescribed|giving|getting|putting|sending|seeing|starting|keeping|having|referring|treat|treating|around)$/;
const VERB_AFTER =
  /^(?:are|were|have|had|do|did|can|could|will|would|should|may|might|need|want|feel|felt|take|took|get|got|noticed|know|go|went|see|saw|said|mentioned|look|seem|get|'s)$/;

/** "see you take", "have you come": the verb after the object stays bare. */
const BARE_VERB =
  /^(?:take|come|go|get|start|stop|try|use|do|be|continue|keep|see|follow|work|wear|rest|ice|to|back|in|on|for|again|record|check|return|call|lose|eat|drink|increase|decrease)$/;

function isObject(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  const after = words[index + 1] ?? "";
  if (index === words.length - 1) return true;
  if (/^(?:see|have|let|help|get|make|need|want)$/.test(before) && BARE_VERB.test(after)) {
    return true;
  }
  return OBJECT_BEFORE.test(before) && !VERB_AFTER.test(after);
}

/** Words and marks apart, so that "i'm ," bends like "i'm". */
function splitWords(text: string): string[] {
  return text
    .replace(/([,;:?!]|\.(?=\s|$))/g, " $1")
    .split(/\s+/)
    .filter(Boolean);
}

function joinWords(words: readonly string[]): string {
  return words.join(" ").replace(/ ([,.;:?!])/g, "$1");
}

/** What a patient says of himself, in the third person: "i've had my pain" as "he has had his pain". */
export function rewriteFirstPerson(text: string, person: Person): string {
  const words = splitWords(text);
  words.forEach((word, index) => {
    if (word === "i") {
      const { subject, isPlural } = nextSubject(person, words, index);
      words[index] = subject;
      agree(words, index, isPlural);
    } else if (word === "my" || word === "mine") words[index] = possessiveOf(person, words, index);
    else if (word === "me") words[index] = objectOf(person, words, index);
    else if (word === "myself") words[index] = person.reflexive;
    else if (word === "we") words[index] = "they";
    else if (word === "our") words[index] = "their";
  });
  return joinWords(words);
}

/** What a doctor says to the patient, in the third person; the doctor's own "i" and "we" stay. */
export function rewriteSecondPerson(text: string, person: Person): string {
  const words = splitWords(text);
  words.forEach((word, index) => {
    if (word === "you") {
      const object = isObject(words, index);
      const { subject, isPlural } = nextSubject(person, words, index);
      words[index] = object ? objectOf(person, words, index) : subject;
      if (!object) agree(words, index, isPlural);
    } else if (word === "your" || word === "yours") {
      words[index] = possessiveOf(person, words, index);
    } else if (word === "yourself") words[index] = person.reflexive;
  });
  return joinWords(words);
}
