import { readCells } from "../rows/read-cells";
import { CONDITION_NAMES } from "./condition-names";

/** Where a text names a condition of the table; UTF-16 units into the text as given. */
export type ConditionMention = Readonly<{ condition: string; start: number; end: number }>;

type Named = Readonly<{ condition: string; names: RegExp; lookAlikes: RegExp | null }>;

/** Signs that a problem list puts for a space; kept in the text, so that places stay exact. */
const GAP = "[\\s/,;()-]{1,3}";

function anyOf(cell: string): RegExp | null {
  const phrases = cell
    .split(",")
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== "")
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .split(/[\s/-]+/)
        .map((word) => word.replace(/[.*+?^$[\]{}|\\()]/g, "\\$&").replace(/'/g, "['’]"))
        .join(GAP),
    );
  return phrases.length === 0
    ? null
    : new RegExp(`(?<![a-z0-9])(?:${phrases.join("|")})(?![a-z0-9])`, "gi");
}

const NAMED: readonly Named[] = readCells(CONDITION_NAMES).flatMap(
  ([condition = "", names = "", lookAlikes = ""]) => {
    const pattern = anyOf(names);
    return pattern ? [{ condition, names: pattern, lookAlikes: anyOf(lookAlikes) }] : [];
  },
);

/**
 * Every place where a text names a condition of the table, in source order. Whole phrases only, look-alikes left out
 * ("gestational diabetes"). Says nothing about denial, time or person: the caller reads those.
 */
export function findConditionMentions(text: string): ConditionMention[] {
  return NAMED.flatMap(({ condition, names, lookAlikes }) => {
    const rest = lookAlikes ? text.replace(lookAlikes, (found) => "_".repeat(found.length)) : text;
    return [...rest.matchAll(names)].map((match) => ({
      condition,
      start: match.index,
      end: match.index + match[0].length,
    }));
  }).sort((a, b) => a.start - b.start || b.end - a.end);
}
