import { deidentify, type DeidentifyOptions, type DeidentifyResult } from "../deidentify";
import { mergeSpans } from "../detection/merge-spans";
import type { IdentifierCategory, IdentifierSpan } from "../identifier.schema";
import { STRICT_POLICY, type DeidPolicy } from "../policy/policy.schema";
import { mapSpanToSource } from "../restore-identifiers";
import { applySurrogates, type AppliedSurrogates, type SurrogateOptions } from "./apply-surrogates";
import { Originals } from "./originals";
import type { SurrogateMap } from "./surrogate-map.schema";
import { ValueIndex } from "./value-index";

type Cleared = Extract<DeidentifyResult, { ok: true }>;
type Blocked = Extract<DeidentifyResult, { ok: false }>;

export type PseudonymizeResult =
  | (Omit<Cleared, "text" | "map" | "replacements"> &
      Pick<AppliedSurrogates, "text" | "stretches"> & {
        /** Everything known to identify this patient, for the next document. */
        readonly placeholders: Cleared["map"];
        readonly surrogates: SurrogateMap;
      })
  | Blocked;

/**
 * Replaces identifiers by synthetic values, for research and export only: a draft always goes through
 * placeholders, since a surrogate that a model bent cannot be told from a fact. The text must first pass
 * everything that `deidentify` demands, and then no value may stand in what came out, in any case: a text that
 * fails either is blocked with positions and kinds.
 */
export function pseudonymize(
  text: string,
  surrogates: SurrogateMap,
  options: DeidentifyOptions & SurrogateOptions,
): PseudonymizeResult {
  const cleared = deidentify(text, { ...options, policy: withoutFormats(options.policy) });
  if (!cleared.ok) return cleared;
  const spans = withFormerSurrogates(text, cleared.spans, surrogates);
  const applied = applySurrogates(text, spans, surrogates, options);
  const findings = findSurvivors(text, spans, applied);
  if (findings.length > 0) return { ok: false, findings, counts: cleared.counts };
  return {
    ok: true,
    text: applied.text,
    stretches: applied.stretches,
    spans,
    counts: cleared.counts,
    placeholders: cleared.map,
    surrogates: applied.map,
  };
}

/** Dates, ages and postal codes get surrogates whole; what a policy would leave of them has no place here. */
function withoutFormats(policy: DeidPolicy = STRICT_POLICY): DeidPolicy {
  return {
    ...policy,
    actions: { ...policy.actions, date: "replace", age: "replace", zip: "replace" },
  };
}

/**
 * A surrogate of an earlier document that this text holds by chance becomes a value of its own; otherwise
 * nobody could tell it from the one we drew, and the way back would be lost.
 */
function withFormerSurrogates(
  text: string,
  spans: readonly IdentifierSpan[],
  { values, parts }: SurrogateMap,
): readonly IdentifierSpan[] {
  const index = new ValueIndex();
  const categories = new Map<string, IdentifierCategory>();
  const add = (category: IdentifierCategory, surrogate: string): void => {
    index.add(surrogate);
    categories.set(surrogate.toLowerCase(), category);
  };
  for (const { kind, surrogate } of parts) {
    if (kind === "name" || kind === "place") add(kind === "name" ? "name" : "location", surrogate);
  }
  for (const { category, surrogate } of values) {
    if (category !== "date" && category !== "age") add(category, surrogate);
  }
  const found = index.findIn(text, true).map(({ start, end }) => ({
    start,
    end,
    category: categories.get(text.slice(start, end).toLowerCase()) ?? ("other" as const),
    score: 1,
    reason: "surrogate of another text",
  }));
  const apart = found.filter(({ start, end }) => overlapping(spans, start, end) === undefined);
  return apart.length === 0 ? spans : mergeSpans([...spans, ...apart]);
}

/** The first of sorted ranges that are apart which shares a character with `start` to `end`. */
function overlapping<Range extends { readonly start: number; readonly end: number }>(
  ranges: readonly Range[],
  start: number,
  end: number,
): Range | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start < end ? range : undefined;
}

/** Where a value of the text stands in what came out; offsets of the original. */
function findSurvivors(
  text: string,
  spans: readonly IdentifierSpan[],
  { text: out, stretches }: AppliedSurrogates,
): Blocked["findings"] {
  const originals = new Originals(
    text,
    spans
      .filter(({ reason }) => reason !== "typed placeholder")
      .map(({ start, end, category }) => ({ category, value: text.slice(start, end) })),
  );
  const inside = originals.values.findIn(out, false);
  const numbers = originals.numbers.findIn(out, true);
  const ranges = stretches.map(({ outStart, outEnd, start, end, category }) => ({
    start: outStart,
    end: outEnd,
    source: { start, end, category, isKnown: true },
  }));
  const findings: Blocked["findings"][number][] = [];
  // An ordinary word outside the stretches that is also a name was judged by the residual check.
  for (const hit of inside) {
    const range = overlapping(ranges, hit.start, hit.end);
    if (range !== undefined) findings.push(range.source);
  }
  if (numbers.length === 0) return findings;
  const replacements = stretches.map((stretch) => ({ ...stretch, placeholder: "" }));
  for (const hit of numbers) {
    findings.push({ ...mapSpanToSource(replacements, hit), category: "other", isKnown: true });
  }
  return findings;
}
