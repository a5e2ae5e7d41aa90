import { findMedications } from "../facts/find-medications";
import type { Span } from "@/lib/notes/note-content.schema";

/** What a "no" can deny as a whole, so that a new statement may follow it without a mark. */
const DENIED =
  /\b(?:no|nil)\s(?:(?:known|drug|food|regular|current|other|sick|medical|past|chest|abdominal|significant|new)\s){0,3}(?:allerg(?:y|ies)|medications?|medicines?|meds|problems|history|contacts|illness(?:es)?|surger(?:y|ies)|operations?|fevers?|pain|cough|vomiting|nausea|dyspnea|symptoms|concerns)\s(?=[a-z[])/gi;
const RELATIVE =
  /^(?:(?:his|her|maternal|paternal)\s)?(?:mother|mum|mom|father|dad|brother|sister|parents|wife|husband|son|daughter|partner|grandmother|grandfather)\b/i;
/** A verb that lacks its subject; a participle that only closes the denial ("started yet") is none. */
const VERB =
  /^(?:(?:takes|smokes|lives|works|drinks|denies|reports|sleeps|eats|feels|vapes|quit|has)\s\w|(?:stopped|started|took|tried|uses)\s(?!(?:yet|today|since|at|by|on|in|or|and|when|while|after|before|working)\b)[\w[])/i;
/** Words beyond the medicine table that open a medicine by themselves. */
const ONLY_MEDICINE = /^(?:calpol|cocp|ocp|paracetamol|ibuprofen)\b/i;
const OPENS_ALLERGY =
  /(?:,|\s[-–])\s(?=(?:is\s)?allergic to\s|nkd?a\b|no (?:known )?(?:drug )?allergies\b|allergies:)/gi;
/** Words before an allergy that would give it another person or another sense. */
const NOT_HIS =
  /\b(?:denies|not|never|neither|nor|if|whether|mother|mum|mom|father|dad|brother|sister|son|daughter|wife|husband|partner|family|fh)\b/i;

function opensStatement(rest: string): boolean {
  if (RELATIVE.test(rest) || VERB.test(rest) || ONLY_MEDICINE.test(rest)) return true;
  return findMedications(rest.slice(0, 60))[0]?.start === 0;
}

/** Characters before an allergy that are read for whose it is. */
const LOOK_BACK = 240;

function isInBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/**
 * Stretches of one sentence of a note: a denial ends where a verb without a subject, a medicine or
 * a relative begins ("No allergies | calpol only"), and an allergy stands alone.
 */
export function splitNegatives(text: string): Span[] {
  const cuts: number[] = [];
  for (const match of text.matchAll(DENIED)) {
    const at = match.index + match[0].length;
    if (opensStatement(text.slice(at, at + 80))) cuts.push(at);
  }
  for (const match of text.matchAll(OPENS_ALLERGY)) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (!isInBrackets(before) && !NOT_HIS.test(before)) cuts.push(match.index + match[0].length);
  }
  const bounds = [0, ...[...new Set(cuts)].sort((a, b) => a - b), text.length];
  return bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? start }));
}
