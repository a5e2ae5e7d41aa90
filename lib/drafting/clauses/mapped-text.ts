import type { Span } from "@/lib/notes/note-content.schema";

/** A word or mark of a shadow copy, with the stretch of source it stands for. */
export type Token = Readonly<{ text: string; start: number; end: number }>;

/** A shadow text whose every character knows its source: offsets are UTF-16 units into the source. */
export type MappedText = Readonly<{
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}>;

/** Whether a token is more than a mark. */
export function isWord({ text }: Token): boolean {
  return /[a-z0-9[]/i.test(text);
}

const NO_SPACE_BEFORE = /^[,.;:?!)%]/;

/** Joins tokens with single spaces (none before punctuation) and remembers where each came from. */
export function joinTokens(tokens: readonly Token[]): MappedText {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    const glue = text === "" || NO_SPACE_BEFORE.test(token.text) || text.endsWith("(") ? "" : " ";
    const piece = glue + token.text;
    for (let index = 0; index < piece.length; index += 1) {
      starts.push(token.start);
      ends.push(token.end);
    }
    text += piece;
  }
  return { text, starts, ends };
}

/** The text itself as its own shadow, for sources that are read as written. */
export function mapIdentity(text: string, offset: number): MappedText {
  const starts = Array.from({ length: text.length }, (_, index) => offset + index);
  return { text, starts, ends: starts.map((start) => start + 1) };
}

/** The source span of shadow characters `start` to `end` (exclusive). */
export function sourceSpan(mapped: MappedText, start: number, end: number): Span {
  const last = Math.max(start, end - 1);
  return { start: mapped.starts[start] ?? 0, end: mapped.ends[last] ?? 1 };
}

/** Spans in source order, touching or overlapping ones joined. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push({ start: span.start, end: span.end });
    }
  }
  return joined;
}

/** The shadow text without some of its characters; the rest keep their source. */
export function withoutStretches(
  mapped: MappedText,
  stretches: readonly Readonly<{ from: number; to: number }>[],
): MappedText {
  if (stretches.length === 0) {
    return mapped;
  }
  const kept = [...mapped.starts.keys()].filter(
    (index) => !stretches.some(({ from, to }) => from <= index && index < to),
  );
  return {
    text: kept.map((index) => mapped.text.charAt(index)).join(""),
    starts: kept.map((index) => mapped.starts[index] ?? 0),
    ends: kept.map((index) => mapped.ends[index] ?? 0),
  };
}
