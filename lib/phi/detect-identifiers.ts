import { applyMarks, PERMANENT_REASONS } from "./detection/apply-marks";
import { isKept } from "./detection/precision-pass";
import { matchKnownValues } from "./detection/match-known-values";
import { mergeSpans } from "./detection/merge-spans";
import { propagateNames } from "./detection/names/propagate-names";
import { capitalScan, recasedScan } from "./detection/casing/recase-text";
import { scanText, type ScannedText } from "./detection/scanned-text";
import { shadowOf, type ShadowCopy } from "./detection/shadow-copy";
import { snapSpan } from "./detection/snap-spans";
import type { IdentifierMark, IdentifierSpan, KnownValue } from "./identifier.schema";
import type { Proposal } from "./model/decode-labels";
import { toCandidate } from "./model/refine-proposal";
import { applyPolicy, type PolicyOutcome } from "./policy/apply-policy";
import { matchCustomPatterns } from "./policy/patterns/match-custom-patterns";
import { STRICT_POLICY, type DeidPolicy } from "./policy/policy.schema";
import type { Candidate, Recognizer } from "./recognizers/recognizer";
import { strictLook } from "./recognizers/strict-look";
import {
  CAPITALS_RECOGNIZERS,
  CASE_RECOGNIZERS,
  NUMBER_RECOGNIZERS,
  RECOGNIZERS,
} from "./recognizers/registry";

export type DetectOptions = {
  readonly knownValues?: readonly KnownValue[];
  readonly marks?: readonly IdentifierMark[];
  /** What the classifier takes for an identifier, in offsets of the text; see `proposeIdentifiers`. */
  readonly proposals?: readonly Proposal[];
  /** Recall before precision: for a text that no classifier has read. */
  readonly isStrict?: boolean;
  /** What the organization does with what is found; everything is replaced without one. */
  readonly policy?: DeidPolicy;
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

/** What the rules find: in the text as it stands, and once more with its capitals given back or all in capitals. */
function collectByRules(scan: ScannedText, isStrict: boolean, candidates: Candidate[]): void {
  for (const recognizer of scan.textCase === "upper" ? CAPITALS_RECOGNIZERS : RECOGNIZERS) {
    collect(recognizer, scan, candidates);
  }
  const recased = recasedScan(scan);
  if (recased !== undefined) {
    for (const recognizer of CASE_RECOGNIZERS) collect(recognizer, recased, candidates);
  }
  const capitals = capitalScan(scan);
  if (capitals !== undefined) {
    for (const recognizer of NUMBER_RECOGNIZERS) collect(recognizer, capitals, candidates);
  }
  if (isStrict) collect(strictLook, recased ?? scan, candidates);
}

/** The classifier's proposals, as far as nothing that is known of words and numbers speaks against them. */
function collectProposals(
  scan: ScannedText,
  shadow: ShadowCopy,
  proposals: readonly Proposal[],
  candidates: Candidate[],
): void {
  for (const proposal of proposals) {
    const range = shadow.fromSource(proposal.start, proposal.end);
    const candidate = toCandidate(scan, { ...proposal, ...range });
    if (candidate !== null && isKept(scan, candidate)) {
      candidates.push(snapSpan(scan.text, candidate));
    }
  }
}

/**
 * Every identifier of a text, sorted and without overlap; offsets are UTF-16 units of `text` as given.
 * Order of work: recognizers on a shadow copy, the organization's own patterns, the classifier's proposals,
 * edges grown to the token, precision pass, names carried through the document, known values, marks by hand;
 * then the policy says what of it stays. Neither an unmark nor a policy ever frees a known value. Pure and
 * synchronous; linear in the length of the text.
 */
export function detectIdentifiers(text: string, options: DetectOptions = {}): IdentifierSpan[] {
  return detectUnderPolicy(text, options).spans;
}

/** As {@link detectIdentifiers}, with what the policy keeps or writes more generally. */
export function detectUnderPolicy(text: string, options: DetectOptions = {}): PolicyOutcome {
  const {
    knownValues = [],
    marks = [],
    proposals = [],
    policy = STRICT_POLICY,
    isStrict = false,
  } = options;
  const shadow = shadowOf(text);
  const scan = scanText(shadow.text);
  const candidates: Candidate[] = [];
  collectByRules(scan, isStrict, candidates);
  for (const candidate of matchCustomPatterns(scan.text, policy.patterns)) {
    candidates.push(snapSpan(scan.text, candidate));
  }
  collectProposals(scan, shadow, proposals, candidates);
  // One by one: a long list spread into a call overflows the stack.
  for (const carried of propagateNames(scan, candidates)) candidates.push(carried);
  const known = matchKnownValues(scan, knownValues);
  const toSpan = ({ start, end, category, score, reason }: Candidate): IdentifierSpan => ({
    ...shadow.toSource(start, end),
    category,
    score,
    reason,
  });
  const found = bridgeSpans(text, mergeSpans(candidates.map(toSpan)));
  const knownSpans = known.map(toSpan);
  const spans = mergeSpans(applyMarks(text, [...found, ...knownSpans], marks));
  const byHand = marks.filter(({ action }) => action !== "unmark");
  return applyPolicy(text, spans, policy, [...knownSpans, ...byHand]);
}
