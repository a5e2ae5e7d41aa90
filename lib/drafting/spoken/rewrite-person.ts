import { BODY_ONCE } from "../facts/clinical-terms";
import type { Person } from "./rewriting/read-person";
import { ADVERBS, isBaseVerb, thirdPerson } from "./verb-forms";

export { PERSONS, readPerson, type Person } from "./rewriting/read-person";

/** Whether a possessive at `index` is the second mention of a patient of unknown sex, before a part of the body. */
function isOwnBody(person: Person, words: readonly string[], index: number): boolean {
  return (
    person.subject === "the patient" &&
    words.slice(0, index).some((word) => word.startsWith("the patient")) &&
    BODY_ONCE.test(words.slice(index + 1, index + 4).join(" "))
  );
}

/** "his knee"; of unknown sex "the patient's knee", then "the knee" and "their work". */
function possessiveOf(person: Person, words: readonly string[], index: number): string {
  if (isOwnBody(person, words, index)) return "the";
  const isNamed = words.slice(0, index).some((word) => word.startsWith("the patient"));
  return person.subject === "the patient" && isNamed ? "their" : person.possessive;
}

const OTHER_SUBJECT =
  /^(?:it|that|he|she|they|we|you|there|which|who|what|this|my|these|those|if|when|because|so)$/;

/** "i slipped and i fell": the second "i" of one sentence, for which "the patient" need not stand again. */
function isSameSubject(person: Person, words: readonly string[], index: number): boolean {
  if (
    person.subject !== "the patient" ||
    !/\band(?: then)?$/.test(words.slice(0, index).join(" "))
  ) {
    return false;
  }
  const before = words.lastIndexOf(person.subject, index - 1);
  return before === 0 && !words.slice(1, index).some((word) => OTHER_SUBJECT.test(word));
}

/** "i do get a cough" tells as much as "i get a cough". */
const STRESSED =
  /(?<=\b(?:i|you) (?:also |still )*)do (?=(?:have|get|feel|take|need|want|notice|use|smoke|drink|eat|see|go|think|know|like|work|exercise|walk|run|live|try|remember|cough|wheeze)\b)/g;

/** Makes the verbs beside a subject agree with it. */
function agree(words: string[], index: number): void {
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
  if (/^(?:did|can|could|will|would|should)$/.test(before)) return true;
  if (!/^(?:am|are|were|do|have)$/.test(before)) return false;
  words[index - 1] = thirdPerson(before);
  return true;
}

const OTHERS = /^(?:they|them|we|us|themselves)$/;

/** Whether "they" can mean nobody but a patient of unknown sex: the sentence speaks of no others. */
function canBeThey(person: Person, words: readonly string[]): boolean {
  return person.subject === "the patient" && !words.some((word) => OTHERS.test(word));
}

function isNamedBefore(words: readonly string[], index: number): boolean {
  return words.slice(0, index).some((word) => word.startsWith("the patient"));
}

const PLURAL: Readonly<Record<string, string>> = { am: "are", is: "are", was: "were" };

/** Makes "am", "is" and "was" beside "they" plural; other verbs stand as they were said after "i" and "you". */
function agreeWithThey(words: string[], index: number): void {
  const before = words[index - 1] ?? "";
  if (before in PLURAL) words[index - 1] = PLURAL[before] ?? before;
  for (let at = index + 1; at < Math.min(words.length, index + 4); at += 1) {
    const word = words[at] ?? "";
    if (ADVERBS.has(word)) continue;
    words[at] = PLURAL[word] ?? word;
    return;
  }
}

type Naming = Readonly<{ person: Person; canBeThey: boolean }>;

/** Puts the patient in the place of "i" or "you": by name, or by "they" where the sentence has named him. */
function nameSubject(naming: Naming, words: string[], index: number): void {
  if (naming.canBeThey && isNamedBefore(words, index)) {
    words[index] = "they";
    agreeWithThey(words, index);
  } else {
    words[index] = naming.person.subject;
    agree(words, index);
  }
}

function nameObject(naming: Naming, words: readonly string[], index: number): string {
  return naming.canBeThey && isNamedBefore(words, index) ? "them" : naming.person.object;
}

/** Words of an order or wish after which the subject stands as object: "told me", "for you". */
const OBJECT_BEFORE =
  /^(?:for|with|to|on|at|sent|follows|followed|following|made|seen|placed|placing|swab|swabbed|check|examine|given|gives|lets|kept|advised|asking|telling|hold|held|test|tested|watch|monitor|follow|discharge|admit|evaluate|of|about|from|like|want|need|have|let|help|helps|helped|give|gave|get|got|put|order|teach|continue|place|allow|between|recommend|switch|set|take|schedule|refer|send|see|start|started|keep|told|tell|ask|asked|advise|encourage|refer|make|makes|hurts?|bothers?|bothering|show|between|around|behind|bring|call|prescribe|prescribed|giving|getting|putting|sending|seeing|starting|keeping|having|referring|treat|treating|around)$/;
const VERB_AFTER =
  /^(?:are|were|have|had|do|did|can|could|will|would|should|may|might|need|want|feel|felt|take|took|get|got|noticed|know|go|went|see|saw|said|mentioned|look|seem|get|'s)$/;

/** "see you take", "have you come": the verb after the object stays bare. */
const BARE_VERB =
  /^(?:take|come|go|get|start|stop|try|use|do|be|continue|keep|see|follow|work|wear|rest|ice|to|back|in|on|for|again|record|check|return|call|lose|eat|drink|increase|decrease)$/;

/** "write you for Flexeril", "check you out": what follows an object. */
const OBJECT_AFTER =
  /^(?:for|to|on|in|with|an?|the|some|another|up|out|back|off|over|through|at|from|again|as)$/;

const NO_ACT =
  /^(?:have|be|if|that|when|what|because|think|believe|hope|know|say|feel|guess|see|like|make sure|sure|and|or|but|so|do|how|where|why|not|also|just|understand|assume|wish|find|suggest|recommend|mean)$/;

/** A verb that does something to somebody: "will brace you", "to swab you". */
function isAct(word: string): boolean {
  return /^[a-z]{3,}$/.test(word) && !NO_ACT.test(word) && !ADVERBS.has(word);
}

function isObject(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? "";
  const after = words[index + 1] ?? "";
  if (index === words.length - 1) return true;
  if (/^(?:see|have|let|help|get|make|need|want)$/.test(before) && BARE_VERB.test(after)) {
    return true;
  }
  if (before === "let" || before === "lets") return true;
  if (
    /^(?:had|has)$/.test(before) &&
    /^(?:on|in|at|for|start|do|come|get|go|see|wear)$/.test(after)
  ) {
    return true;
  }
  if (/^(?:to|will|would|can|could)$/.test(words[index - 2] ?? "") && isAct(before)) {
    return !VERB_AFTER.test(after);
  }
  if (/^(?:saw|met)$/.test(before)) return true;
  if (isBaseVerb(before) && OBJECT_AFTER.test(after)) return true;
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
  return words
    .filter(Boolean)
    .join(" ")
    .replace(/ ([,.;:?!])/g, "$1");
}

/** What a patient says of himself, in the third person: "i've had my pain" as "he has had his pain". */
export function rewriteFirstPerson(text: string, person: Person): string {
  const words = splitWords(text.replace(STRESSED, ""));
  const naming = { person, canBeThey: canBeThey(person, words) };
  words.forEach((word, index) => {
    if (word === "i") {
      if (isSameSubject(person, words, index)) {
        words[index] = "";
        agree(words, index);
      } else nameSubject(naming, words, index);
    } else if (word === "my" || word === "mine") words[index] = possessiveOf(person, words, index);
    else if (word === "me") words[index] = nameObject(naming, words, index);
    else if (word === "myself") words[index] = person.reflexive;
    else if (word === "we") words[index] = "they";
    else if (word === "our") words[index] = "their";
  });
  return joinWords(words);
}

/** What a doctor says to the patient, in the third person; the doctor's own "i" and "we" stay. */
export function rewriteSecondPerson(text: string, person: Person): string {
  const words = splitWords(text.replace(STRESSED, ""));
  const naming = { person, canBeThey: canBeThey(person, words) };
  words.forEach((word, index) => {
    if (word === "you") {
      if (isObject(words, index)) words[index] = nameObject(naming, words, index);
      else nameSubject(naming, words, index);
    } else if (word === "your" || word === "yours") {
      words[index] = possessiveOf(person, words, index);
    } else if (word === "yourself") words[index] = person.reflexive;
  });
  return joinWords(words);
}
