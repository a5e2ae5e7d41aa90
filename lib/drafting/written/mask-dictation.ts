import type { Span } from "@/lib/notes/note-content.schema";

/** A note with its spoken marks ("period", "new line") written as marks; lengths and offsets are the source's. */
export type MaskedNote = Readonly<{
  /** As long as the source, UTF-16 unit for unit. */
  text: string;
  /** The words that spoke a mark. */
  marks: readonly Span[];
  isDictated: boolean;
}>;

const BREAKS = "full stop|(?:new|next) (?:line|paragraph)|end (?:of )?dictation";
const MARK = new RegExp(
  `\\s{0,4}\\b(?:${BREAKS}|period|comma|semicolon|colon|question mark|(?:open|close) (?:bracket|paren(?:thesis)?))\\b[.,;:]?`,
  "gi",
);
/** Words that make "period" or "colon" a thing rather than a mark. */
const THING =
  /\b(?:her|his|menstrual|last|incubation|grace|a|an|the|per|each|this|that|of|heavy|missed|regular|sigmoid|ascending|descending|transverse|trial|post-?ictal)$/i;
const THING_AFTER = /^\s*(?:of|pain|pains|cancer|polyps?|cramps?)\b/i;
const LEAST_BREAKS = 2;
const LEAST_MARKS = 3;

function markOf(words: string): string {
  const plain = words.trim().toLowerCase();
  if (plain.startsWith("comma")) return ",";
  if (plain.startsWith("semicolon")) return ";";
  if (plain.startsWith("colon")) return ":";
  if (plain.startsWith("question")) return "?";
  if (plain.startsWith("open")) return " (";
  if (plain.startsWith("close")) return ")";
  return /line|paragraph/.test(plain) ? "\n" : ".";
}

/**
 * Reads spoken punctuation as punctuation where a note was dictated: at least two spoken breaks, or
 * three marks. "Last menstrual period" and "sigmoid colon" stay words.
 */
export function maskDictation(source: string): MaskedNote {
  const found = [...source.matchAll(MARK)].filter((match) => {
    const before = source.slice(Math.max(0, match.index - 16), match.index);
    const after = source.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const isWord = /period|colon/i.test(match[0]) && !/semi/i.test(match[0]);
    return !isWord || (!THING.test(before) && !THING_AFTER.test(after));
  });
  const breaks = found.filter(([words]) => new RegExp(BREAKS, "i").test(words)).length;
  if (breaks < LEAST_BREAKS && found.length < LEAST_MARKS) {
    return { text: source, marks: [], isDictated: false };
  }
  let text = "";
  let from = 0;
  const marks: Span[] = [];
  for (const match of found) {
    const end = match.index + match[0].length;
    const lead = match[0].length - match[0].trimStart().length;
    text += source.slice(from, match.index) + markOf(match[0]).padEnd(match[0].length);
    marks.push({ start: match.index + lead, end });
    from = end;
  }
  return { text: text + source.slice(from), marks, isDictated: true };
}
