import type { IdentifierSpan } from "./identifier.schema";
import {
  nameWords,
  PLACEHOLDER_PATTERN,
  PlaceholderIssuer,
  type PlaceholderMap,
} from "./placeholder-map";

/** One replaced stretch: UTF-16 offsets in the original and in the text that came out. */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly outStart: number;
  readonly outEnd: number;
  readonly placeholder: string;
};

export type AppliedPlaceholders = {
  readonly text: string;
  readonly map: PlaceholderMap;
  readonly replacements: readonly Replacement[];
};

/**
 * Replaces each span by the placeholder of its value. Spans must be sorted and must not overlap, as
 * `detectIdentifiers` returns them. Longer names are given their number first, so that a surname
 * alone, wherever it stands, can share the number of the person it belongs to.
 */
export function applyPlaceholders(
  text: string,
  spans: readonly IdentifierSpan[],
  map: PlaceholderMap,
): AppliedPlaceholders {
  const taken = new Set(text.match(PLACEHOLDER_PATTERN) ?? []);
  const issuer = new PlaceholderIssuer(map, taken);
  const wordsIn = (span: IdentifierSpan) => nameWords(text.slice(span.start, span.end)).length;
  const names = spans.filter((span) => span.category === "name");
  names.sort((a, b) => wordsIn(b) - wordsIn(a) || a.start - b.start);
  for (const span of names) issuer.issue("name", text.slice(span.start, span.end));
  let [out, at] = ["", 0];
  const replacements: Replacement[] = [];
  for (const { start, end, category } of spans) {
    const placeholder = issuer.issue(category, text.slice(start, end));
    out += text.slice(at, start);
    const outStart = out.length;
    out += placeholder;
    at = end;
    replacements.push({ start, end, outStart, outEnd: out.length, placeholder });
  }
  return { text: out + text.slice(at), map: issuer.toMap(), replacements };
}
