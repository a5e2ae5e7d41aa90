import { isCode } from "../detection/code-context";
import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:(?:unique|study|subject|participant|trial|research|enrol?lment|employee|staff|student|badge|user|login|referral|order|ticket|confirmation|reference|ref|prescription|rx|tracking|session|authorization|auth|donor|device|veteran|inmate|unique|client|family|household|customer|registry|requisition|req|sample|tissue|pedigree|registration|file|alien|interpreter|portal|certificate|voucher|locator|protocol\ssubject|kit|form|packet|transaction|receipt|workorder|work\sorder|dispatch|incident|run|call|unit|asset)\.?\s?(?:#|id\b|ids\b|no\b\.?|num(?:ber)?|identifier|code|pin\b)|A\s?#|USCIS\s?#|identifier|ref\.?(?=[\s:#]{1,3}[A-Z]{1,4}-?\d)|ID\s?(?:#|no\b\.?|number|code)?|UID|GUID|UUID|barcode|PIN)(?:(?<=#)|(?![A-Za-z]))/g;
const TRIGGER_ANY_CASE = new RegExp(TRIGGER.source, "gi");
const UUID = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi;
const LETTERED = /(?<![\w.-])#?[A-Z]{1,6}-?\d{2,3}-?\d{3,9}(?:-?[A-Z]{1,3})?(?![\w-]|\.\d)/g;
/** Groups of letters and digits joined by hyphens: "N04-55-8812", "PA-77120-X". */
const HYPHENATED = /(?<![\w.-])#?[A-Za-z0-9]{1,12}(?:-[A-Za-z0-9]{1,12}){1,5}(?![\w-]|\.\d)/g;
/** Letters and digits mixed in one long token: "AF18K022417". */
const MIXED = /(?<![\w.-])#?[A-Z0-9]{7,20}(?![\w-]|\.\d)/g;
const ICD_SHAPE = /^[A-TV-Z]\d[0-9AB][0-9A-Z]{0,4}$/;
const LEVELS = /^(?:[CTLS]\d{1,2}|\d{1,2})(?:-[CTLS]?\d{1,2})+$/i;
const NDC_SHAPE = /^(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2})$/;
/** "12-Dec-2022", "25-mg-tablets": words between hyphens are a date or a phrase. */
const WORDS_INSIDE =
  /[A-Za-z]{4,}|(?:^|-)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|yr|day|mg|mcg|ml|hour|hr|min|week|wk|month|old|cm|mm|fr|gauge|g|h|d|w)(?:-|$)/i;
const DIGIT_LETTERS = /(?<![\w.-])#?\d{4,9}-?[A-Z]{1,4}(?![\w-]|\.\d)/g;
const GROUPED = /(?<![\w./-])#?\d{2,6}-\d{2,6}(?:-\d{1,6}){0,3}(?![\w/-]|\.\d)/g;
const LONG_DIGITS = /(?<![\w./-])#?\d{7,20}(?![\w/-]|\.\d)/g;
/** "0700-1900" is a shift, "G3P2012" an obstetric history. */
const CLOCKS = /^(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/;
const OBSTETRIC = /^G\d{1,2}P\d{1,4}$/;
/** "#40417": a number sign says that somebody gave it out. */
const NUMBER_SIGN = /(?<![\w#])#\s?\d{4,12}(?![\w-]|\.\d)/g;
/** "badge 2281", "grp 7719": words that need no sign before the number. */
const BARE_LABEL =
  /\b(?:badge|grp|gate\scode|visit\scode|access\scode|door\scode|locker|case|claim|docket|docket\sno\.?|report|file|form)(?:\s(?:is|was|of|no\.?))?[:#]?\s((?:[A-Z]{2,5}[ -])?[A-Z]{0,3}[\d-]{2,12}(?:-?[A-Z])?)(?![\w/]|\.\d)/g;
/** "40-30-20-10 taper": doses that fall. */
const TAPER = /^\d0(?:-\d0){2,5}$/;
const RANGE = /^\d{1,3}-\d{1,3}$/;

/** SNOMED CT check digit (Verhoeff); evidence that a long number is a code, used only without a trigger. */
const D5 =
  "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
const P8 = [
  "0123456789",
  "1576283094",
  "5803796142",
  "8916043527",
  "9453126870",
  "4286573901",
  "2793806415",
  "7046913258",
];
function hasVerhoeffChecksum(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    check = Number(D5[check * 10 + Number(P8[at % 8]?.[digit])]);
  }
  return check === 0;
}

type Add = (start: number, end: number, score: number, reason: string, cued?: boolean) => void;

/** Numbers behind a word or a sign that says what they are. */
function addLabelled(text: string, add: Add): void {
  for (const { start, end } of valuesAfter(text, TRIGGER_ANY_CASE, 3)) {
    if (!/^(?:19|20)\d\d$/.test(text.slice(start, end))) {
      add(start, end, 0.9, "identifier trigger", true);
    }
  }
  for (const match of text.matchAll(NUMBER_SIGN)) {
    add(match.index, match.index + match[0].length, 0.7, "number sign", true);
  }
  for (const match of text.matchAll(BARE_LABEL)) {
    const value = match[1] ?? "";
    if (value.replace(/\D/g, "").length < 4 || /^(?:19|20)\d\d$/.test(value)) continue;
    const end = match.index + match[0].length;
    add(end - value.length, end, 0.82, "identifier trigger", true);
  }
}

/** A shape that is a range, a taper, a shift, a code of a vocabulary or a measure. */
function isHarmless(text: string, match: RegExpExecArray, pattern: RegExp): boolean {
  const value = match[0].replace(/^#/, "");
  const digits = value.replace(/\D/g, "");
  if (digits.length < 5 || RANGE.test(value) || TAPER.test(value) || CLOCKS.test(value)) {
    return true;
  }
  if (isCode(text, match.index, value)) return true;
  if (pattern === GROUPED) {
    if (digits.length < 6 || /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(value)) return true;
    return NDC_SHAPE.test(value) && !match[0].startsWith("#");
  }
  const isLong = pattern === LONG_DIGITS && digits.length >= 8 && digits.length <= 18;
  return isLong && hasVerhoeffChecksum(digits) && !match[0].startsWith("#");
}

/** Category (R): study, employee, order and other unique numbers, and id-shaped tokens without any label. */
export const uniqueCode: Recognizer = {
  name: "unique-code",
  recognize({ text }) {
    const found: Candidate[] = [];
    const add: Add = (start, end, score, reason, cued = false) => {
      found.push({ start, end, category: "other", score, reason, cued });
    };
    addLabelled(text, add);
    for (const match of text.matchAll(UUID)) {
      add(match.index, match.index + match[0].length, 0.95, "UUID");
    }
    for (const pattern of [LETTERED, DIGIT_LETTERS, GROUPED, LONG_DIGITS]) {
      for (const match of text.matchAll(pattern)) {
        if (isHarmless(text, match, pattern)) continue;
        const score = pattern === LONG_DIGITS ? 0.65 : 0.75;
        add(match.index, match.index + match[0].length, score, "identifier shape");
      }
    }
    for (const match of [...text.matchAll(HYPHENATED), ...text.matchAll(MIXED)]) {
      const value = match[0].replace(/^#/, "");
      if (!looksIssued(value) || isCode(text, match.index, value)) continue;
      add(match.index, match.index + match[0].length, 0.72, "identifier shape");
    }
    return found;
  },
};

/** Letters and digits as somebody issues them, and not as a level, a dose, a diagnosis or a phrase writes them. */
function looksIssued(value: string): boolean {
  const digits = value.replace(/\D/g, "").length;
  if (digits < 4 || !/[A-Za-z]/.test(value)) return false;
  if (LEVELS.test(value) || OBSTETRIC.test(value)) return false;
  if (!value.includes("-")) {
    return (
      digits >= 4 && /[A-Z]{2}|[A-Z]\d+[A-Z]|^[A-Z]\d{7}/.test(value) && !ICD_SHAPE.test(value)
    );
  }
  if (WORDS_INSIDE.test(value)) return /^[A-Z]{4,6}-\d{4,}/.test(value);
  return digits >= 5 || value.split("-").length > 2;
}
