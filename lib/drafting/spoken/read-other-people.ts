import type { Heard } from "./hear-talk";

const SUBJECT = /^(?:(?:and|so|but|because|then|now|well|yeah|yes|no),? )*(?:he|she)(?:'s)?\b/;
const ABOUT_SELF = /\b(?:i|my|me|i'm)\b/;
const KIN =
  /\b(?:mother|father|mom|mum|dad|wife|husband|brother|sister|son|daughter|aunt|uncle|cousin|grand\w+|friend|partner|boyfriend|girlfriend|doctor|surgeon|nurse|coach|boss|kids?|child(?:ren)?)\b/;

function count(heard: readonly Heard[], words: RegExp): number {
  return heard.filter(({ voice, text }) => voice === "patient" && words.test(text)).length;
}

/** Whether the patient speaks for himself: more clauses with "i" than clauses that begin with "he" or "she". */
export function saysMostlyI(heard: readonly Heard[]): boolean {
  return count(heard, ABOUT_SELF) > count(heard, SUBJECT);
}

/** Whether somebody else speaks for the patient throughout: a mother with her infant. */
export function isBroughtByOther(heard: readonly Heard[]): boolean {
  const turnsOf = (speaker: Heard["clause"]["speaker"]): number =>
    new Set(
      heard.filter(({ clause }) => clause.speaker === speaker).map(({ clause }) => clause.turn),
    ).size;
  return turnsOf("other") > turnsOf("patient");
}

const GUEST_SELF = /\b(?:i|me|my|mine|myself|we|us|our)\b/;
const ADDRESSED = /\b(?:you|your|yourself|yours)\b/;

/**
 * A clause whose "i" is no patient, or whose "you" is who brought the patient: in the third person of a note both
 * would read as the patient's own.
 */
export function speaksOfGuest({ clause, voice, text }: Heard, isBrought: boolean): boolean {
  if (clause.speaker === "other") return GUEST_SELF.test(text);
  return isBrought && voice === "doctor" && ADDRESSED.test(text);
}

/**
 * A patient's clause about somebody else who is not named in it: "she had a fall", said of a mother two
 * clauses before. In the third person of a note it would read as the patient's own.
 */
export function speaksOfAnother({ voice, text }: Heard, isOwnVoice: boolean): boolean {
  return voice === "patient" && isOwnVoice && SUBJECT.test(text) && !KIN.test(text);
}
