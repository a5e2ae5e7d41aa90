import type { Replacement } from "./apply-placeholders";
import { PLACEHOLDER_PATTERN, type PlaceholderMap } from "./placeholder-map";

/**
 * Puts the values back. A placeholder that the map does not hold stays as it is: a model may have
 * invented it, and inventing a person for it would be worse.
 */
export function restoreIdentifiers(text: string, map: PlaceholderMap): string {
  const values = new Map(map.entries.map((entry) => [entry.placeholder, entry.value]));
  return text.replace(PLACEHOLDER_PATTERN, (placeholder) => values.get(placeholder) ?? placeholder);
}

/**
 * Where a span of the replaced text came from: UTF-16 offsets into the original. An edge inside a
 * placeholder grows to the whole value, since half a placeholder has no counterpart.
 */
export function mapSpanToSource(
  replacements: readonly Replacement[],
  span: { start: number; end: number },
): { start: number; end: number } {
  let [shiftStart, shiftEnd] = [0, 0];
  let [start, end]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const replacement of replacements) {
    const shift = replacement.end - replacement.outEnd;
    if (replacement.outEnd <= span.start) shiftStart = shift;
    else if (replacement.outStart <= span.start) start = replacement.start;
    if (replacement.outEnd <= span.end) shiftEnd = shift;
    else if (replacement.outStart < span.end) end = replacement.end;
  }
  return { start: start ?? span.start + shiftStart, end: end ?? span.end + shiftEnd };
}
