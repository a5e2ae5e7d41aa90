import {
  FAMILY,
  HISTORICAL,
  HISTORICAL_AFTER,
  HYPOTHETICAL,
  LIKELY,
  NEGATED_AFTER,
  NEGATED_BEFORE,
  NOT_YET,
  OTHER_PERSON,
  POSSIBLE,
  PSEUDO,
  RELATIVE_SPEAKS,
  TERMINATION,
} from "./context-triggers";

/**
 * Whether a finding is affirmed, negated or uncertain, whose it is and when, read from the words
 * around it: the trigger-and-scope method of NegEx (Chapman 2001) and ConText (Harkema 2009) with
 * this project's own trigger lists.
 */
export type Context = Readonly<{
  polarity: "affirmed" | "negated" | "uncertain";
  /** How sure the words leave it: "likely" and "possible" also of a hedged denial ("unlikely"). */
  certainty: "certain" | "likely" | "possible";
  temporality: "current" | "historical" | "planned" | "hypothetical";
  experiencer: "patient" | "family" | "other";
}>;

/** Characters read before and after a finding: longer clauses cost no more, and no trigger reaches further. */
const WINDOW = 220;
const WINDOW_AFTER = 40;
const BLANK = (found: string): string => "_".repeat(found.length);

function lastIndexOf(pattern: RegExp, text: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (const match of text.matchAll(pattern)) {
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}

function isNegatedBefore(before: string): boolean {
  const trigger = lastIndexOf(NEGATED_BEFORE, before);
  if (!trigger) return false;
  const between = before.slice(trigger.end);
  if (lastIndexOf(TERMINATION, between)) return false;
  const words = between.split(/[\s,]+/).filter(Boolean).length;
  return words <= 5 || (/[,/]|\bor\b|\band\b/.test(between) && words <= 24);
}

function isNegatedAfter(before: string, after: string): boolean {
  if (!NEGATED_AFTER.test(after) || /^[\s,:]*(?:is|was)?\s*not (?:only|just)\b/i.test(after)) {
    return false;
  }
  return !NOT_YET.test(before);
}

function experiencerOf(clause: string, before: string): Context["experiencer"] {
  if (RELATIVE_SPEAKS.test(clause)) return "patient";
  if (FAMILY.test(before) || /\b(?:runs in (?:the|my|his|her) family)\b/i.test(clause)) {
    return "family";
  }
  return OTHER_PERSON.test(before) ? "other" : "patient";
}

function certaintyOf(before: string, isNegated: boolean): Context["certainty"] {
  const near = before.slice(-60);
  if (isNegated) return /\b(?:unlikely|doubt|low|little)\b/i.test(near) ? "likely" : "certain";
  if (POSSIBLE.test(near)) return "possible";
  return LIKELY.test(near) ? "likely" : "certain";
}

function temporalityOf(before: string, after: string): Context["temporality"] {
  if (HYPOTHETICAL.test(before)) return "hypothetical";
  return HISTORICAL.test(before) || HISTORICAL_AFTER.test(after) ? "historical" : "current";
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ");

/**
 * Reads the context of the words `start` to `end` of a clause.
 *
 * @param clause one clause or sentence; offsets are UTF-16 units into it
 */
export function findContext(clause: string, start: number, end: number): Context {
  const raw = clause.slice(Math.max(0, start - WINDOW), start);
  const before = squeeze(raw).replace(PSEUDO, BLANK);
  const after = squeeze(clause.slice(end, end + WINDOW_AFTER)).replace(PSEUDO, BLANK);
  const isNegated = isNegatedBefore(before) || isNegatedAfter(before, after);
  const certainty = certaintyOf(squeeze(raw), isNegated);
  const polarity = isNegated ? "negated" : certainty === "certain" ? "affirmed" : "uncertain";
  return {
    polarity,
    certainty,
    temporality: temporalityOf(before, after),
    experiencer: experiencerOf(`${before}${clause.slice(start, end)}${after}`, before),
  };
}
