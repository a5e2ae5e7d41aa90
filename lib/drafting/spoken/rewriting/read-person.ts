/** How the patient is spoken of; "the patient" as long as the talk does not say the sex. */
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
    possessive: "the patient's",
    reflexive: "themselves",
  },
};

const MALE =
  /\b(?:year[- ]old|y\/?o|pleasant|old)\s+(?:\w+\s+){0,2}(?:male|man|gentleman|boy)\b|\b(?:mr|sir)\b|\b(?:your|my) (?:prostate|testicles?|psa)\b/gi;
const FEMALE =
  /\b(?:year[- ]old|y\/?o|pleasant|old)\s+(?:\w+\s+){0,2}(?:female|woman|lady|girl)\b|\b(?:mrs|ma'am|maam)\b|\b(?:hi|hello|hey|morning|afternoon|evening|seeing|see|is) miss\b(?= [a-z[])|(?:^|[,.?!:\]]|\b(?:hi|hello|hey|morning|afternoon|seeing|see|is)(?= ))\s*\bms\b(?= ?\.? ?[a-z[])|\b(?:i am|you are|i'm|you're|are you|were you|i was) pregnant\b|\b(?:my|your) (?:last )?(?:menstrual )?periods?\b|\b(?:my|your) (?:last )?(?:pap smear|mammogram|hysterectomy|uterus|ovar(?:y|ies)|menopause|pregnanc(?:y|ies))\b|\bpap smear\b|\bmammogram\b/gi;

/** A speaker's tag: "[doctor]", "Dr. [NAME_1]:". */
const TAG =
  /(?:\[|(?:^|\n)[ \t]*)(doctor|dr|physician|provider|clinician|patient|guest|mother|father|family|caregiver|nurse|speaker)\b[^\n:\]]{0,24}[\]:]/i;
const DOCTOR = /^(?:doctor|dr|physician|provider|clinician)$/i;
const RELATIVE =
  /\b(?:mother|father|mom|dad|brother|sister|uncle|aunt|cousin|grand\w+|wife|husband|son|daughter|kids?|child|children|friend|boss|coach|nurse|dr|doctor|physician|pcp|surgeon|therapist|neighbor)\b/i;
/** From this many "he" or "she" of the doctor's dictation on, they speak of the patient. */
const LEAST_DICTATED = 4;
const DICTATED_SHARE = 5;

/** What the doctor says, by the tags; all of a text without tags. */
function doctorTurns(text: string): string[] {
  const parts = text.split(TAG);
  if (parts.length === 1) return parts;
  return parts.filter(
    (_, index) => index > 0 && index % 2 === 0 && DOCTOR.test(parts[index - 1] ?? ""),
  );
}

/** Sentences of the doctor that speak to nobody and name no one else. */
function dictated(text: string): string[] {
  return doctorTurns(text)
    .flatMap((turn) => turn.split(/[.?!\n]/))
    .filter((sentence) => !/\byou(?:r|'re|'ve)?\b/i.test(sentence) && !RELATIVE.test(sentence));
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern) ?? []).length, 0);
}

/** The sex as the talk itself says it; a first name decides nothing. */
export function readPerson(text: string): Person {
  const male = count([text], MALE);
  const female = count([text], FEMALE);
  if (male !== female) return male > female ? PERSONS.male : PERSONS.female;
  const sentences = dictated(text);
  const he = count(sentences, /\b(?:he|his|him|himself)\b/gi);
  const she = count(sentences, /\b(?:she|her|herself)\b/gi);
  if (he >= LEAST_DICTATED && he >= DICTATED_SHARE * she) return PERSONS.male;
  if (she >= LEAST_DICTATED && she >= DICTATED_SHARE * he) return PERSONS.female;
  return PERSONS.unknown;
}
