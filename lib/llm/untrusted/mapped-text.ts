/** A rewritten text and where each of its units came from; offsets are UTF-16 units. */
export type MappedText = {
  readonly text: string;
  /** First unit of the source that unit `at` of the text stands for. */
  readonly starts: Uint32Array;
  /** One past the last such unit. */
  readonly ends: Uint32Array;
};

export type TextPiece = { readonly text: string; readonly start: number; readonly end: number };

/** Joins pieces in order; an empty piece stands for what was taken out. */
export function joinPieces(pieces: readonly TextPiece[]): MappedText {
  let text = "";
  for (const piece of pieces) text += piece.text;
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const piece of pieces) {
    for (let unit = 0; unit < piece.text.length; unit += 1) {
      starts[at] = piece.start;
      ends[at] = piece.end;
      at += 1;
    }
  }
  return { text, starts, ends };
}

/** The range of the source that units [start, end) of the text stand for; both ends must lie within the text. */
export function toSourceRange(
  mapped: MappedText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = mapped.starts[start] ?? mapped.ends.at(-1) ?? 0;
  return { start: from, end: end > start ? (mapped.ends[end - 1] ?? from) : from };
}
