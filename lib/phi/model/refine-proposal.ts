import type { ScannedText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate } from "../recognizers/recognizer";
import type { Proposal } from "./decode-labels";

/** Below every rule's score: where a rule found the same stretch, its kind stands. */
const HIGHEST_SCORE = 0.6;

const CALENDAR_WORD =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|christmas|thanksgiving|easter|halloween|passover|ramadan|diwali|eid|juneteenth|hanukkah|kwanzaa|new year|(?:labor|memorial|veterans|independence|columbus|valentine|mother|father)(?:'s)? day|fourth of july|rosh hashanah|yom kippur|good friday|purim|holi)/i;
const DATE_SHAPE = /\d{1,4}[-/.]\d{1,2}|\d{6,8}|\d{1,2}[a-z]{3}\d{2}/i;
const BARE_YEAR = /^\W*(?:19|20)\d\d\W*$/;

function isDate(value: string): boolean {
  return !BARE_YEAR.test(value) && (CALENDAR_WORD.test(value) || DATE_SHAPE.test(value));
}

/** Ages under 90 stay (45 CFR 164.514(b)(2)(i)(C)). */
function isOldAge(value: string): boolean {
  const number = /\d+/.exec(value)?.[0];
  return number === undefined ? /ninet|hundred/i.test(value) : Number(number) >= 90;
}

function contactOf(value: string): IdentifierCategory {
  if (value.includes("@")) return "email";
  if (/:\/\/|www\.|\.(?:com|org|net|edu|gov|io)\b/i.test(value)) return "url";
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)) return "ip";
  return "phone";
}

/** What a number or a handle must hold to be one: digits, or the joined form of a login name. */
function isCode(value: string): boolean {
  return /\d.*\d/.test(value) || /^[a-z]+[._-][a-z]+$/i.test(value);
}

function categoryOf(proposal: Proposal, value: string): IdentifierCategory | null {
  switch (proposal.category) {
    case "name":
      return /\p{L}/u.test(value) ? "name" : null;
    case "date":
      return isDate(value) ? "date" : null;
    case "age":
      return isOldAge(value) ? "age" : null;
    case "phone":
      return /\d{3}|@|\.\w/.test(value) || /(?:\b\w+\b ){5}/.test(value) ? contactOf(value) : null;
    case "other":
      if (/^\W*\d{3}[- .]\d{2}[- .]\d{4}\W*$/.test(value)) return "ssn";
      return isCode(value) ? "other" : null;
    default:
      return proposal.category;
  }
}

/**
 * A proposal of the classifier as a candidate, or null when its own characters speak against it: a date without month or
 * day, an age under 90, a number without digits. Offsets are those of the scanned text.
 */
export function toCandidate(scan: ScannedText, proposal: Proposal): Candidate | null {
  const value = scan.text.slice(proposal.start, proposal.end);
  const category = categoryOf(proposal, value);
  if (category === null) return null;
  const { start, end } = proposal;
  return { start, end, category, score: Math.min(HIGHEST_SCORE, proposal.score), reason: "model" };
}
