import { isCode } from "../detection/code-context";
import { isOrdinary } from "../gazetteers/ordinary/ordinary-words";
import type { ScannedText } from "../detection/scanned-text";
import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate } from "../recognizers/recognizer";
import type { Proposal } from "./decode-labels";
import { isDateShaped } from "./date-shape";
import { isGenericPlace } from "./generic-place";

/** Below every rule's score: where a rule found the same stretch, its kind stands. */
const HIGHEST_SCORE = 0.6;
const SURE = 0.9;

/** What a proposal must not begin or end with: list marks, joining words, white space and signs. */
const EDGE_BEFORE =
  /^(?:(?:at|in|on|of|to|from|the|and|by|with|for|per|&)\b\s*|&\s*|\d{1,2}[).]\s+|[^\p{L}\p{N}#(+]+)/iu;
const EDGE_AFTER = /(?:\s+(?:at|in|on|of|to|from|the|and|by|with|for|&)|[^\p{L}\p{N})]+)$/iu;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?$/i;
const GENOTYPE = /^[cgmnp]\.|del|dup|ins/i;

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
function isNumber(value: string): boolean {
  return !GENOTYPE.test(value) && (/\d.*\d/.test(value) || /^[a-z]+[._-][a-z]+$/i.test(value));
}

/** "Patienl", "yean-old": a plain word, misread by a scanner or at the head of a sentence, is a name only for sure. */
const plainForm = (word: string): string =>
  word.toLowerCase().replace(/0/g, "o").replace(/1/g, "l").replace(/5/g, "s").replace(/8/g, "b");

/** A letter alone is a name beside one: "Robert G". Alone it is a sex, a species or a list mark. */
function isInitialOf(text: string, { start, end }: Proposal): boolean {
  const before = /(\p{L}{2,})[ ,]{1,2}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^\.? (\p{L}{2,})/u.exec(text.slice(end, end + 30))?.[1];
  return [before, after].some((word) => word !== undefined && !isOrdinary(word.toLowerCase()));
}

function isName(scan: ScannedText, proposal: Proposal, value: string): boolean {
  const words = value.split(/[^\p{L}\p{M}\p{N}'-]+/u).filter((word) => word !== "");
  if (words.length === 0 || WEEKDAY.test(value)) return false;
  if (!/\p{L}{2}/u.test(value)) return isInitialOf(scan.text, proposal);
  if (scan.textCase !== "mixed" || proposal.score >= SURE) return true;
  return !words.every((word) => isOrdinary(plainForm(word)));
}

/** The value, or its last word behind the name of a system ("NDF-RT N0000006275"), is a code. */
function isCodeOf({ text }: ScannedText, start: number, value: string): boolean {
  const last = /\S+$/.exec(value)?.[0] ?? value;
  return /\d/.test(last) && isCode(text, start + value.length - last.length, last);
}

function categoryOf(
  scan: ScannedText,
  proposal: Proposal,
  value: string,
): IdentifierCategory | null {
  if (proposal.category !== "name" && isCodeOf(scan, proposal.start, value)) return null;
  switch (proposal.category) {
    case "name":
      return isName(scan, proposal, value) ? "name" : null;
    case "location":
      return isGenericPlace(value) ? null : "location";
    case "date":
      return isDateShaped(scan.text, proposal.start, value) ? "date" : null;
    case "age":
      return isOldAge(value) ? "age" : null;
    case "phone":
      return /\d{3}|@|\.\w/.test(value) || /(?:\b\w+\b ){5}/.test(value) ? contactOf(value) : null;
    case "other":
      if (/^\W*\d{3}[- .]\d{2}[- .]\d{4}\W*$/.test(value)) return "ssn";
      return isNumber(value) ? "other" : null;
    default:
      return proposal.category;
  }
}

/** The proposal without what cannot belong to an identifier at its edges, grown to whole words. */
function trimmed(text: string, { start, end }: Proposal): { start: number; end: number } {
  let [from, to] = [start, end];
  const isInside = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  while (from > 0 && isInside(from)) from -= 1;
  for (let cut = EDGE_BEFORE.exec(text.slice(from, to)); cut !== null;) {
    from += cut[0].length;
    cut = EDGE_BEFORE.exec(text.slice(from, to));
  }
  for (let cut = EDGE_AFTER.exec(text.slice(from, to)); cut !== null;) {
    to -= cut[0].length;
    cut = EDGE_AFTER.exec(text.slice(from, to));
  }
  return { start: from, end: to };
}

/**
 * A proposal of the classifier as a candidate, or null when its own characters or what stands around it speak against it:
 * a date without month or day, an age under 90, a code of a vocabulary, a kind of ward. Offsets are those of the scanned text.
 */
export function toCandidate(scan: ScannedText, proposal: Proposal): Candidate | null {
  const { start, end } = trimmed(scan.text, proposal);
  if (start >= end) return null;
  const category = categoryOf(scan, { ...proposal, start, end }, scan.text.slice(start, end));
  if (category === null) return null;
  return { start, end, category, score: Math.min(HIGHEST_SCORE, proposal.score), reason: "model" };
}
