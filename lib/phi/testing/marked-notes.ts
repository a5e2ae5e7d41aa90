import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IdentifierSpan } from "../identifier.schema";

/**
 * Synthetic notes in `testing/marked-notes/`: what must go stands between « and », what may go or stay
 * between ‹ and ›, and a line `%%` parts two notes.
 */
type Stretch = { readonly start: number; readonly end: number };

export type MarkedNote = {
  readonly text: string;
  readonly must: readonly Stretch[];
  readonly may: readonly Stretch[];
};

/** Takes the marks out of one note and remembers where they stood, in offsets of the bare text. */
export function readMarkedNote(marked: string): MarkedNote {
  const [must, may]: [Stretch[], Stretch[]] = [[], []];
  let [text, start] = ["", 0];
  for (const character of marked) {
    if (character === "«" || character === "‹") start = text.length;
    else if (character === "»") must.push({ start, end: text.length });
    else if (character === "›") may.push({ start, end: text.length });
    else text += character;
  }
  return { text, must, may };
}

/** The notes of one file of `testing/marked-notes/`. */
export function readMarkedNotes(file: string): MarkedNote[] {
  const path = fileURLToPath(new URL(`./marked-notes/${file}`, import.meta.url));
  return readFileSync(path, "utf8")
    .split(/^%%$/m)
    .map((part) => readMarkedNote(part.replace(/^\n|\n$/g, "")));
}

export type NoteScore = {
  /** Marked stretches, and those of them of which every letter and digit is covered. */
  readonly marked: number;
  readonly covered: number;
  /** Marked stretches that are not wholly covered. */
  readonly missed: readonly Stretch[];
  /** Spans that touch nothing that may go. */
  readonly extra: readonly IdentifierSpan[];
};

const COUNTS = /[\p{L}\p{N}]/u;

/** Compares what was found in a note with what is marked there; letters and digits alone count. */
export function scoreMarkedNote(note: MarkedNote, spans: readonly IdentifierSpan[]): NoteScore {
  const isCovered = (at: number): boolean =>
    spans.some(({ start, end }) => start <= at && at < end);
  const missed = note.must.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) {
      if (COUNTS.test(note.text.charAt(at)) && !isCovered(at)) return true;
    }
    return false;
  });
  const extra = spans.filter(
    (span) =>
      ![...note.must, ...note.may].some(({ start, end }) => start < span.end && span.start < end),
  );
  return { marked: note.must.length, covered: note.must.length - missed.length, missed, extra };
}
