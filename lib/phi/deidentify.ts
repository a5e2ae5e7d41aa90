import {
  applyPlaceholders,
  type AppliedPlaceholders,
  type Replacement,
} from "./apply-placeholders";
import { isCovered } from "./detection/apply-marks";
import type { DeidentifiedText } from "./deidentified-text";
import { mergeSpans } from "./detection/merge-spans";
import { detectUnderPolicy, type DetectOptions } from "./detect-identifiers";
import type { IdentifierCategory, IdentifierMark, IdentifierSpan } from "./identifier.schema";
import { EMPTY_PLACEHOLDER_MAP, type PlaceholderMap } from "./placeholder-map";
import type { PolicyOutcome } from "./policy/apply-policy";
import { isShapeKept } from "./policy/is-shape-kept";
import { STRICT_POLICY } from "./policy/policy.schema";
import { mapSpanToSource } from "./restore-identifiers";
import { residualCheck } from "./residual/residual-check";

export type DeidentifyOptions = DetectOptions & { readonly map?: PlaceholderMap };

/** What blocked a text: UTF-16 offsets into the original and the kind, never the value. */
type ResidualFinding = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
  /** A value we hold survived: nobody can clear it. */
  readonly isKnown: boolean;
};

export type IdentifierCounts = Readonly<Partial<Record<IdentifierCategory, number>>>;

export type DeidentifyResult =
  | {
      readonly ok: true;
      readonly text: DeidentifiedText;
      readonly map: PlaceholderMap;
      readonly spans: readonly IdentifierSpan[];
      readonly replacements: readonly Replacement[];
      readonly counts: IdentifierCounts;
    }
  | {
      readonly ok: false;
      readonly findings: readonly ResidualFinding[];
      readonly counts: IdentifierCounts;
    };

const SECOND_LOOKS = 3;

function countByCategory(spans: readonly IdentifierSpan[]): IdentifierCounts {
  const counts: Partial<Record<IdentifierCategory, number>> = {};
  for (const span of spans) counts[span.category] = (counts[span.category] ?? 0) + 1;
  return counts;
}

/** A person said of all of this stretch that it identifies nobody; only a known value overrules that. */
function wasUnmarked(
  text: string,
  finding: ResidualFinding,
  marks: readonly IdentifierMark[],
): boolean {
  return marks.some((mark) => mark.action === "unmark" && isCovered(text, finding, mark));
}

/**
 * What the residual check finds after `applied`, in offsets of the original. A shape that the policy keeps is
 * not reported; a known value always is.
 */
function findResiduals(
  text: string,
  applied: AppliedPlaceholders,
  options: DeidentifyOptions,
  kept: PolicyOutcome["kept"],
): ResidualFinding[] {
  const { knownValues = [], marks = [] } = options;
  return residualCheck(applied.text, { knownValues, map: applied.map })
    .map(({ start, end, category, evidence }) => ({
      ...mapSpanToSource(applied.replacements, { start, end }),
      category,
      isKnown: evidence === "known",
    }))
    .filter(
      (finding) =>
        finding.isKnown ||
        (!wasUnmarked(text, finding, marks) && !isShapeKept(text, finding, kept)),
    );
}

/**
 * Replaces every identifier by its placeholder and lets the residual check look at the result. What
 * the check finds joins the spans and is looked at again; what still survives, or what the policy
 * leaves to a person, blocks the text. The only issuer of `DeidentifiedText`.
 */
export function deidentify(text: string, options: DeidentifyOptions = {}): DeidentifyResult {
  const { map = EMPTY_PLACEHOLDER_MAP, policy = STRICT_POLICY } = options;
  const { kept, generalised, ...detected } = detectUnderPolicy(text, options);
  let spans: readonly IdentifierSpan[] = detected.spans;
  for (let look = 0; ; look += 1) {
    const applied = applyPlaceholders(text, spans, map, generalised);
    const findings = findResiduals(text, applied, options, kept);
    const counts = countByCategory(spans);
    if (findings.length === 0) {
      const { map: grown, replacements } = applied;
      return {
        ok: true,
        text: applied.text as DeidentifiedText,
        map: grown,
        spans,
        replacements,
        counts,
      };
    }
    const joined = findings
      .filter(({ isKnown }) => isKnown || policy.secondLook === "replace")
      .map(({ start, end, category }) => ({
        start,
        end,
        category,
        score: 0.5,
        reason: "second look",
      }));
    const wider = mergeSpans([...spans, ...joined]);
    if (look === SECOND_LOOKS || isSame(spans, wider)) return { ok: false, findings, counts };
    spans = wider;
  }
}

/** Nothing new to replace: the finding lies within a placeholder already, so another look changes nothing. */
function isSame(before: readonly IdentifierSpan[], after: readonly IdentifierSpan[]): boolean {
  return (
    before.length === after.length &&
    before.every((span, at) => span.start === after[at]?.start && span.end === after[at]?.end)
  );
}
