import { applyPlaceholders } from "./apply-placeholders";
import type { DetectorFamily } from "./attestation.schema";
import { detectorOf } from "./attestation/detector-of";
import type { DeidentifyOptions, DeidentifyResult } from "./deidentify";
import { detectUnderPolicy } from "./detect-identifiers";
import type { IdentifierSpan } from "./identifier.schema";
import { EMPTY_PLACEHOLDER_MAP } from "./placeholder-map";

/** An identifier, who found it, and what a model would see in its place. */
export type CheckedSpan = IdentifierSpan & {
  readonly placeholder: string;
  readonly detector: DetectorFamily;
};

/** What stands for an identifier that only the second look found: it is still in the text. */
const NOT_REPLACED = "[?]";

/**
 * What a page shows of a de-identification, sorted: of a text that is blocked its identifiers with the
 * placeholders they would have had, and what stopped it. `options` are those the result was made with.
 */
export function checkedSpans(
  text: string,
  result: DeidentifyResult,
  options: DeidentifyOptions,
): CheckedSpan[] {
  if (result.ok) {
    return result.spans.map((span, index) =>
      asChecked(span, result.replacements[index]?.placeholder ?? ""),
    );
  }
  const { spans, generalised } = detectUnderPolicy(text, options);
  const map = options.map ?? EMPTY_PLACEHOLDER_MAP;
  const { replacements } = applyPlaceholders(text, spans, map, generalised);
  const found = result.findings.map(({ start, end, category }) =>
    asChecked({ start, end, category, score: 0.5, reason: "second check" }, NOT_REPLACED),
  );
  return spans
    .map((span, index) => asChecked(span, replacements[index]?.placeholder ?? ""))
    .concat(found)
    .sort((a, b) => a.start - b.start);
}

function asChecked(span: IdentifierSpan, placeholder: string): CheckedSpan {
  return { ...span, placeholder, detector: detectorOf(span.reason) };
}
