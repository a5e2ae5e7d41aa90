/** A piece of text as a PDF places it: its words, where its line stands and how tall it is, in points from below. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly endsLine: boolean;
};

/** Two lines further apart than this many times the height of the letters are two paragraphs. */
const PARAGRAPH_GAP = 1.8;
/** A step up or down by half a letter is another line; less is a superscript. */
const LINE_STEP = 0.5;

/**
 * The text of a page from its pieces, in the order of the file: lines joined, a free line where the page leaves one. A
 * word that is cut at the end of a line is put together again.
 */
export function joinPlacedText(pieces: readonly PlacedText[]): string {
  let text = "";
  let last: PlacedText | undefined;
  for (const piece of pieces) {
    if (last !== undefined && piece.text !== "") {
      const height = Math.max(last.height, piece.height, 1);
      const step = Math.abs(last.y - piece.y);
      const isNewColumn = piece.y > last.y + height;
      if (isNewColumn || step > height * PARAGRAPH_GAP) text = `${text.trimEnd()}\n\n`;
      else if (step > height * LINE_STEP || last.endsLine) text = continueLine(text);
    }
    text += piece.text;
    if (piece.text !== "") last = piece;
    else if (piece.endsLine && last !== undefined) last = endedLine(last);
  }
  return text.trim();
}

const endedLine = (piece: PlacedText): PlacedText => ({ ...piece, endsLine: true });

function continueLine(text: string): string {
  const line = text.trimEnd();
  return /\p{Ll}-$/u.test(line) ? line.slice(0, -1) : `${line}\n`;
}
