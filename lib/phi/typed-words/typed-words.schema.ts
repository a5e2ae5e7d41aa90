import { z } from "zod";
import { identifierCategorySchema } from "../identifier.schema";

/**
 * What a short text typed outside charts is for: a sentence somebody wrote, a title, an organization's name, a file's name, or
 * the name of a professional, which names no patient by being a name.
 */
export type TypedKind = "words" | "title" | "organization" | "file_name" | "professional";

/** The texts of one form, by what its page calls them: "reason", "file name". */
export type TypedFields = Readonly<Record<string, readonly [kind: TypedKind, text: string]>>;

/** Something in such a text that looks like a patient's: UTF-16 offsets and the kind, never the words. */
const typedFindingSchema = z.object({
  field: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  category: identifierCategorySchema,
  /** It is the name or the number of a patient of the writer's own: nobody can state that it is nobody's. */
  isKnown: z.boolean(),
});
export type TypedFinding = Readonly<z.infer<typeof typedFindingSchema>>;

/** What comes with the refusal `phi.typed_identifiers`. */
export const typedRefusalSchema = z.object({
  findings: z.array(typedFindingSchema).min(1),
  /** Whether "These words name no patient" would be taken for an answer. */
  canState: z.boolean(),
});
export type TypedRefusal = Readonly<z.infer<typeof typedRefusalSchema>>;

/** "These words name no patient": stated after a refusal, and kept in the entry of the act. */
export const namesNoPatientSchema = z.boolean().optional();
