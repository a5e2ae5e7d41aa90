import { describe, expect, test } from "vitest";
import { assertTextFields } from "./assert-text-fields";

describe("fields of a request", () => {
  test.each([
    ["nothing", {}],
    ["words", { name: "Team Red", list: ["a", "b"], deep: { text: "c" } }],
    ["other kinds of values", { a: 1, b: null, c: true, d: [[]] }],
    ["pairs of surrogates, marks and line ends", { text: "\u{1f642} \u202e \u200b \r\n" }],
  ])("may hold %s", (_name, value) => {
    expect(() => assertTextFields(value)).not.toThrow();
  });

  test("may be nested a million deep", () => {
    let deep: unknown = "words";
    for (let depth = 0; depth < 1_000_000; depth += 1) deep = [deep];
    expect(() => assertTextFields({ deep })).not.toThrow();
  });

  test.each([
    ["a NUL", { name: "Team\0" }, "name", 4],
    ["a lone high surrogate", { text: "\ud83d" }, "text", 0],
    ["a lone low surrogate", { a: "", text: "ab\ude00" }, "text", 2],
    ["one inside a list", { list: ["a", "b\0"] }, "list", 1],
    ["one deep inside", { content: { sentences: [{ text: "\0" }] } }, "content", 0],
  ])("may not hold %s", (_name, value, field, position) => {
    expect(() => assertTextFields(value)).toThrow(
      expect.objectContaining({ code: "text.not_text", status: 400, details: { field, position } }),
    );
  });
});
