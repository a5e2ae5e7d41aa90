import { kindOfCategory, type IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import type { RecognisedSpan } from "../paste-view";

/** A stretch of one line: plain, or recognised as a kind. */
type LinePiece = Readonly<{
  text: string;
  kind: IdentifierKind | null;
  isCurrent: boolean;
  standing?: Standing;
}>;
export type PaintedLine = Readonly<{ pieces: readonly LinePiece[] }>;

/** How a suspected identifier stands in a review: nobody has decided yet, or somebody cleared it. */
type Standing = "suspected" | "cleared";

/** A span as far as painting needs it. */
export type PaintedSpan = Pick<RecognisedSpan, "start" | "end" | "category" | "placeholder"> &
  Readonly<{ standing?: Standing }>;

type Cut = Readonly<{ start: number; end: number; span: PaintedSpan }>;

/**
 * Cuts a text into lines and each line into pieces for the layer under the box (`source`), or with the
 * placeholders instead (`preview`). Both have the same number of lines: a span over a line break is painted
 * on each line, and its placeholder stands on the first.
 */
export function paintLines(
  text: string,
  spans: readonly PaintedSpan[],
  form: "source" | "preview",
  currentStart: number | null = null,
): PaintedLine[] {
  let at = 0;
  let from = 0;
  return text.split("\n").map((line) => {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    while (from < spans.length && (spans[from]?.end ?? 0) <= start) from += 1;
    const cuts: Cut[] = [];
    for (let index = from; index < spans.length; index += 1) {
      const span = spans[index];
      if (!span || span.start >= end) break;
      const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end), span };
      if (cut.start < cut.end && cut.start >= (cuts.at(-1)?.end ?? 0)) cuts.push(cut);
    }
    return { pieces: piecesOf(text, start, end, cuts, form, currentStart) };
  });
}

function piecesOf(
  text: string,
  start: number,
  end: number,
  cuts: readonly Cut[],
  form: "source" | "preview",
  currentStart: number | null,
): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = start;
  for (const cut of cuts) {
    if (cut.start > at) {
      pieces.push({ text: text.slice(at, cut.start), kind: null, isCurrent: false });
    }
    const isFirst = cut.start === cut.span.start;
    const shown =
      form === "source" ? text.slice(cut.start, cut.end) : isFirst ? cut.span.placeholder : "";
    if (shown !== "") {
      pieces.push({
        text: shown,
        kind: kindOfCategory(cut.span.category),
        isCurrent: cut.span.start === currentStart,
        ...(cut.span.standing === undefined ? {} : { standing: cut.span.standing }),
      });
    }
    at = cut.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), kind: null, isCurrent: false });
  return pieces;
}

/** Whether two painted lines look the same, so that a line is painted again only when it changed. */
export function isSameLine(a: PaintedLine, b: PaintedLine): boolean {
  return (
    a.pieces.length === b.pieces.length &&
    a.pieces.every((piece, index) => {
      const other = b.pieces[index];
      return (
        piece.text === other?.text &&
        piece.kind === other.kind &&
        piece.isCurrent === other.isCurrent &&
        piece.standing === other.standing
      );
    })
  );
}
