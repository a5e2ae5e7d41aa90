import { describe, expect, it } from "vitest";
import { NOTE_TOPICS } from "../note-topic.schema";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import {
  isShippedTemplate,
  layoutOf,
  shippedLayout,
  SHIPPED_TEMPLATES,
} from "./shipped-templates.schema";
import {
  noteLayoutSchema,
  shippedTemplateIdSchema,
  templateDefinitionSchema,
  templateIdSchema,
} from "./template.schema";

const PART = {
  heading: "Data",
  topics: ["labs"],
  style: "bullets",
  length: "brief",
  isRequired: true,
};
const withPart = (change: object) => ({ name: "Mine", parts: [{ ...PART, ...change }] });

describe("shipped templates", () => {
  it.each(shippedTemplateIdSchema.options)("%s is a template like any other", (id) => {
    expect(templateDefinitionSchema.parse(SHIPPED_TEMPLATES[id])).toEqual(SHIPPED_TEMPLATES[id]);
    expect(noteLayoutSchema.parse(shippedLayout(id)).templateId).toBe(id);
    expect(isShippedTemplate(id)).toBe(true);
  });

  it.each(shippedTemplateIdSchema.options)("%s has a place of its own for every topic", (id) => {
    const topics = SHIPPED_TEMPLATES[id].parts.flatMap((part) => part.topics);
    expect([...topics].sort()).toEqual([...NOTE_TOPICS].sort());
  });
});

describe("a template", () => {
  it("may leave its wording out, and is trimmed", () => {
    expect(
      templateDefinitionSchema.parse({ ...withPart({ heading: " Data " }), name: " A " }),
    ).toEqual({ name: "A", wording: "clinical", parts: [PART] });
  });

  it.each([
    ["nothing", {}, {}],
    ["the usual way", { abbreviations: "expand" }, {}],
    ["as typed", { abbreviations: "keep" }, { abbreviations: "keep" }],
  ])("writes down of its abbreviations what is unusual: %s", (_what, given, kept) => {
    const definition = templateDefinitionSchema.parse({ ...withPart({}), ...given });
    expect(definition).toEqual({ name: "Mine", wording: "clinical", parts: [PART], ...kept });
    expect(Object.hasOwn(definition, "abbreviations")).toBe("abbreviations" in kept);
    const templateId = "22222222-2222-4222-8222-222222222222";
    const layout = layoutOf(definition, { templateId, version: 3 });
    expect(noteLayoutSchema.parse(layout)).toEqual({ ...definition, templateId, version: 3 });
    expect(Object.hasOwn(layout, "abbreviations")).toBe("abbreviations" in kept);
  });

  it("from before abbreviations could be kept has the bytes it had, and so has its layout", () => {
    const definition = { name: "Mine", wording: "clinical", parts: [PART] };
    const layout = {
      ...definition,
      templateId: "22222222-2222-4222-8222-222222222222",
      version: 1,
    };
    const bytes = (value: object): string => canonicalBytes(value).toString("utf8");
    expect(bytes(templateDefinitionSchema.parse(definition))).toBe(bytes(definition));
    expect(bytes(noteLayoutSchema.parse(layout))).toBe(bytes(layout));
    expect(bytes(layout)).toBe(
      '{"name":"Mine","parts":[{"heading":"Data","isRequired":true,"length":"brief","style":"bullets","topics":["labs"]}],' +
        '"templateId":"22222222-2222-4222-8222-222222222222","version":1,"wording":"clinical"}',
    );
    const parsed = templateDefinitionSchema.parse(definition);
    const { templateId } = layout;
    expect(bytes(layoutOf(parsed, { templateId, version: 1 }))).toBe(bytes(layout));
  });

  it.each<[string, unknown, string]>([
    ["no name", { ...withPart({}), name: " " }, "Give the name."],
    ["a long name", { ...withPart({}), name: "n".repeat(61) }, "Keep the name within 60"],
    ["a line break in its name", { ...withPart({}), name: "A\nB" }, "No line breaks"],
    ["a hidden character", withPart({ heading: "A\u202eB" }), "No line breaks or hidden"],
    ["no part", { name: "Mine", parts: [] }, "at least one part"],
    [
      "too many parts",
      {
        name: "Mine",
        parts: Array.from({ length: 21 }, (_, at) => ({ ...PART, heading: `${at}` })),
      },
      "at most 20 parts",
    ],
    ["no heading", withPart({ heading: "" }), "Give the heading."],
    ["a part without a topic", withPart({ topics: [] }), "Choose at least one topic."],
    ["a topic nobody knows", withPart({ topics: ["shoes"] }), "Invalid option"],
    ["a topic twice", withPart({ topics: ["labs", "labs"] }), "stands in two places"],
    ["a style nobody knows", withPart({ style: "verse" }), "Invalid option"],
    [
      "abbreviations nobody knows",
      { ...withPart({}), abbreviations: "maybe" },
      'Abbreviations are "expand" or "keep".',
    ],
    [
      "abbreviations that are not said",
      { ...withPart({}), abbreviations: null },
      'Abbreviations are "expand" or "keep".',
    ],
    ["a key nobody knows", withPart({ colour: "red" }), "Unrecognized key"],
    [
      "a heading twice",
      { name: "Mine", parts: [PART, { ...PART, heading: "DATA", topics: ["plan"] }] },
      "Two parts have this heading.",
    ],
  ])("is refused with %s", (_what, given, message) => {
    const parsed = templateDefinitionSchema.safeParse(given);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues.map((issue) => issue.message).join(" ")).toContain(message);
  });
});

describe("what a draft names", () => {
  it.each(["soap", "birp", "22222222-2222-4222-8222-222222222222"])("%s is a template", (id) => {
    expect(templateIdSchema.safeParse(id).success).toBe(true);
  });

  it.each(["poem", "", "SOAP", "22222222", "__proto__"])("%j is none", (id) => {
    expect(templateIdSchema.safeParse(id).error?.issues[0]?.message).toBe(
      "There is no such template.",
    );
  });
});
