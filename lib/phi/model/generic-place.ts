import { CLINICAL_ACRONYMS, GUARD_WORDS } from "../gazetteers/clinical-words";
import {
  FACILITY_HEADS,
  GENERIC_MODIFIERS,
  NAMING_MODIFIERS,
  WEAK_HEADS,
} from "../gazetteers/facilities";
import { STATE_CODES, STATE_NAMES } from "../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, SHORTHAND } from "../gazetteers/products";

/** Words of forms, roles and wards that no place is called by. */
const ROLE_WORDS = new Set(
  "a an and at by for from in of on or the to with pt pts patient patients caregiver insurance health plan payer hicn women men children clinic clinics hospital hospitals ed er icu nicu picu ward unit floor room bed outside local primary secondary home office department dept pharmacy lab radiology nursing facility care center program service services team street dr doctor".split(
    " ",
  ),
);

const isHead = (word: string): boolean => FACILITY_HEADS.has(word) || WEAK_HEADS.has(word);

/** Says of a facility which one it is: "Nevada Medical Group", "LA Medical Center", "General Hospital". */
const isNaming = (word: string): boolean =>
  NAMING_MODIFIERS.has(word) || STATE_NAMES.has(word) || STATE_CODES.has(word.toUpperCase());

const isGeneric = (word: string): boolean =>
  ROLE_WORDS.has(word) ||
  isHead(word) ||
  GUARD_WORDS.has(word) ||
  CLINICAL_ACRONYMS.has(word) ||
  SHORTHAND.has(word) ||
  GENERIC_MODIFIERS.has(word) ||
  COUNTRIES_AND_PEOPLES.has(word) ||
  STATE_NAMES.has(word);

/**
 * True for a kind of place, a condition or a state on its own: "the cardiology clinic", "HTN & DM", "Ohio". Whatever holds
 * a number (an address) or one word more than that is a place.
 */
export function isGenericPlace(value: string): boolean {
  if (/\d/.test(value)) return false;
  const words = value.toLowerCase().split(/[^\p{L}\p{M}'-]+/u);
  const named = words.filter((word) => word !== "");
  const isLoneCode = named.length === 1 && STATE_CODES.has(value.toUpperCase());
  if (isLoneCode || STATE_NAMES.has(named.join(" "))) return true;
  if (named.some(isHead) && named.some((word) => !ROLE_WORDS.has(word) && isNaming(word))) {
    return false;
  }
  return named.every(isGeneric);
}
