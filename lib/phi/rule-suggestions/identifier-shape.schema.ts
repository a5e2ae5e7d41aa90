import type { IdentifierCategory } from "../identifier.schema";

/**
 * What may be offered as a rule: the shape of an identifier, never the identifier. Letters become A, digits
 * become 9, and the word before it goes along only when it is one of a closed list of labels. Names, places
 * and dates have no shape that says nothing, so they cannot be offered. A file without zod: it runs on the page.
 */
export const SHAPED_CATEGORIES = [
  "phone",
  "fax",
  "ssn",
  "mrn",
  "health_plan",
  "account",
  "license",
  "vehicle",
  "device",
  "other",
] as const satisfies readonly IdentifierCategory[];
type ShapedCategory = (typeof SHAPED_CATEGORIES)[number];

/** Longest first, so that "case number" is not read as "number". */
export const LABEL_WORDS = [
  "medical record number",
  "confirmation number",
  "registration number",
  "accession number",
  "encounter number",
  "specimen number",
  "account number",
  "patient number",
  "member number",
  "policy number",
  "device number",
  "record number",
  "serial number",
  "badge number",
  "chart number",
  "claim number",
  "group number",
  "order number",
  "study number",
  "trial number",
  "visit number",
  "case number",
  "file number",
  "unit number",
  "patient id",
  "member id",
  "study id",
  "accession",
  "encounter",
  "reference",
  "account",
  "barcode",
  "patient",
  "license",
  "member",
  "policy",
  "record",
  "serial",
  "chart",
  "claim",
  "group",
  "order",
  "pager",
  "phone",
  "plate",
  "study",
  "trial",
  "badge",
  "visit",
  "acct",
  "case",
  "file",
  "unit",
  "csn",
  "fin",
  "har",
  "mrn",
  "ref",
  "rrn",
  "uhid",
  "nhs",
  "id",
  "no",
  "tag",
] as const;
type LabelWord = (typeof LABEL_WORDS)[number];

export type RuleSuggestion = {
  readonly shape: string;
  readonly label: LabelWord | null;
  readonly category: ShapedCategory;
};

const MAX_LENGTH = 40;
const SHAPE = /^[A9./#_-]{4,40}$/;

/** One token of at least three digits in which no letter and no digit is itself. */
export function isShape(shape: string): boolean {
  return SHAPE.test(shape) && (shape.match(/9/g)?.length ?? 0) >= 3;
}

function isShaped(category: IdentifierCategory): category is ShapedCategory {
  return SHAPED_CATEGORIES.some((shaped) => shaped === category);
}

function labelBefore(before: string): LabelWord | null {
  const words = before
    .slice(-40)
    .toLowerCase()
    .replace(/[\s:#.=(]+$/u, "");
  const end = LABEL_WORDS.find((label) => {
    const at = words.length - label.length;
    return words.endsWith(label) && (at === 0 || !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)));
  });
  return end ?? null;
}

/**
 * The rule that an identifier could become; null when it has no shape of its own: a name, a place, a date,
 * words, or fewer than three digits. `before` is the text that stands before it. Pure; runs on the page,
 * so that the value itself is not sent.
 */
export function suggestRule(
  value: string,
  before: string,
  category: IdentifierCategory,
): RuleSuggestion | null {
  if (!isShaped(category) || value.length > MAX_LENGTH) return null;
  const shape = value.replace(/\p{L}/gu, "A").replace(/\p{Nd}/gu, "9");
  return isShape(shape) ? { shape, label: labelBefore(before), category } : null;
}
