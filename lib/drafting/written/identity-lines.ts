import { BODY_ONCE, PROBLEM_ONCE, SYMPTOM_ONCE, TEST_ONCE } from "../facts/clinical-terms";
import { medicationNames } from "../facts/find-medications";

const IDENTITY =
  /\b(?:dob|d\.o\.b|mrn|visit|ph|phone|tel|pcp|pt|patient|name|date|time|provider|attending|physician|clinic|hospital|center|department|sex|age|address|insurance|account|encounter|chart|note|seen by|referr\w+|arrival|triage|room|bed|guardian)\b|\[[A-Z_]+_\d+\]|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/i;
const SIGNATURE_WORDS =
  /\[[A-Z_]+_\d+\]|\b(?:dr|doctor|md|do|rn|np|pa(?:-c)?|fnp|lpn|ms|mbbs|signed|electronically|dictated|by|at|on|am|pm|attending|resident)\b\.?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}:\d{2}\s?(?:am|pm)?|\d{4}|[,.:()/–-]/gi;

/** Marks that only stand in the head of a document; a street name beside them may look like a test ("Ct"). */
const STRONG_IDENTITY = /\b(?:DOB|D\.O\.B|MRN|Ph|Phone|Tel|PCP|Pt:|Patient:|Insurance|Address)\b/;

/** A measured value: whoever reads the note needs it, whatever else its line says. */
const MEASURED =
  /\b\d+(?:\.\d+)?\s?(?:kg|lbs?|mmhg|bpm|°)|\b(?:wt|weight|bp|hr|spo2|temp)\b[ :]*\d|\b(?:[6-9]\d|[12]\d{2})\/\d{2,3}\b(?!\/)/i;

const AGED = /\b\d{1,3}\s?(?:yo|y\/o|yr)\s?[mf]\b/i;

/** "24 year old g1p0 here for a visit": the person as the story begins. */
const TELLS_WHO =
  /\b(?:year|yr|month|week|day)s?[ -]?old\b.{0,40}\b(?:with|who|here|presents?|seen|for|g\d|woman|man|boy|girl|m(?:ale)?|f(?:emale)?)\b|\bg\d\s?p\d/i;

/** A sentence about a person is no line of the head, whatever figures it holds. */
const TOLD = /^(?:he|she|they|his|her|we|i)\s[a-z]/i;

function hasClinicalWord(text: string): boolean {
  return (
    SYMPTOM_ONCE.test(text) ||
    PROBLEM_ONCE.test(text) ||
    TEST_ONCE.test(text) ||
    BODY_ONCE.test(text) ||
    medicationNames(text).size > 0
  );
}

/** A line of the document's head that only says who, where and when. */
export function isIdentityLine(text: string): boolean {
  if (MEASURED.test(text) || TELLS_WHO.test(text) || TOLD.test(text)) return false;
  if (AGED.test(text) && !STRONG_IDENTITY.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (STRONG_IDENTITY.test(text) && words <= 30) {
    return !SYMPTOM_ONCE.test(text) && medicationNames(text).size === 0;
  }
  return IDENTITY.test(text) && !hasClinicalWord(text) && words <= 24;
}

/** A title line of the head: few words, no clinical word, no sentence. */
export function isTitleLine(text: string): boolean {
  if (AGED.test(text)) return false;
  return !hasClinicalWord(text) && text.split(/\s+/).length <= 8 && !/[.?!]$/.test(text.trim());
}

/** A time of day, a placeholder or a title: a score ("MMSE 24/30") has none of them. */
const SIGNED = /\d:\d{2}|\[[A-Z_]+_\d+\]|\b(?:md|rn|np|pa|do|dr|mbbs|signed)\b/i;
const GREETING = /^(?:dear|to whom it may concern|hello|hi)\b/i;
const CLOSING =
  /^(?:yours (?:sincerely|faithfully|truly)|(?:kind|best|warm) regards|kind(?:est)? wishes|best wishes|sincerely|with (?:many )?thanks|many thanks)\b/i;

/** "Dear Dr. Example," opens a letter. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text) && text.split(/\s+/).length <= 6;
}

/** "Yours sincerely" closes a letter; what follows it signs. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text) && !hasClinicalWord(text);
}

/** A closing line that only names the author and the time: "Lindqvist 11/17 3:40pm", "[NAME_3] [DATE_1] 3:40pm". */
export function isSignature(text: string): boolean {
  if (/\b(?:return|recheck|follow|call|see|start|stop|repeat|visit|due|refer)\b/i.test(text)) {
    return false;
  }
  if (hasClinicalWord(text) || text.length > 120) return false;
  const rest = text.replace(SIGNATURE_WORDS, " ").replace(/\s+/g, " ").trim();
  if (rest === text.trim() || !SIGNED.test(text)) return false;
  const words = rest === "" ? [] : rest.split(" ");
  return words.length <= 3 && words.every((word) => /^[A-Z][\p{L}'-]*$/u.test(word));
}

const THANKS =
  /^(?:many )?thank(?:s| you)(?: (?:so|very) much)?(?: again)? for (?:(?:kindly )?(?:seeing|reviewing|accepting|referring|asking (?:me|us) to (?:see|review))|your (?:kind )?(?:referral|letter)(?: (?:of|about|regarding|concerning))?)\s(?:(?:this|the above|the)\s)?(?=\S)/i;
const ONLY_THANKS = /^(?:many )?thank(?:s| you)\b[^.\d]{0,70}\.?$/i;

/** Characters of a courtesy that a letter opens with: "Thank you for seeing this" before the patient. */
export function readThanks(text: string): number {
  return THANKS.exec(text)?.[0].length ?? 0;
}

/** A sentence that thanks and says no more. */
export function isThanks(text: string): boolean {
  return ONLY_THANKS.test(text.trim()) && !hasClinicalWord(text);
}
