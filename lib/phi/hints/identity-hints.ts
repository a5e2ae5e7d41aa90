import { shadowOf, type ShadowCopy } from "../detection/shadow-copy";
import { parseBirthDate } from "./parse-birth-date";
import { isPatientLine, readPatientName, type Found } from "./read-patient-name";

/**
 * What a text says about its own patient: used to propose the chart and to stop a draft in the wrong
 * one. Lines about relatives and providers are passed over; what stays unsaid stays absent.
 */
export type IdentityHints = {
  /** `given` is empty when only a family name stands there ("Mr. Brennick"), and the other way round. */
  readonly name?: {
    readonly family: string;
    readonly given: string;
    readonly start: number;
    readonly end: number;
  };
  readonly birthDate?: { readonly iso: string; readonly start: number; readonly end: number };
  readonly mrn?: { readonly value: string; readonly start: number; readonly end: number };
  readonly sex?: {
    readonly value: "male" | "female";
    readonly start: number;
    readonly end: number;
  };
  /** Whole years; under two years of age in months or weeks it is rounded down. */
  readonly age?: { readonly years: number; readonly start: number; readonly end: number };
};

const RELATIVE_AFTER =
  /^[ -]{0,2}(?:old )?(?:brother|sister|son|daughter|mother|father|wife|husband|child|grand\p{L}+|aunt|uncle|cousin|friend|roommate|partner)/iu;
const BIRTH_LABEL =
  /\b(?:DOB|D\.O\.B\.?|date of birth|birth ?date|birthday|born(?: on)?)(?![A-Za-z])[ ]{0,2}[:=-]?[ ]{0,3}(?:is |was |on )?([A-Za-z0-9][A-Za-z0-9 ,/.-]{4,24})/giu;
const MRN_LABEL =
  /\b(?:MRN|M\.R\.N\.|med(?:ical)? rec(?:ord)?(?: (?:number|no\.?|#))?|patient (?:id|number|no\.?)|chart (?:number|no\.?|#))(?![A-Za-z])[ ]{0,2}(?:is |number )?[:#=]{0,2}[ ]{0,3}#?([A-Za-z0-9][A-Za-z0-9/-]{2,24})/giu;
const AGE =
  /(?<![\d./-])(\d{1,3})[ -]{0,2}(?:(years?|yrs?|y\/o|y\.o\.|yo|months?|mo|weeks?|wks?)[ -]{0,2}(?:old|o\b)?[ ]?|(?=[MF]\b))/giu;
const SEX_WORD =
  /^(?:[ -]|old|white|black|african|american|asian|hispanic|latino|latina|caucasian|right|left|handed|pleasant|obese|otherwise|healthy|previously|retired|pregnant|\/){0,8}(male|female|man|woman|gentleman|lady|boy|girl|m|f)(?![\p{L}'])/iu;
const SEX_LABEL = /\b(?:sex|gender)[ ]{0,2}[:=][ ]{0,3}(male|female|m|f)\b/giu;

function readBirthDate(text: string): Found<string> | undefined {
  for (const match of text.matchAll(BIRTH_LABEL)) {
    const value = match[1] ?? "";
    const parsed = parseBirthDate(value);
    if (parsed === undefined || !isPatientLine(text, match.index, match.index)) continue;
    const start = match.index + match[0].length - value.length;
    return { value: parsed.iso, start, end: start + parsed.length };
  }
  return undefined;
}

function readMrn(text: string): Found<string> | undefined {
  for (const match of text.matchAll(MRN_LABEL)) {
    const value = (match[1] ?? "").replace(/[-/]+$/, "");
    if (!/\d{2}/.test(value)) continue;
    const start = match.index + match[0].length - (match[1] ?? "").length;
    return { value, start, end: start + value.length };
  }
  return undefined;
}

function sexOf(word: string): "male" | "female" {
  return /^(?:f|female|woman|lady|girl)$/i.test(word) ? "female" : "male";
}

type AgeAndSex = { age?: Found<number>; sex?: Found<"male" | "female"> };

function readAgeAndSex(text: string): AgeAndSex {
  const result: AgeAndSex = {};
  for (const match of text.matchAll(AGE)) {
    const [whole, digits = "", unit = ""] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + 70);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (
      RELATIVE_AFTER.test(after) ||
      /(?:brother|sister|son|daughter|mother|father|wife|husband|cousin|aunt|uncle|roommate)(?:,| is| was| who is| \()?(?: now)?(?: an?)? $/iu.test(
        before,
      )
    ) {
      continue;
    }
    const word = SEX_WORD.exec(after);
    const isAge =
      /old|\/o|yo\b|y\.o/i.test(whole) || word !== null || /\bage[d:]? ?$/i.test(before);
    if (!isAge || Number(digits) > 120 || /^ ?(?:ago|history|later)/i.test(after)) continue;
    const years = /^(?:m|w)/i.test(unit)
      ? Math.floor(Number(digits) / (/^m/i.test(unit) ? 12 : 52))
      : Number(digits);
    result.age = { value: years, start: match.index, end: match.index + digits.length };
    if (word?.[1] !== undefined) {
      const start = end + word[0].length - word[1].length;
      result.sex = { value: sexOf(word[1]), start, end: start + word[1].length };
    }
    break;
  }
  const label = [...text.matchAll(SEX_LABEL)][0];
  if (label?.[1] !== undefined) {
    const end = label.index + label[0].length;
    result.sex = { value: sexOf(label[1]), start: end - label[1].length, end };
  }
  return result;
}

const inSource = <Value>(shadow: ShadowCopy, found: Found<Value>): { start: number; end: number } =>
  shadow.toSource(found.start, found.end);

/** Reads the first 20,000 characters: identity stands at the head of a note. Offsets are UTF-16 units of `text`. */
export function readIdentityHints(text: string): IdentityHints {
  const shadow = shadowOf(text.slice(0, 20_000));
  const name = readPatientName(shadow.text);
  const birthDate = readBirthDate(shadow.text);
  const mrn = readMrn(shadow.text);
  const { age, sex } = readAgeAndSex(shadow.text);
  return {
    ...(name && { name: { ...name.value, ...inSource(shadow, name) } }),
    ...(birthDate && { birthDate: { iso: birthDate.value, ...inSource(shadow, birthDate) } }),
    ...(mrn && { mrn: { value: mrn.value, ...inSource(shadow, mrn) } }),
    ...(sex && { sex: { value: sex.value, ...inSource(shadow, sex) } }),
    ...(age && { age: { years: age.value, ...inSource(shadow, age) } }),
  };
}
