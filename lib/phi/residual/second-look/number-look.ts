import { CITY_NAMES } from "../../gazetteers/places";
import { COUNTRIES_AND_PEOPLES } from "../../gazetteers/products";
import type { IdentifierCategory } from "../../identifier.schema";
import { isUnsafe } from "./safe-words";

/** Numbers that are still there: long or mixed tokens, calendar forms and digits behind a label, bluntly. */
export type NumberFound = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
};

const TOKEN = /[^\s,;()[\]{}<>"|^]{3,60}/g;
const CODE_LABEL =
  /(?:snomed|sct|loinc|rxnorm|rxcui|icd|cpt|hcpcs|ndc|cvx|code|pmid|nct|doi|umls|oid|mesh|rs|chr|atc|unii|omim|cas|isbn)\b[^\n]{0,28}$/i;
const LABEL: readonly (readonly [RegExp, IdentifierCategory])[] = [
  [
    /(?:mrn|record|chart|pt id|patient id|visit|encounter|accession|acc|case|csn|fin|specimen)\s?(?:no|number|id|#|num)?[.:#\s]{0,4}$/i,
    "mrn",
  ],
  [
    /(?:member|policy|subscriber|group|grp|plan|insurance|medicaid|medicare|claim|cigna|humana|aetna|anthem|bcbs)\s?(?:no|number|id|#|num)?[.:#\s]{0,4}$/i,
    "health_plan",
  ],
  [
    /(?:acct|account|invoice|card|ending|guarantor)\s?(?:no|number|id|#|in)?[.:#\s]{0,4}$/i,
    "account",
  ],
  [
    /(?:license|licence|npi|dea|passport|certificate|lic)\s?(?:no|number|id|#)?[.:#\s]{0,4}$/i,
    "license",
  ],
  [/(?:serial|s\/n|sn|ser|udi|device|implant)\s?(?:no|number|id|#)?[.:#\s]{0,4}$/i, "device"],
  [/(?:plate|vin|vehicle|tag)\s?(?:no|number|id|#)?[.:#\s]{0,4}$/i, "vehicle"],
  [
    /(?:phone|tel|cell|mobile|pager|page|ext|call|fax|home #|number)\s?(?:no|number|is|at|on)?[.:#\s]{0,4}$/i,
    "phone",
  ],
  [
    /(?:\bid|ref|reference|order|study|session|user|login|username|badge|confirmation|password|pedigree|a#|last 4|last four|no)[.:#\s]{0,4}(?:is\s)?$/i,
    "other",
  ],
  [/(?:zip|postal code|postcode)[.:#\s]{0,4}$/i, "location"],
];
/** "Hungary 18695", "Kuopio 70100": a code behind a capital at the end of an address. */
const POSTAL_BEFORE = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,}),? $/u;
const MEASURE =
  /^\s?(?:mg|mcg|ml|g\b|kg|cells|copies|units?|iu\b|%|mm|cm|cc|hz|kcal|bpm|ng|pg|meq|mmol|steps|people|\/)/i;
const VOCABULARY =
  /^(?:NCT|ISRCTN|PMC|rs|COVID|HLA|CYP|GLUT|SARS|BRCA|CHA2|H\d|[A-TV-Z]\d{2}\.?\w{0,4}$)/i;

function isTownBefore(before: string, after: string): boolean {
  const word = (POSTAL_BEFORE.exec(before)?.[1] ?? "").toLowerCase();
  if (COUNTRIES_AND_PEOPLES.has(word)) return true;
  return (CITY_NAMES.has(word) || isUnsafe(word)) && !/^\s?[a-z]/.test(after);
}

function trimmed(token: string): string {
  return token.replace(/^['(#*-]+/, "").replace(/[.:'!?)*-]+$/, "");
}

/** 2-Dec-2022, 11-July-2013 and 12MAR2023 hold a month. */
const MONTH = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function kindOf(value: string, before: string, after: string): IdentifierCategory | undefined {
  const digits = value.replace(/\D/g, "").length;
  if (digits === 0 || VOCABULARY.test(value) || MEASURE.test(after)) return undefined;
  if (
    /^\d{1,3}-\d{1,3}$|^\d0(?:-\d0)+$|^(?:1[3-9]|[2-9]\d|\d{3,4})\/\d{2,4}$|^(?:19|20)\d\d-(?:19|20)\d\d$|^[0-2]\d[0-5]\d-[0-2]\d[0-5]\d$/.test(
      value,
    )
  ) {
    return undefined;
  }
  if (/^(?:\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2})$/.test(value)) return undefined;
  if (
    /^(?:19|20)\d\d$/.test(value) ||
    /^\d+\.\d+$/.test(value) ||
    /^\d{1,3}(?:,\d{3})+$/.test(value)
  ) {
    return undefined;
  }
  if (/^\d{1,2}[-/]?[A-Za-z]{3,9}[-/]?\d{2,4}$/.test(value) && MONTH.test(value)) return "date";
  if (/^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/.test(value) && !/^\d\.\d\.\d$/.test(value)) {
    return /^(?:3[2-9]|[4-9]\d)[-/.]/.test(value) ? undefined : "date";
  }
  if (/^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/.test(value)) return "date";
  if (/^(?:19|20)\d{6}(?:\d{2,6})?$/.test(value)) return "date";
  const labelled = LABEL.find(([label]) => label.test(before));
  if (labelled !== undefined && digits >= 3 && !CODE_LABEL.test(before)) return labelled[1];
  if (CODE_LABEL.test(before)) return undefined;
  if (/^\d{5}(?:-\d{4})?$/.test(value) && isTownBefore(before, after)) return "location";
  if (/^[A-Z]{1,3}\d{3,5}$/.test(value) && /^ \d{3,}/.test(after)) return "other";
  if (/^\+?[\d().-]{7,18}$/.test(value) && digits >= 7) return digits > 11 ? "other" : "phone";
  if (digits >= 6 && !/[.:]/.test(value) && !/^\d{2,3}\/\d{2,3}$/.test(value)) return "other";
  if (
    digits >= 4 &&
    /[A-Za-z]/.test(value) &&
    /^[A-Za-z0-9-]{6,}$/.test(value) &&
    !/[a-z]{3}/.test(value)
  ) {
    return "other";
  }
  return undefined;
}

/** "03/02", "5/21", "11/18": a month and a day where no score, dose or count stands. */
const MONTH_DAY =
  /(?<![\d./A-Za-z-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/%A-Za-z-]|\.\d)/g;
const DAY_BEFORE =
  /(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s|\b(?:lmp|edd|dos|effective|likely|expected|f\/u|fu|response|on|since|from|by|until|till|to|before|after|due|seen|born|adm|admitted|dated?|last|next|her|his|the|up|between|and|of|surgery|fell|fall|started?|lmp|visit|appt|eval|rct|dr|pulmonary|\])\.?[\s(]{1,3}|\n|^)$/i;
const SCORE_NAME =
  /(?:PHQ|GAD|MMSE|MOCA|MoCA|GCS|AUDIT|DAST|NIHSS|FAST|SLUMS|CIWA|COWS|SOFA|BIMS|RASS|MRS|ECOG|KPS|DTRS?|MMT|ROM|CN|BP|[CTLS]\d)[\w-]*:? $/;
const COUNTED_AFTER =
  /^\s?(?:strength|tab|pain|systolic|sem|murmur|in all|bilat|days?|weeks?|months?|criteria|nodes?|nerves|points?|positive|negative|cores?|joints?|of\s(?!this))/i;
const SCORE_AROUND =
  /(?:strength|score|pain|grade|scale|reflex\w*|pulses?|power|apgars?|gcs|murmur|\bis|\bwas|took|takes?|given|give|half)[:\s]{0,2}$/i;

/** "+49 170 5550 133", "099 668 472": groups of digits that make a telephone number. */
const GROUPS =
  /(?<![\w.])(?:\+\d{1,3}(?:[ .-]\d{1,4}){2,5}|\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4})(?![\w/%]|[.,]\d)/g;

/** "Plt 210 198 220", "fetal HR 140 145 150": a row of results, not a number to call. */
const RESULTS_BEFORE =
  /(?:\b(?:[A-Z][A-Za-z]{0,9}\+?|[A-Z]\/[A-Z]|weights?|flow|rates?|sugars?|glucose|pressures?|platelets|count|creatinine|sodium|potassium|hemoglobin|output|intake|volumes?|ml|dose[sd]?|levels?)[:\s]{1,3}|,\s?)$/;
const CALLED =
  /(?:phone|tel|cell|mobile|call|contact|reach|fax|pager?|text|number|ring|dial|ph)\b[^\n]{0,24}$/i;

/** Groups of one to four digits with blanks between and nothing of a telephone about them. */
function isRowOfResults(value: string, before: string): boolean {
  return (
    /^[1-9]\d{0,3}(?: [1-9]\d{0,3}){2,}$/.test(value) &&
    RESULTS_BEFORE.test(before) &&
    !CALLED.test(before)
  );
}

function lookForGroups(text: string): NumberFound[] {
  return Array.from(text.matchAll(GROUPS))
    .filter((match) => {
      const digits = match[0].replace(/\D/g, "").length;
      const isTaperOrDrug = /^\d0(?:-\d0)+$|^\d{4,5}-\d{3,4}-\d{1,2}$/.test(match[0]);
      return (
        !isTaperOrDrug &&
        !isRowOfResults(match[0], text.slice(Math.max(0, match.index - 40), match.index)) &&
        digits >= 8 &&
        digits <= 15 &&
        !MEASURE.test(text.slice(match.index + match[0].length, match.index + match[0].length + 8))
      );
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: "phone",
    }));
}

/** Names of accounts and files: "sunflower.kate72", "mfitz_88", "IMG_2025.jpg"; a password behind its word. */
const HANDLES =
  /(?<![\w@./-])(?:[a-z][a-z]{2,20}[._][a-z]{0,20}\d{1,6}|[a-z]{2,20}_[a-z\d]{2,20}|[\w-]{3,60}\.(?:jpe?g|png|heic|dcm|mp4|mov))(?![\w@])|(?<=\b(?:password|passcode|login|username)(?: is|:)? )[a-z]*\d[\w.]*/gi;
/** "policy HX 22 9041 7": groups behind a label. */
const GROUPED_LABEL =
  /(?:\b(?:[Cc]igna|[Hh]umana|[Aa]etna|[Aa]nthem|[Pp]olicy|[Mm]ember|[Ss]ubscriber|I[Dd]|id|[Aa]ccount|MRN|mrn)\b ?#?|\bA#) ?:? ?[A-Z]{1,4}\d{0,4}(?: \d{1,6}){1,4}(?![\w/])/g;
/** A cell of five digits. */
const CELL = /(?<=\][,\t|])\d{5}(?=[,\t|])|(?<=[,\t|])\d{5}(?=[,\t|]\[)/g;

function lookForTokens(text: string): NumberFound[] {
  return [HANDLES, GROUPED_LABEL, CELL].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): NumberFound => ({
      start: match.index,
      end: match.index + match[0].length,
      category: pattern === CELL ? "location" : "other",
    })),
  );
}

export function lookForNumbers(text: string): NumberFound[] {
  const found: NumberFound[] = [...lookForGroups(text), ...lookForTokens(text)];
  for (const match of text.matchAll(TOKEN)) {
    const value = trimmed(match[0]);
    if (!/\d/.test(value) || value.length < 3) continue;
    const start = match.index + match[0].indexOf(value);
    const end = start + value.length;
    if (/^#\d{4,}$/.test(match[0].replace(/[.:]+$/, ""))) {
      found.push({ start, end, category: "other" });
      continue;
    }
    const category = kindOf(
      value,
      text.slice(Math.max(0, start - 48), start),
      text.slice(end, end + 12),
    );
    if (category !== undefined) found.push({ start, end, category });
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    if (
      SCORE_AROUND.test(before) ||
      /^(\d{1,2})\/\1$/.test(match[0]) ||
      /^[1-9]\d?\/10$/.test(match[0])
    ) {
      continue;
    }
    if (COUNTED_AFTER.test(after) || SCORE_NAME.test(before)) continue;
    const isLate = Number(match[0].split("/")[1]) > 12;
    const isPadded = /^0|\/0/.test(match[0]);
    if (
      !DAY_BEFORE.test(before) &&
      !isLate &&
      !isPadded &&
      !/^ (?:\d{1,2}:|at \d|\d{4}\b)/.test(after)
    ) {
      continue;
    }
    found.push({ start: match.index, end: match.index + match[0].length, category: "date" });
  }
  return found;
}
