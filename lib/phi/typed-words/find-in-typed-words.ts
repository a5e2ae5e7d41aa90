import { detectUnderPolicy } from "../detect-identifiers";
import { mergeSpans } from "../detection/merge-spans";
import type { IdentifierCategory, IdentifierSpan } from "../identifier.schema";
import { STRICT_POLICY, type DeidPolicy } from "../policy/policy.schema";
import { residualCheck } from "../residual/residual-check";
import { isTelling } from "./telling-rules";
import type { TypedKind } from "./typed-words.schema";

export type TypedSpan = Readonly<{ start: number; end: number; category: IdentifierCategory }>;

/** Professionals by title or credential and hospitals by name are no patients. */
const POLICY: DeidPolicy = {
  ...STRICT_POLICY,
  actions: { ...STRICT_POLICY.actions, provider_name: "keep", facility_name: "keep" },
};

/** What the second look sees surely without knowing what a text is about. */
const NUMBERS: ReadonlySet<IdentifierCategory> = new Set([
  "ssn",
  "phone",
  "fax",
  "email",
  "mrn",
  "health_plan",
  "account",
  "other",
]);

/** Named by both of its parts; the only names taken from words whose capitals were not typed. */
const FULL_NAMES: ReadonlySet<string> = new Set([
  "given and family name",
  "family, given",
  "title",
  "patient cue",
  "relative cue",
]);

/**
 * What in a short text typed outside charts looks like a patient's: sorted, without overlap, in UTF-16 units of `text`. The
 * rules of the de-identification find it, without the classifier, which knows notes and no titles; `telling-rules` says
 * what of it tells of a patient here. A name that nothing in the text marks as a person's is not seen, so that eponyms pass.
 * Pure; linear.
 */
export function findInTypedWords(text: string, kind: TypedKind): TypedSpan[] {
  const found = detectUnderPolicy(text, { policy: POLICY }).spans;
  const second = residualCheck(text).flatMap(({ evidence: _, ...shape }) =>
    NUMBERS.has(shape.category) ? [{ ...shape, score: 0.5, reason: "second look" }] : [],
  );
  const telling = [...found, ...second, ...inRespelledCopy(text, kind), ...addressed(text)].filter(
    (span) => isTelling(text, span, kind),
  );
  return mergeSpans(telling)
    .map(({ start, end, category }) => ({ start, end, category }))
    .sort((a, b) => a.start - b.start);
}

/** "john-smith.pdf" and "patient smith": full names in words that were written without capitals, or joined as file names are. */
function inRespelledCopy(text: string, kind: TypedKind): IdentifierSpan[] {
  const copy = kind === "file_name" ? capitalized(spaced(text)) : capitalized(text);
  const isPlain = kind === "file_name" || text === text.toLowerCase();
  if (!isPlain || copy === text || copy.length !== text.length) return [];
  return detectUnderPolicy(copy, { policy: POLICY }).spans.filter(
    ({ category, reason }) =>
      category === "name" &&
      (FULL_NAMES.has(reason) || (kind === "file_name" && reason === "lone name")),
  );
}

/** Forms of address that the recognizers of English notes do not know. */
const ADDRESSED =
  /(?<![\p{L}])(?:Sra?|Srta|Señora?|Señorita|Herr|Frau|Mme|Mlle|Monsieur|Madame)\.?\s{1,2}(\p{Lu}[\p{L}'’-]+)/gu;

function addressed(text: string): IdentifierSpan[] {
  return [...text.matchAll(ADDRESSED)].map(({ 0: whole, 1: name = "", index }) => ({
    start: index + whole.length - name.length,
    end: index + whole.length,
    category: "name",
    score: 0.8,
    reason: "form of address",
  }));
}

const spaced = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,5}$/, (ending) => " ".repeat(ending.length))
    .replace(/[_+.-]/g, " ");

const capitalized = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === letter.length ? upper : letter;
  });
