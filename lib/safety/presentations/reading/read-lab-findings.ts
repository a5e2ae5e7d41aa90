import { judgeByReference } from "../../judge-by-reference";
import { readStanding } from "./read-standing";
import type { VitalFinding } from "./read-vital-findings";

/** Values that mean something only beside the reference of their assay; no limit of these rules is right for all of them. */
const LABS: readonly Readonly<{ findingId: string; names: string }>[] = [
  {
    findingId: "raised_troponin",
    names: "(?:(?:hs|high[- ]sensitivity)[- ]?c?)?(?:troponins?|trops?|tn)(?:[- ]?[it])?",
  },
  { findingId: "raised_lipase", names: "lipase|amylase" },
];

const LINK =
  "(?:\\s*(?:is|was|of|at|:|=|,|level|result|today|initial|first|repeat|second|peak(?:ed)?|now|came back|back|#\\d)(?![a-z]))*\\s*";
const NUMBER = "[<>]?\\s?(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?|\\.\\d+)";
const UNIT = "(?:(?:p|n|u|µ|μ|mc|m)?g|iu|u)\\/(?:u|µ|μ|m|d)?l";
/** A count, a time or a part of a date is no value: "troponin 2 sets", "troponin at 3 h". */
const NO_VALUE =
  "(?!\\.?\\d|[:/]\\d|\\s?(?:%|x\\b|sets?|pending|more|serial|hours?|hrs?|min\\w*|days?|weeks?|am\\b|pm\\b|negative|normal|of\\b|out\\b))";
const NEXT = "(?:\\s?(?:->|→|then|to|and|,)\\s?)";
/** As far as a reference stands from its value, and no further than the line. */
const REACH = 48;

const PATTERNS = LABS.map(({ findingId, names }) => ({
  findingId,
  pattern: new RegExp(
    `(?<![\\w-])(?:${names})${LINK}(?<first>${NUMBER})${NO_VALUE}(?:\\s?(?<unit>${UNIT})(?![a-z]))?(?<more>(?:${NEXT}${NUMBER}${NO_VALUE}(?:\\s?${UNIT}(?![a-z]))?)*)`,
    "gi",
  ),
}));

/** The words behind a value, up to another line, statement or name. */
function behind(text: string, end: number): string {
  return text.slice(end, end + REACH).split(/[\n;]|\.(?!\d)/)[0] ?? "";
}

/** A value to wait for is none: "if troponin 0.5, admit". */
const AWAITED = /\b(?:if|when|until|unless|should|in case)\s(?:\w+\s){0,2}$/i;

/** The letter of "troponin I was 1.8" is no first person of a story. */
function isOfNow(text: string, start: number, end: number): boolean {
  const plain = text.replace(/(?<=troponin )i\b/gi, "_");
  const { isOther, isHypothetical, isPast } = readStanding(plain, start, end);
  return !isOther && !isHypothetical && !isPast && !AWAITED.test(text.slice(0, start));
}

function verdictOf(values: readonly string[], unit: string, words: string): boolean | null {
  const verdicts = values.map((value) => judgeByReference({ value, unit }, words));
  if (verdicts.includes("high")) return true;
  return verdicts.every((verdict) => verdict === "within" || verdict === "low") ? false : null;
}

/**
 * Findings that a measured laboratory value makes present or absent by the reference that stands beside it: "troponin 0.42
 * (ref < 0.04)" is raised, "hs-troponin T 9 ng/L (normal <14)" is not. Without a reference, or with one of another unit, the
 * value is documented and says neither. Another person's, another time's and planned ones are left out.
 */
export function readLabFindings(text: string): VitalFinding[] {
  return PATTERNS.flatMap(({ findingId, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match): VitalFinding[] => {
      const start = match.index;
      const end = start + match[0].length;
      // "at 3 h" is a time, "3 H" a flag.
      if (!isOfNow(text, start, end) || /^\s?h\b/.test(text.slice(end))) return [];
      const { first = "", unit = "", more = "" } = match.groups ?? {};
      const values = [first, ...(more.match(new RegExp(NUMBER, "g")) ?? [])];
      return [{ findingId, isPresent: verdictOf(values, unit, behind(text, end)), start, end }];
    }),
  );
}
