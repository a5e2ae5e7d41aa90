import type { NoteContent, SetAsideReason, Span } from "@/lib/notes/note-content.schema";

/** One line of the source as pasted. `start` and `end` are UTF-16 offsets into the document, the line break left out. */
export type SourceLine = Readonly<{
  number: number;
  start: number;
  end: number;
  text: string;
  /** Why no sentence uses this line; null when some of it is used or still unplaced. */
  setAside: SetAsideReason | null;
  isUnplaced: boolean;
}>;

export const SET_ASIDE_WORDS: Readonly<Record<SetAsideReason, string>> = {
  header: "header",
  blank: "blank line",
  greeting: "greeting",
  filler: "filler",
  repetition: "said before",
  device_instruction: "instruction to a device",
  question: "question",
  small_talk: "small talk",
  signature: "signature",
};

type Marks = Pick<NoteContent, "setAside" | "unplaced">;

/** Cuts the text into numbered lines and says of each whether it was set aside or found no place. */
export function readSourceLines(documentId: string, text: string, marks: Marks): SourceLine[] {
  const setAside = marks.setAside.filter((span) => span.documentId === documentId);
  const unplaced = marks.unplaced.filter((span) => span.documentId === documentId);
  let start = 0;
  return text.split("\n").map((raw, index) => {
    const lineStart = start;
    start += raw.length + 1;
    const shown = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    const end = lineStart + shown.length;
    const isUnplaced = unplaced.some((span) => overlaps(span, lineStart, end));
    return {
      number: index + 1,
      start: lineStart,
      end,
      text: shown,
      setAside: isUnplaced ? null : setAsideReasonOf(shown, lineStart, setAside),
      isUnplaced,
    };
  });
}

function setAsideReasonOf(
  text: string,
  lineStart: number,
  spans: readonly (Span & { reason: SetAsideReason })[],
): SetAsideReason | null {
  if (text.trim() === "") return "blank";
  const near = spans.filter((span) => overlaps(span, lineStart, lineStart + text.length));
  if (near.length === 0) return null;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index]?.trim() === "") continue;
    const offset = lineStart + index;
    if (!near.some((span) => span.start <= offset && offset < span.end)) return null;
  }
  return near[0]?.reason ?? null;
}

function overlaps(span: Span, start: number, end: number): boolean {
  return span.start < end && start < span.end;
}

/** What still has no place: a stretch that a sentence cites by now has found one. */
export function stillUnplaced(
  content: Pick<NoteContent, "unplaced" | "sentences">,
): NoteContent["unplaced"] {
  return content.unplaced.filter(
    (span) =>
      !content.sentences.some((sentence) =>
        sentence.citations.some(
          (citation) =>
            citation.documentId === span.documentId && overlaps(citation, span.start, span.end),
        ),
      ),
  );
}

/** The numbers of the lines a span touches, in order. */
export function linesOfSpan(lines: readonly SourceLine[], span: Span): number[] {
  const numbers: number[] = [];
  for (let index = lineIndexAt(lines, span.start); index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.start >= span.end) break;
    if (overlaps(span, line.start, line.end)) numbers.push(line.number);
  }
  return numbers;
}

/** Index of the line that holds an offset: the last one that starts at or before it. */
export function lineIndexAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Lines as the gutter writes them: "6", "5, 6", "5 to 9" from three neighbours on, "3, 8 to 11". */
export function writeLineNumbers(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`,
    )
    .join(", ");
}

/** "Line 6.", "Lines 18 and 11.", empty without lines. Keeps the order given, worst first. */
export function writeLinesSentence(numbers: readonly number[]): string {
  const unique = [...new Set(numbers)];
  if (unique.length === 0) return "";
  if (unique.length === 1) return `Line ${unique[0]}.`;
  const last = unique.at(-1);
  return `Lines ${unique.slice(0, -1).join(", ")} and ${last}.`;
}
