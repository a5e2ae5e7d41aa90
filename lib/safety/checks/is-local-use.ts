import type { Medication } from "../medication-table";

const LOCAL_NAME = /\b(?:cream|ointment|gel|lotion|shampoo|foam|topical|eye|ophthalmic|ear|otic)\b/;
const LOCAL_ROUTE =
  /\b(?:topical(?:ly)?|skin|cutaneous|cream|ointment|gel|lotion|shampoo|foam|eyes?|ophthalmic|ears?|otic|ou|od|os|ad|as|au)\b/;

/** Reach the whole body from the skin or the eye, or carry the same label warnings there. */
const WHOLE_BODY_ANYWAY = new Set([
  "diclofenac",
  "estradiol",
  "fentanyl",
  "nitroglycerin",
  "oxybutynin",
  "testosterone",
  "timolol",
]);

/** Whether a medicine is used on the skin, in the eye or in the ear only, by its name or route. */
export function isLocalUse(
  medication: Medication,
  name: string,
  route: string | undefined,
): boolean {
  if (medication.ingredients.some((ingredient) => WHOLE_BODY_ANYWAY.has(ingredient))) return false;
  const isNamedLocal = LOCAL_NAME.test(name.toLowerCase());
  return route === undefined
    ? isNamedLocal
    : isNamedLocal || LOCAL_ROUTE.test(route.toLowerCase().replace(/\./g, ""));
}
