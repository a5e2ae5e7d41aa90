import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineSplitter } from "./split-lines";

function cut(text: string, sizes: readonly number[]): string[] {
  const chunks: string[] = [];
  let at = 0;
  for (const size of sizes) {
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return [...chunks, text.slice(at)];
}

describe("lines of a stream", () => {
  test("are the same however the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.nat(5)), (words, sizes) => {
        const lines = words.map((word) => word.replaceAll("\n", ""));
        const splitter = new LineSplitter(1_000);
        const text = lines.map((line) => `${line}\n`).join("");
        expect(cut(text, sizes).flatMap((chunk) => splitter.push(chunk) ?? [])).toEqual(lines);
      }),
    );
  });

  test("end at a line feed alone", () => {
    expect(new LineSplitter(99).push("a\u2028b\u2029c\rd\n")).toEqual(["a\u2028b\u2029c\rd"]);
  });

  test("are withheld until they are whole", () => {
    const splitter = new LineSplitter(99);
    expect([splitter.push("ab"), splitter.push("c\nd"), splitter.push("\n")]).toEqual([
      [],
      ["abc"],
      ["d"],
    ]);
  });

  test.each([
    ["a whole one", ["abcde\n"]],
    ["one without an end", ["abc", "de"]],
    ["a second one", ["a\nabcde\n"]],
  ])("have a longest length: %s", (_, chunks) => {
    const splitter = new LineSplitter(4);
    expect(chunks.map((chunk) => splitter.push(chunk)).at(-1)).toBeNull();
  });

  test("may be as long as allowed", () => {
    expect(new LineSplitter(4).push("abcd\n")).toEqual(["abcd"]);
  });
});
