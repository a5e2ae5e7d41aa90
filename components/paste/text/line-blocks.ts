import { isSameLine, type PaintedLine } from "./text-lines";

/** So many lines are painted, or not, together. */
export const BLOCK_LINES = 50;

/** `first` is the number of its first line, from 1. */
export type LineBlock = Readonly<{ first: number; lines: readonly PaintedLine[] }>;

/** Cuts painted lines into blocks. */
export function blocksOf(lines: readonly PaintedLine[]): readonly LineBlock[] {
  return Array.from({ length: Math.ceil(lines.length / BLOCK_LINES) }, (_, index) => {
    const from = index * BLOCK_LINES;
    return { first: from + 1, lines: lines.slice(from, from + BLOCK_LINES) };
  });
}

/** Whether two blocks look the same. */
export function isSameBlock(a: LineBlock, b: LineBlock): boolean {
  return (
    a === b ||
    (a.first === b.first &&
      a.lines.length === b.lines.length &&
      a.lines.every((line, index) => {
        const other = b.lines[index];
        return other !== undefined && isSameLine(line, other);
      }))
  );
}

/** The block as plain text. Each line ends with a break, the last one too, so that an empty last line has its height. */
export function plainText({ lines }: LineBlock): string {
  return lines.map(({ pieces }) => `${pieces.map(({ text }) => text).join("")}\n`).join("");
}
