import type { CustomPattern } from "../policy.schema";
import { matchCustomPatterns } from "./match-custom-patterns";

/** Where a pattern matches a line somebody typed to try it: UTF-16 units, longest first where two begin together. */
export function tryPattern(
  pattern: CustomPattern,
  line: string,
): readonly { readonly start: number; readonly end: number }[] {
  const found = matchCustomPatterns(line, [pattern]);
  const longest = new Map<number, number>();
  for (const { start, end } of found) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  let at = 0;
  return [...longest]
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < at) return false;
      at = end;
      return true;
    });
}
