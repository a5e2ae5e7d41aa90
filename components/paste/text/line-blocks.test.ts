import { describe, expect, it } from "vitest";
import { BLOCK_LINES, blocksOf, isSameBlock, plainText } from "./line-blocks";
import { paintLines } from "./text-lines";

const linesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => `line ${at}`).join("\n");

describe("the blocks of a long text", () => {
  it.each([
    [1, 1],
    [BLOCK_LINES, 1],
    [BLOCK_LINES + 1, 2],
    [3 * BLOCK_LINES, 3],
  ])("%d lines are %d blocks, with every line once", (count, expected) => {
    const text = linesOf(count);
    const blocks = blocksOf(paintLines(text, [], "source"));
    expect(blocks).toHaveLength(expected);
    expect(blocks.map(plainText).join("")).toBe(`${text}\n`);
    expect(blocks.map(({ first }) => first)).toEqual(
      Array.from({ length: expected }, (_, at) => at * BLOCK_LINES + 1),
    );
  });

  it("keep the height of empty lines, the last one too", () => {
    const [block] = blocksOf(paintLines("a\n\n", [], "source"));
    expect(block && plainText(block)).toBe("a\n\n\n");
  });

  it("are the same when nothing in them changed, and not when a highlight did", () => {
    const text = linesOf(3);
    const span = {
      start: 0,
      end: 4,
      category: "name",
      placeholder: "[NAME_1]",
    } as const;
    const [plain] = blocksOf(paintLines(text, [], "source"));
    const [again] = blocksOf(paintLines(text, [], "source"));
    const [marked] = blocksOf(paintLines(text, [span], "source"));
    if (!plain || !again || !marked) throw new Error("the text has lines");
    expect(isSameBlock(plain, again)).toBe(true);
    expect(isSameBlock(plain, marked)).toBe(false);
    expect(isSameBlock(plain, { ...plain, first: 51 })).toBe(false);
  });
});
