import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBytes, MAX_JSON_DEPTH, parseStrictJson } from "./canonical-json";

const canonical = (value: unknown): string => canonicalBytes(value).toString("utf8");

describe("canonical bytes", () => {
  test.each<[string, unknown, string]>([
    ["keys are sorted by UTF-16 units", { b: 1, a: 2, B: 3 }, '{"B":3,"a":2,"b":1}'],
    [
      "a key beyond the basic plane sorts by its surrogates",
      { "\u{1F600}": 1, "\uFB33": 2 },
      '{"\u{1F600}":1,"\uFB33":2}',
    ],
    ["arrays keep their order", [3, 1, 2], "[3,1,2]"],
    [
      "numbers are written as ECMAScript writes them",
      [4.5, 2e-3, 1e30, 1e-27],
      "[4.5,0.002,1e+30,1e-27]",
    ],
    ["minus zero is zero", -0, "0"],
    ["the largest exact integer passes", 9007199254740991, "9007199254740991"],
    ["controls are escaped in the short form", '\u000f\n\b"\\/', '"\\u000f\\n\\b\\"\\\\/"'],
    ["letters stay as they are, not normalized", "Å Å", '"Å Å"'],
    ["a property that is undefined is absent", { a: undefined, b: null }, '{"b":null}'],
    [
      "an object without a prototype is an object",
      Object.assign(Object.create(null), { a: 1 }),
      '{"a":1}',
    ],
    ["empty containers", { a: [], b: {} }, '{"a":[],"b":{}}'],
  ])("%s", (_name, value, expected) => {
    expect(canonical(value)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ["a lone surrogate", "a\uD800"],
    ["a lone surrogate in a key", { "\uDC00": 1 }],
    ["a lone surrogate deep inside", { a: [{ b: "\uDBFF" }] }],
    ["not a number", NaN],
    ["infinity", -Infinity],
    ["an integer beyond 2^53", 9007199254740992],
    ["a negative integer beyond 2^53", [-9007199254740992]],
    ["undefined", undefined],
    ["undefined in an array", [undefined]],
    ["a hole in an array", Array(2)],
    ["a function", { a: () => 1 }],
    ["a symbol", Symbol("a")],
    ["a big integer", 1n],
    ["a date", new Date(0)],
    ["bytes", new Uint8Array(2)],
    ["a map", new Map([["a", 1]])],
    ["an object that rewrites itself", { toJSON: () => 1 }],
  ])("refuses %s", (_name, value) => {
    expect(() => canonicalBytes(value)).toThrow(
      expect.objectContaining({ code: "crypto.not_canonical", kind: "invalid" }),
    );
  });

  test("refuses a value that contains itself, or is nested beyond the limit", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    let deep: unknown = 1;
    for (let depth = 0; depth <= MAX_JSON_DEPTH; depth += 1) deep = [deep];
    for (const value of [loop, deep]) {
      expect(() => canonicalBytes(value)).toThrow(
        expect.objectContaining({ code: "crypto.not_canonical" }),
      );
    }
  });

  test("are the same after a round trip, whatever the order of the keys", () => {
    fc.assert(
      fc.property(fc.jsonValue().map(withExactNumbers), (value) => {
        const first = canonical(value);
        expect(canonical(parseStrictJson(first))).toBe(first);
        expect(canonical(reversed(value))).toBe(first);
      }),
      { numRuns: 500 },
    );
  });
});

/** Random doubles of 2^53 and more are refused by rule, so they are made small here. */
function withExactNumbers(value: unknown): unknown {
  if (typeof value === "number") return Math.abs(value) < 2 ** 53 ? value : 1 / value;
  if (Array.isArray(value)) return value.map(withExactNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withExactNumbers(item)]),
  );
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  );
}

describe("strict parsing", () => {
  test.each<[string, string, unknown]>([
    ["the same key in two objects", '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ["the same key at two depths", '{"a":{"a":1}}', { a: { a: 1 } }],
    ["a value equal to a key", '{"a":"a","b":["a","b"]}', { a: "a", b: ["a", "b"] }],
    ["structure inside strings", '{"a":"{\\"a\\":1,\\"a\\":2}"}', { a: '{"a":1,"a":2}' }],
    ["digits inside strings", '{"a":"99999999999999999999"}', { a: "99999999999999999999" }],
    ["escaped backslashes before a quote", '{"a\\\\":1,"a":2}', { "a\\": 1, a: 2 }],
    ["numbers with exponents", "[1E30,-2.5e-3,0]", [1e30, -0.0025, 0]],
    ["white space", ' { "a" : [ ] } ', { a: [] }],
  ])("accepts %s", (_name, text, value) => {
    expect(parseStrictJson(text)).toEqual(value);
  });

  test.each<[string, string, string]>([
    ["a key given twice", '{"a":1,"a":2}', "crypto.not_canonical"],
    ["a key given twice in two spellings", '{"a":1,"\\u0061":2}', "crypto.not_canonical"],
    ["a key given twice deep inside", '[{"b":{"a":1,"c":[],"a":1}}]', "crypto.not_canonical"],
    ["a key given twice around an object", '{"a":{"b":1},"a":2}', "crypto.not_canonical"],
    ["an escaped lone surrogate", '"\\ud800"', "crypto.not_canonical"],
    ["an integer beyond 2^53", "[9007199254740993]", "crypto.not_canonical"],
    ["an integer of 40 digits", `{"a":-${"9".repeat(40)}}`, "crypto.not_canonical"],
    ["a number beyond the doubles", "1e400", "crypto.not_canonical"],
    ["deep nesting", "[".repeat(5000) + "]".repeat(5000), "crypto.not_canonical"],
    ["a trailing comma", "[1,]", "crypto.not_json"],
    ["nothing", "", "crypto.not_json"],
    ["NaN", "NaN", "crypto.not_json"],
    ["two values", "1 2", "crypto.not_json"],
    ["an open string", '"a', "crypto.not_json"],
  ])("refuses %s", (_name, text, code) => {
    expect(() => parseStrictJson(text)).toThrow(expect.objectContaining({ code }));
  });

  test("does not quote the text in its error", () => {
    const attempt = (): unknown => parseStrictJson("Example, Ada has");
    expect(attempt).toThrow(expect.not.objectContaining({ message: expect.stringMatching("Ada") }));
  });

  test("reads a string of two million characters", () => {
    const text = "\\n".repeat(1_000_000);
    expect(parseStrictJson(`{"a":"${text}"}`)).toEqual({ a: "\n".repeat(1_000_000) });
  });
});
