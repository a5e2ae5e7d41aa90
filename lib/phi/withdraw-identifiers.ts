import type { PlaceholderMap } from "./placeholder-map";

/**
 * The way back from what was sent with identifiers: puts the placeholder of each value in the place of the value, wherever it
 * stands whole and in the very spelling that was sent. `restoreIdentifiers` gives back the same bytes. What is spelled otherwise
 * stays, is no placeholder, and is held back by whoever looks for identifiers in an answer. No ticket: a text earns one
 * through the engine alone. Linear in the text.
 */
export function withdrawIdentifiers(text: string, map: PlaceholderMap): string {
  const placeholders = new Map<string, string>();
  for (const { value, placeholder } of map.entries) {
    if (value !== "" && !placeholders.has(value)) placeholders.set(value, placeholder);
  }
  if (placeholders.size === 0) return text;
  // The longer first, so that a whole name is not left with half of it replaced.
  const values = [...placeholders.keys()].sort((a, b) => b.length - a.length).map(escape);
  const whole = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${values.join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "gu",
  );
  return text.replace(whole, (value) => placeholders.get(value) ?? value);
}

/** The same in every string of an answer that was read from JSON; keys and other values stay. */
export function withdrawFromAnswer(answer: unknown, map: PlaceholderMap): unknown {
  if (typeof answer === "string") return withdrawIdentifiers(answer, map);
  if (Array.isArray(answer)) return answer.map((each) => withdrawFromAnswer(each, map));
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, withdrawFromAnswer(value, map)]),
  );
}

function escape(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
