import { applyMarks, PERMANENT_REASONS } from "./detection/apply-marks";
import { isKept } from "./detection/precision-pass";
import { matchKnownValues } from "./detection/match-known-values";
import { mergeSpans } from "./detection/merge-spans";
import { propagateNames } from "./detection/propagate-names";
import { recaseLowerText } from "./detection/recase-lower-text";
import { scanText, type ScannedText } from "./detection/scanned-text";
import { shadowOf } from "./detection/shadow-copy";
import { snapSpan } from "./detection/snap-spans";
import type { IdentifierMark, IdentifierSpan, KnownValue } from "./identifier.schema";
import type { Candidate, Recognizer } from "./recognizers/recognizer";
import { CASE_RECOGNIZERS, RECOGNIZERS } from "./recognizers/registry";

export type DetectOptions = {
  readonly knownValues?: readonly KnownValue[];
  readonly marks?: readonly IdentifierMark[];
};

/** Neighbouring parts of one place or one name become one span: "St. Mary's Hospital, Denver, CO 80202". */
function bridgeSpans(text: string, spans: readonly IdentifierSpan[]): IdentifierSpan[] {
  const bridged: IdentifierSpan[] = [];
  for (const span of spans) {
    const last = bridged[bridged.length - 1];
    const between = last === undefined ? "" : text.slice(last.end, span.start);
    const joins =
      last !== undefined &&
      last.category === span.category &&
      !PERMANENT_REASONS.has(last.reason) &&
      !PERMANENT_REASONS.has(span.reason) &&
      ((span.category === "location" && /^(?:,? {1,2}|,? (?:in|of|at|near) |-)$/i.test(between)) ||
        (span.category === "name" &&
          /^(?: |\. ?|-|, )$/.test(between) &&
          last.reason !== "known value"));
    if (joins && (span.category === "location" || isOneName(text, last, span, between))) {
      last.end = span.end;
      last.score = Math.max(last.score, span.score);
    } else bridged.push({ ...span });
  }
  return bridged;
}

function isOneName(
  text: string,
  left: IdentifierSpan,
  right: IdentifierSpan,
  between: string,
): boolean {
  if (between === ", ") return false;
  return (
    between === " " ||
    between === "-" ||
    /(?:^|[\s.])\p{L}$/u.test(text.slice(left.start, left.end)) ||
    right.end < right.start
  );
}

function collect(recognizer: Recognizer, scan: ScannedText, candidates: Candidate[]): void {
  for (const candidate of recognizer.recognize(scan)) {
    if (isKept(scan, candidate)) candidates.push(snapSpan(scan.text, candidate));
  }
}

/**
 * Every identifier of a text, sorted and without overlap; offsets are UTF-16 units of `text` as given.
 * Order of work: recognizers on a shadow copy, edges grown to the token, precision pass, names carried
 * through the document, known values, marks by hand. An unmark never frees a known value. Pure and
 * synchronous; linear in the length of the text.
 */
export function detectIdentifiers(text: string, options: DetectOptions = {}): IdentifierSpan[] {
  const { knownValues = [], marks = [] } = options;
  const shadow = shadowOf(text);
  const scan = scanText(shadow.text);
  const candidates: Candidate[] = [];
  for (const recognizer of RECOGNIZERS) collect(recognizer, scan, candidates);
  if (scan.textCase === "lower") {
    const recased = scanText(recaseLowerText(scan), "mixed");
    for (const recognizer of CASE_RECOGNIZERS) collect(recognizer, recased, candidates);
  }
  candidates.push(...propagateNames(scan, candidates));
  const known = matchKnownValues(scan, knownValues);
  const toSpan = ({ start, end, category, score, reason }: Candidate): IdentifierSpan => ({
    ...shadow.toSource(start, end),
    category,
    score,
    reason,
  });
  const found = bridgeSpans(text, mergeSpans(candidates.map(toSpan)));
  return mergeSpans(applyMarks(text, [...found, ...known.map(toSpan)], marks));
}
