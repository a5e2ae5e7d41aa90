import type { IdentifierSpan } from "../identifier.schema";
import { MODELS_AND_PUBLISHERS, ORGANIZATION_WORDS } from "./names-of-things";
import type { TypedKind } from "./typed-words.schema";

/**
 * Which of the spans that the recognizers see would tell of a patient in a few words about no chart. The recognizers are made
 * for notes, where a lone surname or a date is somebody's; here it is an eponym, a publisher or the day of a guideline. Places
 * and dates count only where they are somebody's: a street, a birth, a stay.
 */

/** What stands there is a name by its looks alone; nothing beside it says that it is a person's. */
const WEAK_NAMES: ReadonlySet<string> = new Set([
  "lone name",
  "name seen elsewhere",
  "role cue",
  "name after a role",
  "name after a service",
]);
/** "Carvedilol works", a line with one capital word: what notes say of people, and other words of medicines. */
const NEVER_NAMES: ReadonlySet<string> = new Set(["person who acts", "signature"]);
const CREDENTIAL = /^(?:pharm\.?d|ph\.?d|m\.?d|d\.?o|r\.?n|n\.?p|dnp|bcps|bcop|cphq|facp|rph)$/i;
const ROYAL = /^(?:queen|king|saint|st\.?|pope|sir)\s/i;
const COUNTRIES = /^(?:america|england|china|israel|jordan|georgia|chad)$/i;

const OF_A_PERSON =
  /(?:\bborn\b|\bbirth|\bd\.?o\.?b\b|admi(?:t|ssion)|discharg|\bseen\b|visit|\bdied\b|death|deceased|surgery|operat(?:ed|ion)|encounter|appointment|hospitali|\broom\b|\bbed\b|\bpatient\b|\bpt\b)/i;
const GROUP_BEFORE = /(?:older than|over|above|aged|ages?|beyond|past|at least|[>≥])\s{0,2}$/i;
const GROUP_AFTER =
  /^\s?(?:years?|yrs?)?(?: of age)?\s?(?:(?:and|or) (?:older|over|above|more)|\+)/i;
const PERSONAL_SITE =
  /(?:facebook|instagram|linkedin|twitter|tiktok|threads|snapchat)\.com|(?:^|\/\/)x\.com/i;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** "988" and "ext. 12" are nobody's. */
const FEWEST_DIGITS = 7;
const NEAR = 32;

type Seen = Pick<IdentifierSpan, "start" | "end" | "category" | "reason">;

/** Whether this span of a text of this kind would tell of a patient. Pure. */
export function isTelling(text: string, span: Seen, kind: TypedKind): boolean {
  const value = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const after = text.slice(span.end, span.end + NEAR);
  switch (span.category) {
    case "name":
      return isPersonsName(
        { value, before, after, isUpper: text === text.toUpperCase() },
        span,
        kind,
      );
    case "location":
      return span.reason === "street address" || span.reason === "address block";
    case "date":
      return OF_A_PERSON.test(`${before} ${after}`);
    case "age":
      return !GROUP_BEFORE.test(before) && !GROUP_AFTER.test(after);
    case "url":
      return PERSONAL_SITE.test(value);
    case "phone":
    case "fax":
      return value.replace(/\D/g, "").length >= FEWEST_DIGITS;
    case "other":
      return !UUID.test(value) && value.replace(YEAR, "").replace(/\D/g, "").length >= 4;
    default:
      return true;
  }
}

type Standing = Readonly<{ value: string; before: string; after: string; isUpper: boolean }>;

function isPersonsName(standing: Standing, { reason }: Seen, kind: TypedKind): boolean {
  const { value, isUpper } = standing;
  if (kind === "professional") return false;
  if (/\s&\s/.test(value) || ROYAL.test(value) || COUNTRIES.test(value) || CREDENTIAL.test(value)) {
    return false;
  }
  if (NEVER_NAMES.has(reason) && !/\s/.test(value)) return false;
  const isWeak = WEAK_NAMES.has(reason);
  if (isWeak && kind === "organization") return false;
  if ((isWeak || kind === "organization") && isNameOfThing(standing)) return false;
  // "GINA": an abbreviation, unless all of the words are in capitals.
  return !(isWeak && !isUpper && /^[A-Z\d]+$/.test(value));
}

/** "Sanford Guide", "John Wiley & Sons": a thing that bears a name. */
function isNameOfThing({ value, before, after }: Standing): boolean {
  const words = value.toLowerCase().split(/[^\p{L}]+/u);
  return (
    words.some((word) => MODELS_AND_PUBLISHERS.has(word)) ||
    ORGANIZATION_WORDS.test(
      `${value} ${/^\s?[\p{L}&-]+(?:\s[\p{L}&-]+){0,2}/u.exec(after)?.[0] ?? ""}`,
    ) ||
    /&\s?$/.test(before)
  );
}
