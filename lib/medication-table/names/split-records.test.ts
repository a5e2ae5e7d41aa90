import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitLines } from "./split-lines";
import { splitRecords } from "./split-records";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

type Records = (readonly string[] | null)[];
const recordsOf = (text: string, maxLength?: number) =>
  all(splitRecords(pieces(text, 3), maxLength));

describe("records", () => {
  test.each<[string, string, Records]>([
    [
      "bare fields",
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "line ends of Windows",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "no line end at the end",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["empty lines, which are none", "\n\r\na,b\n\n", [["a", "b"]]],
    [
      "empty fields, which are some",
      ",\n,,\n",
      [
        ["", ""],
        ["", "", ""],
      ],
    ],
    ["a quoted comma", '"a,b",c\n', [["a,b", "c"]]],
    ["a quoted line end", '"a\nb",c\n', [["a\nb", "c"]]],
    ["a quoted quote", '"a ""b"" c",d\n', [['a "b" c', "d"]]],
    ["a quoted quote alone", '"""",d\n', [['"', "d"]]],
    ["an empty quoted field", '"",d\n', [["", "d"]]],
    [
      "a quote in a bare field",
      'a"b,c\nd,e\n',
      [
        ['a"b', "c"],
        ["d", "e"],
      ],
    ],
    ["words behind a closing quote", '"a"b,c\n', [["ab", "c"]]],
    [
      "two quoted words in one field",
      '"a" "b",c\nd,e\n',
      [
        ['a "b"', "c"],
        ["d", "e"],
      ],
    ],
    ["a quote that is never closed", 'a,b\n"c,d\ne,f\n', [["a", "b"], null]],
    ["nothing", "", []],
  ])("with %s", async (_what, text, expected) => {
    expect(await recordsOf(text)).toEqual(expected);
  });

  test.each<[string, string, Records]>([
    ["is passed over, and the next is read", "aaaaaaaaaaa\nb,c\n", [null, ["b", "c"]]],
    ["that fills the limit is read", "aaaaaaaa\nb,c\n", [["aaaaaaaa"], ["b", "c"]]],
    ["is passed over once, however long", `${"a".repeat(90)}\nb,c\n`, [null, ["b", "c"]]],
    ["of many fields is passed over", "a,a,a,a,a,a,a\nb,c\n", [null, ["b", "c"]]],
    [
      "whose line ends in quotes where the limit is does not take the next with it",
      '"aaaaaaa\nb,c\nd,e\n',
      [null, ["b", "c"], ["d", "e"]],
    ],
    ["at the end of the file is passed over", "b,c\naaaaaaaaaaa", [["b", "c"], null]],
  ])("a record longer than eight signs %s", async (_what, text, expected) => {
    expect(await recordsOf(text, 8)).toEqual(expected);
  });

  test("of any text are the same whatever the pieces", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", ",", '"', "\n", "\r", "é"),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        const whole = await all(splitRecords(pieces(given, 100), 20));
        expect(await all(splitRecords(pieces(given, size), 20))).toEqual(whole);
      }),
    );
  });
});

describe("lines", () => {
  test.each<[string, string, (string | null)[]]>([
    ["of Windows", "a\r\nb\r\n", ["a", "b"]],
    ["without an end", "a\nb", ["a", "b"]],
    ["that are empty", "\n\na\n", ["", "", "a"]],
    ["as long as the limit", "aaaaaaaa\nb\n", ["aaaaaaaa", "b"]],
    ["longer than it", "aaaaaaaaa\nb\n", [null, "b"]],
    ["longer than it at the end", "b\naaaaaaaaa", ["b", null]],
    ["none", "", []],
  ])("%s", async (_what, text, expected) => {
    expect(await all(splitLines(pieces(text, 4), 8))).toEqual(expected);
  });
});
