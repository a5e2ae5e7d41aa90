import type { Stretch } from "../cases/bench-case";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*";
/** Full dates in the forms that exported records hold; written apart from the engine's date grammar. */
const FULL_DATES: readonly RegExp[] = [
  /(?<![\d-])(?:0?[1-9]|1[0-2])([-/])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?!\d)/g,
  /(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  new RegExp(`(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[- ]?${MONTH}[- ]?(?:19|20)\\d\\d(?!\\d)`, "g"),
  new RegExp(`\\b${MONTH}\\.? (?:0?[1-9]|[12]\\d|3[01]),? (?:19|20)\\d\\d(?!\\d)`, "g"),
];

export function findFullDates(text: string): Stretch[] {
  return FULL_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}

const CODE_AFTER_SYSTEM =
  /\b(?:LOINC|SNOMED(?:[- ]?CT)?|RxNorm|CPT(?:-4)?|NDC|CVX|HCPCS|UNII|NDF-RT|ICD-?(?:9|10)(?:-?CM)?)[ \t:#]{1,4}([A-Z]{0,3}\d[\w.-]{1,14}|\d)(?=[\s,;)]|$)/gi;

/** Codes that stand behind the name of their system, in a table cell or after a colon. */
export function findCodes(text: string): Stretch[] {
  return [...text.matchAll(CODE_AFTER_SYSTEM)].map(({ index, 0: found, 1: code = "" }) => ({
    start: index + found.length - code.length,
    end: index + found.length,
  }));
}
