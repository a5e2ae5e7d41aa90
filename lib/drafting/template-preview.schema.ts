import { z } from "zod";
import type { ArrangedPart } from "@/lib/notes/templates/arrange-note.schema";
import { templateDefinitionSchema } from "@/lib/notes/templates/template.schema";
import type { DraftSentence } from "./draft.schema";
import { SAMPLES } from "./samples/samples.schema";

export const previewTemplateSchema = z.strictObject({
  definition: templateDefinitionSchema,
  /** One of the samples of the paste page; the first when left out. */
  sampleId: z.enum(SAMPLES.map(({ id }) => id)).default(SAMPLES[0]?.id ?? ""),
});
export type PreviewTemplateInput = z.input<typeof previewTemplateSchema>;

/** A sample case drafted by a template that need not be saved. Nothing of it is stored. */
export type TemplatePreview = {
  readonly sampleId: string;
  /** The sample; citations are UTF-16 offsets into it. */
  readonly source: string;
  /** All headings in order, empty ones too; gaps stand in their part. */
  readonly parts: readonly ArrangedPart<DraftSentence>[];
  /** Flesch–Kincaid grade of all sentences; null without a word. */
  readonly readingGrade: number | null;
};
