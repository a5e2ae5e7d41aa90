import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toAnswerSchema } from "./answer-schema";

describe("the schema that a vendor is sent", () => {
  it("is plain: what vendors refuse is left to the parser", () => {
    const schema = z.object({
      format: z.email().max(80).default("a@example.org"),
      text: z
        .string()
        .min(1)
        .max(200)
        .regex(/^[A-Z]/),
      count: z.int(),
      share: z.number().min(0).max(1),
      list: z.array(z.enum(["a", "b"])).max(5),
    });
    const { jsonSchema } = toAnswerSchema(schema);
    expect(jsonSchema).toEqual({
      type: "object",
      properties: {
        // A field may be called what a keyword is called.
        format: { type: "string" },
        text: { type: "string" },
        count: { type: "integer" },
        share: { type: "number", minimum: 0, maximum: 1 },
        list: { type: "array", maxItems: 5, items: { type: "string", enum: ["a", "b"] } },
      },
      required: ["text", "count", "share", "list"],
      additionalProperties: false,
    });
  });

  it("says alternatives as anyOf, and keeps what tells them apart", () => {
    const schema = z.object({
      claim: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("fact"), span: z.string().nullable() }),
        z.object({ kind: z.literal("gap"), oneOf: z.string() }),
      ]),
    });
    const { jsonSchema, isStrict } = toAnswerSchema(schema);
    const text = JSON.stringify(jsonSchema);
    expect(text).toContain('"claim":{"anyOf":[');
    expect(text).toContain('"const":"fact"');
    expect(text).toContain('"oneOf":{"type":"string"}');
    expect(text.match(/"additionalProperties":false/g)).toHaveLength(3);
    expect(isStrict).toBe(true);
  });

  it.each([
    ["a field may be missing", z.object({ a: z.string().optional() }), false],
    ["a field has a default", z.object({ a: z.string().default("x") }), false],
    [
      "one may be missing deep inside",
      z.object({ a: z.array(z.object({ b: z.int().optional() })) }),
      false,
    ],
    ["any key is allowed", z.object({ a: z.record(z.string(), z.string()) }), false],
    ["it is open", z.looseObject({ a: z.string() }), false],
    ["all is required", z.object({ a: z.string(), b: z.object({ c: z.null() }) }), true],
    ["there is nothing in it", z.object({}), true],
  ])("where %s is strict: %#", (_, schema, isStrict) => {
    expect(toAnswerSchema(schema).isStrict).toBe(isStrict);
  });

  it("names every field that is ours, however deep", () => {
    const schema = z.object({
      a: z.array(z.object({ b: z.union([z.object({ c: z.int() }), z.null()]) })),
    });
    expect([...toAnswerSchema(schema).fieldNames].sort()).toEqual(["a", "b", "c"]);
  });

  it.each([z.array(z.string()), z.string(), z.union([z.object({}), z.null()])])(
    "is an object, and %# is refused",
    (schema) => {
      expect(() => toAnswerSchema(schema)).toThrow(
        expect.objectContaining({ code: "llm.schema_not_object" }),
      );
    },
  );
});
