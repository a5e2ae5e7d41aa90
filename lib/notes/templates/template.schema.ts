import { z } from "zod";
import { NOTE_TOPICS } from "../note-topic.schema";

/**
 * How a note is laid out: headings in their order, what stands under each, and how it is written. A template
 * arranges and shortens; it never adds words and never drops a sentence.
 */

/** The templates that come with the product. `dap` and `birp` show what a clinic can make for itself. */
export const shippedTemplateIdSchema = z.enum([
  "soap",
  "encounter",
  "h-and-p",
  "progress",
  "referral-letter",
  "patient-summary",
  "dap",
  "birp",
]);
export type ShippedTemplateId = z.infer<typeof shippedTemplateIdSchema>;

/** What a note or a draft names: a shipped template, or one saved version of somebody's own. */
export const templateIdSchema = z.union([
  shippedTemplateIdSchema,
  z.uuid("There is no such template."),
]);
export type TemplateId = z.infer<typeof templateIdSchema>;

/** Text of one line, 1 to `max` characters, no breaks and nothing hidden. */
const line = (max: number, what: string) =>
  z
    .string()
    .trim()
    .min(1, `Give ${what}.`)
    .max(max, `Keep ${what} within ${max} characters.`)
    .refine((text) => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text), {
      error: "No line breaks or hidden characters.",
    });

export const MOST_PARTS = 20;

const partSchema = z.strictObject({
  /** As it stands above the part; headings of one template differ. */
  heading: line(60, "the heading"),
  /** What stands here. A topic that no part has goes to the part with the nearest one (`arrange`). */
  topics: z.array(z.enum(NOTE_TOPICS)).min(1, "Choose at least one topic.").max(20),
  /** sentences: one after the other · bullets: as a list. */
  style: z.enum(["sentences", "bullets"]),
  /** brief: without subject and reporting verb; every fact stays. */
  length: z.enum(["brief", "full"]),
  /** A required part without a sentence is shown as a gap. */
  isRequired: z.boolean(),
});
export type TemplatePart = z.infer<typeof partSchema>;

type Given = Readonly<{
  parts: readonly Readonly<{ heading: string; topics: readonly string[] }>[];
}>;

/** No heading twice, no topic in two places: each sentence has one place. */
function refuseDoubles({ parts }: Given, context: z.RefinementCtx): void {
  const headings = new Set<string>();
  const topics = new Set<string>();
  parts.forEach(({ heading, topics: mine }, index) => {
    const name = heading.toLowerCase();
    if (headings.has(name)) {
      const message = "Two parts have this heading.";
      context.addIssue({ code: "custom", path: ["parts", index, "heading"], message });
    }
    headings.add(name);
    for (const topic of mine) {
      if (topics.has(topic)) {
        const message = `The topic "${topic}" stands in two places.`;
        context.addIssue({ code: "custom", path: ["parts", index, "topics"], message });
      }
      topics.add(topic);
    }
  });
}

const parts = z
  .array(partSchema)
  .min(1, "A template has at least one part.")
  .max(MOST_PARTS, `A template has at most ${MOST_PARTS} parts.`);

/** The usual way is never written down, so that one template has one form, and older ones keep theirs. */
export function keptAbbreviations(abbreviations: "expand" | "keep" | undefined): {
  readonly abbreviations?: "keep";
} {
  return abbreviations === "keep" ? { abbreviations } : {};
}

export const templateDefinitionSchema = z
  .strictObject({
    name: line(60, "the name"),
    /** plain: clinical terms in plain words, by a closed map. Files and pages may leave it out. */
    wording: z.enum(["clinical", "plain"]).default("clinical"),
    /** expand: chart shorthand of a pasted note is written out · keep: it stays as typed. */
    abbreviations: z
      .enum(["expand", "keep"], { error: 'Abbreviations are "expand" or "keep".' })
      .optional(),
    parts,
  })
  .superRefine(refuseDoubles)
  .transform(({ abbreviations, ...definition }) => ({
    ...definition,
    ...keptAbbreviations(abbreviations),
  }));
export type TemplateDefinition = z.infer<typeof templateDefinitionSchema>;

/**
 * The template as it stood when a note was drafted, inside the note's content: a signed note keeps its headings
 * whatever becomes of the template. `version` counts from 1; shipped templates have one too.
 */
export const noteLayoutSchema = z.strictObject({
  templateId: templateIdSchema,
  name: z.string().min(1).max(60),
  version: z.number().int().min(1),
  wording: z.enum(["clinical", "plain"]),
  /** Absent where shorthand was written out, as in every layout from before it could be kept. */
  abbreviations: z.literal("keep").optional(),
  parts,
});
export type NoteLayout = z.infer<typeof noteLayoutSchema>;
