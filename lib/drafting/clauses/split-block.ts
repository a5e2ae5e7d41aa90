import type { Span } from "@/lib/notes/note-content.schema";
import type { TableRow } from "../written/read-table";
import { readBareHeading, readHeading, type HeadingKind } from "./section-headings";
import { splitNegatives } from "./split-negatives";
import { splitRun } from "./split-run";
import { splitSentences } from "./split-sentences";

/** A clause of a written note under its heading; `start` includes a kept label such as "ECG today:". */
export type NoteClause = Readonly<{
  kind: HeadingKind | null;
  /** Heading as written; "" without one. */
  label: string;
  start: number;
  end: number;
  /** As long as its stretch of the source; spoken marks are written as marks. */
  text: string;
  isBullet: boolean;
  /** Stands without a bullet after a list that had them: it may not belong to the heading. */
  isAfterList: boolean;
  /** Follows the line of its heading rather than standing on it: its own words may say otherwise. */
  isLoose: boolean;
  block: number;
  /** The words of the heading it stands under. */
  heading?: Span | undefined;
  /** The row of a grid that the clause is. */
  row?: TableRow;
}>;

/** Lines that belong together under one heading; offsets are UTF-16 units into the note. */
export type NoteBlock = {
  kind: HeadingKind | null;
  label: string;
  start: number;
  end: number;
  isBullet: boolean;
  isAfterList: boolean;
  isLoose: boolean;
  heading?: Span | undefined;
  row?: TableRow;
};

type BareHeading = Readonly<{ kind: HeadingKind; label: string }>;
type SplitBlock = Readonly<{
  clauses: readonly NoteClause[];
  labels: readonly Span[];
  /** Clauses that only speak a mark ("Comma."). */
  commands: readonly Span[];
  /** The last heading without a mark that the block opened. */
  bare: BareHeading | null;
}>;

const ONLY_COMMAND =
  /^(?:full stop|period|comma|colon|semicolon|(?:new|next) (?:line|paragraph)|end (?:of )?dictation)[.,]?$/i;

const PARTS: ReadonlySet<HeadingKind> = new Set([
  "exam",
  "assessment",
  "plan",
  "history",
  "past_history",
  "medications",
  "allergies",
  "vitals",
  "assessment_and_plan",
]);

function stretches(text: string, isSpoken: boolean): Span[] {
  const within = (whole: Span, parts: readonly Span[]): Span[] =>
    parts.map((part) => ({ start: whole.start + part.start, end: whole.start + part.end }));
  const sentences = splitSentences(text).flatMap((whole) =>
    within(whole, splitNegatives(text.slice(whole.start, whole.end))),
  );
  if (!isSpoken) return sentences;
  return sentences.flatMap((whole) => within(whole, splitRun(text.slice(whole.start, whole.end))));
}

/** "On exam." and "o/e" with nothing behind them name the part that follows. */
function readAlone(text: string): BareHeading | null {
  const heading = text.split(/\s+/).length <= 3 ? readHeading(text.replace(/[.,:]+$/, "")) : null;
  const isPart = heading && PARTS.has(heading.kind) && heading.length >= text.length - 1;
  return isPart ? heading : null;
}

/** A row of a grid is one clause. */
function wholeRow(block: NoteBlock, row: TableRow, source: string, index: number): SplitBlock {
  const text = source.slice(block.start, block.end);
  return { clauses: [{ ...block, block: index, text, row }], labels: [], commands: [], bare: null };
}

/** A block as clauses: sentences, statements of unmarked runs, and parts opened by bare headings. */
export function splitBlock(
  block: NoteBlock,
  source: string,
  index: number,
  isSpoken: boolean,
): SplitBlock {
  const { row, ...place } = block;
  if (row) return wholeRow(block, row, source, index);
  const clauses: NoteClause[] = [];
  const labels: Span[] = [];
  const commands: Span[] = [];
  let bare: BareHeading | null = null;
  let isOpened = false;
  let headed = block.heading;
  const text = source.slice(block.start, block.end);
  const pieces = stretches(text, isSpoken);
  for (const { start: from, end: to } of pieces) {
    const piece = text.slice(from, to);
    const bareText = piece.trim();
    if (!/[\p{L}\p{N}]/u.test(bareText)) continue;
    const start = block.start + from + (piece.length - piece.trimStart().length);
    if (ONLY_COMMAND.test(bareText)) {
      commands.push({ start, end: start + bareText.length });
      continue;
    }
    const alone = pieces.length > 1 || isSpoken ? readAlone(bareText) : null;
    if (alone) {
      bare = { kind: alone.kind, label: alone.label };
      labels.push({ start, end: start + bareText.length });
      isOpened = true;
      continue;
    }
    const heading = readBareHeading(bareText, isSpoken);
    if (heading) {
      bare = { kind: heading.kind, label: heading.label };
      headed = { start, end: start + heading.label.length };
    }
    const cut = heading && !heading.isLabelKept ? heading.length : 0;
    if (cut > 0) labels.push({ start, end: start + cut });
    clauses.push({
      ...place,
      ...(bare ?? {}),
      isLoose: bare ? heading === null && !isOpened : place.isLoose,
      block: index,
      heading: headed,
      start: start + cut,
      end: start + bareText.length,
      text: bareText.slice(cut),
    });
    isOpened = false;
  }
  return { clauses, labels, commands, bare };
}
