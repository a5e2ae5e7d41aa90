import { applyPlaceholders, type Replacement } from "./apply-placeholders";
import type { DeidentifiedText } from "./deidentified-text";
import { mergeSpans } from "./detection/merge-spans";
import { detectIdentifiers } from "./detect-identifiers";
import type {
  IdentifierCategory,
  IdentifierMark,
  IdentifierSpan,
  KnownValue,
} from "./identifier.schema";
import { EMPTY_PLACEHOLDER_MAP, type PlaceholderMap } from "./placeholder-map";
import { mapSpanToSource } from "./restore-identifiers";
import { residualCheck } from "./residual-check";

export type DeidentifyOptions = {
  readonly knownValues?: readonly KnownValue[];
  readonly marks?: readonly IdentifierMark[];
  readonly map?: PlaceholderMap;
};

/** What blocked a text: UTF-16 offsets into the original and the kind, never the value. */
export type ResidualFinding = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
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

export function countByCategory(spans: readonly IdentifierSpan[]): IdentifierCounts {
  const counts: Partial<Record<IdentifierCategory, number>> = {};
  for (const span of spans) counts[span.category] = (counts[span.category] ?? 0) + 1;
  return counts;
}

/** A stretch the person unmarked by hand: a second look may not take it back, so it blocks instead. */
function wasUnmarked(finding: ResidualFinding, marks: readonly IdentifierMark[]): boolean {
  return marks.some(
    (mark) => mark.action === "unmark" && mark.start < finding.end && finding.start < mark.end,
  );
}

/**
 * Replaces every identifier by its placeholder and lets the residual check look at the result. What
 * the check finds joins the spans and is looked at again; what still survives blocks the text. The
 * only issuer of `DeidentifiedText`.
 */
export function deidentify(text: string, options: DeidentifyOptions = {}): DeidentifyResult {
  const { knownValues = [], marks = [], map = EMPTY_PLACEHOLDER_MAP } = options;
  let spans = detectIdentifiers(text, { knownValues, marks });
  for (let look = 0; ; look += 1) {
    const applied = applyPlaceholders(text, spans, map);
    const findings = residualCheck(applied.text, { knownValues, map: applied.map }).map(
      (finding) => ({
        ...mapSpanToSource(applied.replacements, finding),
        category: finding.category,
      }),
    );
    if (findings.length === 0) {
      const counts = countByCategory(spans);
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
    const replaceable = findings.filter((finding) => !wasUnmarked(finding, marks));
    if (look === SECOND_LOOKS || replaceable.length < findings.length) {
      return { ok: false, findings, counts: countByCategory(spans) };
    }
    const joined = replaceable.map((finding) => ({
      ...finding,
      score: 0.5,
      reason: "second look",
    }));
    spans = mergeSpans([...spans, ...joined]);
  }
}
