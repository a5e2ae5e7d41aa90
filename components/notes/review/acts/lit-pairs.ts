import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { readingOrder } from "../../content-edits";
import { linesOfSpan, type SourceLine } from "../../source-lines";

/** What is pointed at: a sentence, a line of the source, one of the things that need eyes, or a fact or clause. */
export type Selection =
  | Readonly<{ kind: "sentence"; id: string }>
  | Readonly<{ kind: "line"; number: number }>
  | Readonly<{ kind: "item"; id: string }>
  | Readonly<{ kind: "spans"; id: string; spans: readonly LitSpan[] }>;

export type LitSpan = Readonly<{ start: number; end: number }>;

/** Sentences and lines that are lit together, and the pair the connector joins. */
export type LitPairs = Readonly<{
  sentenceIds: readonly string[];
  lineNumbers: readonly number[];
  spans: readonly LitSpan[];
  pair: Readonly<{ sentenceId: string; lineNumber: number }> | null;
}>;

export const NOTHING_LIT: LitPairs = { sentenceIds: [], lineNumbers: [], spans: [], pair: null };

/** Everything that belongs together with the selection. */
export function litPairs(
  content: NoteContent,
  documentId: string,
  lines: readonly SourceLine[],
  selection: Selection | null,
): LitPairs {
  if (!selection) return NOTHING_LIT;
  const spansOf = (citations: NoteSentence["citations"]): LitSpan[] =>
    citations.filter((citation) => citation.documentId === documentId);
  const ordered = readingOrder(content);
  if (selection.kind === "line") {
    const line = lines[selection.number - 1];
    if (!line) return NOTHING_LIT;
    const users = ordered.filter((sentence) =>
      spansOf(sentence.citations).some((span) => span.start < line.end && line.start < span.end),
    );
    const spans = users
      .flatMap((sentence) => spansOf(sentence.citations))
      .filter((span) => span.start < line.end && line.start < span.end);
    return join(users, [selection.number], spans, lines, documentId);
  }
  if (selection.kind === "sentence") {
    const sentence = ordered.find(({ id }) => id === selection.id);
    if (!sentence) return NOTHING_LIT;
    const spans = spansOf(sentence.citations);
    return join([sentence], numbersOf(spans, lines), spans, lines, documentId);
  }
  if (selection.kind === "spans") {
    const users = ordered.filter((sentence) =>
      spansOf(sentence.citations).some((cited) =>
        selection.spans.some((span) => cited.start < span.end && span.start < cited.end),
      ),
    );
    return join(users, numbersOf(selection.spans, lines), selection.spans, lines, documentId);
  }
  const item = content.attention.find(({ id }) => id === selection.id);
  if (!item) return NOTHING_LIT;
  const sentences = ordered.filter(({ id }) => item.sentenceIds.includes(id));
  const spans = spansOf(item.citations);
  return join(sentences, numbersOf(spans, lines), spans, lines, documentId);
}

function numbersOf(spans: readonly LitSpan[], lines: readonly SourceLine[]): number[] {
  const numbers = spans.flatMap((span) => linesOfSpan(lines, span));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function join(
  sentences: readonly NoteSentence[],
  lineNumbers: readonly number[],
  spans: readonly LitSpan[],
  lines: readonly SourceLine[],
  documentId: string,
): LitPairs {
  const lit = new Set(lineNumbers);
  for (const sentence of sentences) {
    const cited = sentence.citations.filter((citation) => citation.documentId === documentId);
    const lineNumber = numbersOf(cited, lines).find((number) => lit.has(number));
    if (lineNumber !== undefined) {
      return {
        sentenceIds: sentences.map(({ id }) => id),
        lineNumbers,
        spans,
        pair: { sentenceId: sentence.id, lineNumber },
      };
    }
  }
  return { sentenceIds: sentences.map(({ id }) => id), lineNumbers, spans, pair: null };
}

/** "Line 11, used by 1 sentence": said once when a pair is lit. */
export function litAnnouncement(lit: LitPairs): string {
  if (lit.lineNumbers.length === 0) return lit.sentenceIds.length > 0 ? "No source line" : "";
  const count = lit.sentenceIds.length;
  const where =
    lit.lineNumbers.length === 1
      ? `Line ${lit.lineNumbers[0]}`
      : `Lines ${lit.lineNumbers.slice(0, -1).join(", ")} and ${lit.lineNumbers.at(-1)}`;
  const users =
    count === 0
      ? "used by no sentence"
      : count === 1
        ? "used by 1 sentence"
        : `used by ${count} sentences`;
  return `${where}, ${users}`;
}

/** A line cut at the lit spans, for underlining exactly what is cited. */
export function cutLine(
  line: Readonly<{ start: number; end: number; text: string }>,
  spans: readonly LitSpan[],
): readonly Readonly<{ text: string; isLit: boolean }>[] {
  const inside = spans
    .map((span) => ({
      start: Math.max(0, span.start - line.start),
      end: Math.min(line.text.length, span.end - line.start),
    }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  const pieces: { text: string; isLit: boolean }[] = [];
  let at = 0;
  for (const span of inside) {
    if (span.end <= at) continue;
    const start = Math.max(span.start, at);
    if (start > at) pieces.push({ text: line.text.slice(at, start), isLit: false });
    pieces.push({ text: line.text.slice(start, span.end), isLit: true });
    at = span.end;
  }
  if (at < line.text.length) pieces.push({ text: line.text.slice(at), isLit: false });
  return pieces;
}

/** Lines for the dock of a narrow page: each lit line with its neighbours; the lines between fold to a gap. */
export function dockRows(
  lines: readonly SourceLine[],
  litNumbers: readonly number[],
): readonly (SourceLine | Readonly<{ gapFrom: number; gapTo: number }>)[] {
  const wanted = new Set(litNumbers.flatMap((number) => [number - 1, number, number + 1]));
  const shown = lines.filter((line) => wanted.has(line.number));
  return shown.flatMap((line, index) => {
    const before = shown[index - 1];
    const gap =
      before && line.number > before.number + 1
        ? [{ gapFrom: before.number + 1, gapTo: line.number - 1 }]
        : [];
    return [...gap, line];
  });
}
