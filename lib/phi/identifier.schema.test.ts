import { describe, expect, it } from "vitest";
import { textMarkSchema } from "@/lib/patients/texts/text-mark.schema";
import {
  identifierCategorySchema,
  identifierMarkSchema,
  identifierSpanSchema,
} from "./identifier.schema";
import { kindOfCategory } from "./identifier-kind.schema";

describe("kinds", () => {
  it.each([
    ["name", "name"],
    ["location", "place"],
    ["date", "date"],
    ["age", "date"],
    ["phone", "contact"],
    ["fax", "contact"],
    ["email", "contact"],
    ["url", "contact"],
    ["ssn", "number"],
    ["mrn", "number"],
    ["health_plan", "number"],
    ["account", "number"],
    ["license", "number"],
    ["vehicle", "number"],
    ["device", "number"],
    ["ip", "number"],
    ["biometric", "other"],
    ["photo", "other"],
    ["other", "other"],
  ] as const)("%s is shown as %s", (category, kind) => {
    expect(kindOfCategory(category)).toBe(kind);
  });

  it("are known for every category", () => {
    const kinds = identifierCategorySchema.options.map(kindOfCategory);
    expect(new Set(kinds)).toEqual(
      new Set(["name", "date", "place", "contact", "number", "other"]),
    );
  });
});

describe("spans", () => {
  const span = { start: 0, end: 4, category: "name", score: 0.5, reason: "title" };
  it("of the engine pass", () => {
    expect(identifierSpanSchema.safeParse(span).success).toBe(true);
  });
  it.each([
    [{ ...span, start: -1 }],
    [{ ...span, start: 0.5 }],
    [{ ...span, end: 0 }],
    [{ ...span, category: "person" }],
    [{ ...span, score: 1.1 }],
    [{ ...span, score: -0.1 }],
    [{ ...span, reason: "x".repeat(61) }],
    [{ start: 0, end: 4 }],
    [null],
    ["name"],
  ])("like %j do not", (value) => {
    expect(identifierSpanSchema.safeParse(value).success).toBe(false);
  });
  it("never carry the value", () => {
    expect(identifierSpanSchema.parse({ ...span, value: "Quillon" })).not.toHaveProperty("value");
  });
});

describe("marks", () => {
  it.each([["mark"], ["unmark"], ["confirm"]])("may %s", (action) => {
    expect(identifierMarkSchema.safeParse({ start: 0, end: 2, action }).success).toBe(true);
  });
  it("may name the kind", () => {
    const mark = { start: 0, end: 2, action: "mark", category: "mrn" };
    expect(identifierMarkSchema.parse(mark)).toEqual(mark);
  });
  it("of every kind can be kept with the text", () => {
    for (const category of identifierCategorySchema.options) {
      const mark = { start: 0, end: 2, action: "confirm", category };
      expect(textMarkSchema.parse(identifierMarkSchema.parse(mark))).toEqual(mark);
    }
    expect(textMarkSchema.shape.category.unwrap().options).toEqual(
      identifierCategorySchema.options,
    );
  });
  it.each([
    [{ start: 0, end: 2, action: "erase" }],
    [{ start: -1, end: 2, action: "mark" }],
    [{ start: 0, end: 0, action: "mark" }],
    [{ start: "0", end: 2, action: "mark" }],
    [{ action: "mark" }],
    [{ start: 0, end: 2, action: "mark", category: "shoe_size" }],
  ])("may not be %j", (value) => {
    expect(identifierMarkSchema.safeParse(value).success).toBe(false);
  });
});
