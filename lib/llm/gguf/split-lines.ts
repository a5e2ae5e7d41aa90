/**
 * Cuts a stream of text into lines at "\n" alone. Not `node:readline`, which also ends a line at U+2028 and U+2029,
 * which JSON leaves as they are, and which has no limit.
 */
export class LineSplitter {
  private rest = "";

  /** @param maxLength longest line in UTF-16 units. */
  constructor(private readonly maxLength: number) {}

  /** The lines that `chunk` completes, or null when one is too long; nothing more is to be read then. */
  push(chunk: string): readonly string[] | null {
    const lines = (this.rest + chunk).split("\n");
    this.rest = lines.pop() ?? "";
    const isTooLong = [...lines, this.rest].some((line) => line.length > this.maxLength);
    return isTooLong ? null : lines;
  }
}
