import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toGrammarSchema } from "./grammar-schema";

const text = { type: "string" };

describe("a schema that a grammar can hold", () => {
  const sentence = z.object({
    text: z.string().min(1).max(400),
    factIds: z.array(z.string()).min(1),
  });
  const node = z.object({
    name: z.string(),
    get children() {
      return z.array(node);
    },
  });

  test.each<[string, z.ZodType, object]>([
    [
      "the sentences of a section",
      z.array(sentence),
      {
        type: "array",
        items: {
          type: "object",
          properties: {
            text: { type: "string", minLength: 1 },
            factIds: { type: "array", items: text, minItems: 1 },
          },
        },
      },
    ],
    ["a choice of words", z.enum(["yes", "no"]), { enum: ["yes", "no"] }],
    ["a fixed word", z.literal("soap"), { const: "soap" }],
    ["a number without its range", z.number().min(0).max(1), { type: "number" }],
    ["a whole number", z.int(), { type: "integer" }],
    ["a truth value", z.boolean(), { type: "boolean" }],
    [
      "what may be absent",
      z.object({ a: z.string().optional() }),
      { type: "object", properties: { a: text } },
    ],
    ["what may be null", z.string().nullable(), { type: ["string", "null"] }],
    [
      "a list that may be null",
      z.array(z.string()).nullable(),
      { oneOf: [{ type: "array", items: text }, { type: "null" }] },
    ],
    [
      "one of two shapes",
      z.union([z.array(z.int()), z.object({ a: z.string() })]),
      {
        oneOf: [
          { type: "array", items: { type: "integer" } },
          { type: "object", properties: { a: text } },
        ],
      },
    ],
    ["a date, by its form", z.iso.date(), { type: "string", format: "date" }],
    ["an address, without its form", z.email(), text],
    [
      "a pair",
      z.tuple([z.string(), z.int()]),
      { type: "array", prefixItems: [text, { type: "integer" }], minItems: 2, maxItems: 2 },
    ],
    [
      "a map",
      z.record(z.string(), z.boolean()),
      { type: "object", additionalProperties: { type: "boolean" } },
    ],
    ["a short list", z.array(z.string()).max(5), { type: "array", items: text, maxItems: 5 }],
    [
      "a long list, without its end",
      z.array(z.string()).min(40).max(400),
      { type: "array", items: text, minItems: 24 },
    ],
    [
      "an object that may hold more",
      z.looseObject({ a: z.string() }),
      { type: "object", properties: { a: text } },
    ],
  ])("%s", (_, schema, expected) => {
    expect(toGrammarSchema(z.toJSONSchema(schema))).toEqual(expected);
  });

  test("one that refers to its own definitions", () => {
    const schema = z.toJSONSchema(z.object({ tree: node }));
    const translated = toGrammarSchema(schema);
    expect(JSON.stringify(translated)).toContain("#/$defs/");
    expect(Object.keys(translated["$defs"] ?? {})).toEqual(Object.keys(schema.$defs ?? {}));
  });

  test("keeps a list of scalar types", () => {
    expect(toGrammarSchema({ type: ["string", "null"] })).toEqual({ type: ["string", "null"] });
  });
});

describe("a schema that a grammar cannot hold is refused", () => {
  test.each<[string, object]>([
    ["type", {}],
    ["type", { type: "array" }],
    ["type", { type: ["object", "null"] }],
    ["type", { type: "date" }],
    ["type", { type: "object", properties: { a: true } }],
    ["allOf", { allOf: [text, text] }],
    ["allOf", { type: "array", items: { allOf: [text] } }],
    ["not", { type: "string", not: { const: "x" } }],
    ["patternProperties", { type: "object", patternProperties: { "^a": text } }],
    ["$ref", { $ref: "#" }],
    ["$ref", { $ref: "https://example.test/schema" }],
    ["const", { const: { a: 1 } }],
    ["enum", { enum: [] }],
    ["enum", { enum: [{ a: 1 }] }],
    ["oneOf", { anyOf: [] }],
    ["properties", { type: "object", properties: [] }],
    ["prefixItems", { type: "array", prefixItems: [text], items: text }],
    ["$defs", { type: "string", $defs: [] }],
  ])("%s: %j", (keyword, schema) => {
    expect(() => toGrammarSchema({ ...schema })).toThrow(
      expect.objectContaining({ code: "llm.schema_unsupported", details: { keyword } }),
    );
  });

  test("anything at all is one of them, and an intersection", () => {
    expect(() => toGrammarSchema(z.toJSONSchema(z.unknown()))).toThrow();
    const both = z.intersection(z.string(), z.number());
    expect(() => toGrammarSchema(z.toJSONSchema(both))).toThrow();
  });
});
