import type { IdentifierCategory } from "../identifier.schema";
import { lookForCalendar } from "./second-look/calendar-look";
import { lookForNumbers } from "./second-look/number-look";
import { lookForPeople, type Sight } from "./second-look/people-look";
import { lookForPlaces } from "./second-look/place-look";
import { wordsOf } from "./second-look/safe-words";

/** A simpler look than the recognizers take: few, blunt shapes that no de-identified text should hold. */
export type Shape = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
};

type Row = {
  readonly category: IdentifierCategory;
  readonly pattern: RegExp;
  readonly skip?: (match: string, before: string, after: string) => boolean;
};

const MONTHS =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const CODE_BEFORE =
  /(?:snomed|loinc|rxnorm|rxcui|icd|cpt|ndc|cvx|code|pmid|nct|doi|umls|oid|mesh)[^\n]{0,30}$/i;
const MEASURED = /^\s?(?:mg|mcg|ml|g\b|kg|cells|copies|units?|iu\b|%|\/)/i;
const NOT_TITLED = /^(?:Who|The|And|Or|No|Will|Is|Was|Has|Had|Said|Contin|Name|Office|Visit|Note)$/;
const PLAIN_PLACE =
  /^(?:The|This|Our|A|An|In|At|To|From|Emergency|Pain|Wound|Cardiology|Oncology|Surgery|Outpatient|Inpatient|Primary|Urgent|Specialty|Diabetes|Coumadin|Anticoagulation|Local|Nearby|Psychiatric|Pediatric|Orthopedic|Dental|Eye|Sleep|Memory|Heart|Cancer|Brief|Community|General|Teaching|Outside|Rehabilitation|Acute|Day|Academic|Another|Medical|Clinical)$/;

/** A label or a title stands before the finding and not in it: whoever decides on it decides on the value alone. */
const ROWS: readonly Row[] = [
  { category: "email", pattern: /[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]{1,64}\.[a-z]{2,12}/gi },
  { category: "url", pattern: /\b(?:https?:\/\/|www\.)[^\s<>")\]]{3,200}/gi },
  { category: "ssn", pattern: /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)/g },
  { category: "phone", pattern: /(?<![\d.])(?:\(\d{3}\)|\d{3})[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/g },
  {
    category: "date",
    pattern: /(?<![\d./-])\d{1,2}([/-])\d{1,2}\1(?:19|20)?\d\d(?![\d/-])/g,
    skip: (match) => Number.parseInt(match, 10) > 31,
  },
  { category: "date", pattern: /(?<!\d)(?:19|20)\d\d-[01]?\d-[0-3]?\d(?!\d)/g },
  {
    category: "date",
    pattern: new RegExp(
      `\\b(?:${MONTHS})\\.?\\s[0-3]?\\d(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?(?![\\d.%]|\\s?m[gl])`,
      "g",
    ),
  },
  {
    category: "date",
    pattern: new RegExp(
      `\\b[0-3]?\\d(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS})\\b(?:,?\\s(?:19|20)\\d\\d)?`,
      "g",
    ),
  },
  {
    category: "mrn",
    pattern:
      /(?<=\b(?:MRN|SSN|DOB|Acct|Account|Member ID|Policy|NPI|DEA)\b\s?[#:]{0,2}\s{0,2})(?<![A-Z\d-])[A-Z]{0,4}[-#]?\d[\w-]{2,}/g,
  },
  {
    category: "other",
    pattern: /(?<![\w.-])[A-Z]{0,4}[-#]?\d{4,6}-?\d{3,10}[A-Z]{0,2}(?![\w-]|\.\d)/g,
    skip: (match, before, after) =>
      match.replace(/\D/g, "").length < 8 ||
      /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(match) ||
      /^[0-2]\d[0-5]\d-[0-2]\d[0-5]\d$/.test(match) ||
      CODE_BEFORE.test(before) ||
      MEASURED.test(after),
  },
  {
    category: "name",
    pattern: /(?<=\b(?:Mr|Mrs|Ms|Dr|Miss|Prof)\b\.?\s)\p{Lu}\p{Ll}[\p{L}'-]*/gu,
    skip: (match) => NOT_TITLED.test(match),
  },
  {
    category: "name",
    pattern:
      /(?<=\b(?:Patient|Pt|Name|Mother|Father|Attending|PCP):\s?)\p{Lu}\p{Ll}+,?\s\p{Lu}\p{Ll}+/gu,
  },
  {
    category: "name",
    pattern:
      /\b\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=,?\s(?:is\s)?an?\s\d{1,3}[- ]year|,\s\d{1,3}\s?[MF]\b)/gu,
  },
  {
    category: "location",
    pattern: /\b\p{Lu}[\p{Ll}']+\s(?:Hospital|Medical Center|Clinic|Nursing Home)\b/gu,
    skip: (match, _, after) =>
      PLAIN_PLACE.test(match.split(/\s/)[0] ?? "") ||
      // A heading of the next line: "Medications", then "Hospital Course".
      (match.includes("\n") && /^ \p{Lu}/u.test(after)),
  },
  {
    category: "location",
    pattern:
      /(?<![\w.])\d{1,5}\s\p{Lu}\p{Ll}+\s(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Blvd|Boulevard)\b/gu,
  },
];

const PLACEHOLDER = /\[[A-Z]{2,10}_\d{1,6}[A-Z]{0,4}\]/g;

/** Words and letters as they stand; placeholders hold no words of their own. */
function sightOf(text: string): Sight & { readonly masked: string } {
  const masked = text.includes("[")
    ? text.replace(PLACEHOLDER, (found) => `[${" ".repeat(found.length - 2)}]`)
    : text;
  const isLower = !/\p{Lu}\p{Ll}{2}/u.test(masked) && /\p{L}{3}/u.test(masked);
  return { text, masked, words: wordsOf(masked), isLower };
}

/**
 * Every shape in `text`, unsorted; linear, because no row repeats without a bound and every look at the
 * neighbours of a word is short.
 */
export function findShapes(text: string): Shape[] {
  const found: Shape[] = [];
  for (const { category, pattern, skip } of ROWS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - 50), match.index);
      if (skip?.(match[0], before, text.slice(end, end + 12)) === true) continue;
      found.push({ start: match.index, end, category });
    }
  }
  const sight = sightOf(text);
  for (const { start, end } of lookForPeople(sight)) found.push({ start, end, category: "name" });
  for (const { start, end } of lookForPlaces(sight)) {
    found.push({ start, end, category: "location" });
  }
  found.push(...lookForNumbers(sight.masked), ...lookForCalendar(sight.masked));
  return withoutOverlap(found);
}

/** One finding for one stretch, so that a person who decides on it has decided. */
function withoutOverlap(shapes: readonly Shape[]): Shape[] {
  const merged: Shape[] = [];
  for (const shape of [...shapes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || shape.start >= last.end) merged.push(shape);
    else if (shape.end > last.end) merged.splice(-1, 1, { ...last, end: shape.end });
  }
  return merged;
}
