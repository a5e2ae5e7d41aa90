import { z } from "zod";
import { doiSchema, pmidSchema } from "./citation-number.schema";

const literatureSourceSchema = z.enum(["pubmed", "europe_pmc"]);
export type LiteratureSource = z.infer<typeof literatureSourceSchema>;

/** Most characters of an abstract that are kept. */
export const MOST_ABSTRACT = 6_000;

/** A record as a register answered it, cleaned. Its words are a stranger's: data to be quoted and marked, never followed. */
export const literatureRecordSchema = z.strictObject({
  source: literatureSourceSchema,
  pmid: pmidSchema,
  doi: doiSchema.optional(),
  title: z.string().min(1).max(600),
  publisher: z.string().max(300),
  year: z.number().int().nullable(),
  text: z.string().max(MOST_ABSTRACT),
  /** True for each: the register itself named it by this number. */
  isResolved: z.literal(true),
  isUntrusted: z.literal(true),
});
export type LiteratureRecord = z.infer<typeof literatureRecordSchema>;
