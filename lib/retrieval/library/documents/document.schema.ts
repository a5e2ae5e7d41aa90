import { z } from "zod";
import { identifierCategorySchema } from "@/lib/phi/identifier.schema";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";
import { fileKindSchema } from "../reading/reader-answer.schema";

/** How a document came: a file of this kind, or a file of records of a public register. */
export const documentKindSchema = z.enum([...fileKindSchema.options, "pubmed", "medlineplus"]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/**
 * `waiting` to be read · `to_confirm`: something in it looks like an identifier, and a person must look · `importing` ·
 * `read`: cut, not yet in the index · `indexed` · `refused`, for the reason that stands beside it.
 */
export const documentStateSchema = z.enum([
  "waiting",
  "to_confirm",
  "importing",
  "read",
  "indexed",
  "refused",
]);
export type DocumentState = z.infer<typeof documentStateSchema>;

export const documentReasonSchema = z.enum([
  "encrypted",
  "damaged",
  "not_text",
  "no_text",
  "too_many_pages",
  "too_much_text",
  "too_slow",
  "too_much_memory",
  "identifiers",
]);
export type DocumentReason = z.infer<typeof documentReasonSchema>;

/** What looks like an identifier: its kind, its page and how often; never the value. */
export const documentFindingSchema = z.strictObject({
  category: identifierCategorySchema,
  /** From 1. */
  page: z.number().int().min(1),
  count: z.number().int().min(1),
});
export type DocumentFinding = z.infer<typeof documentFindingSchema>;

const line = (max: number) => z.string().trim().min(1).max(max);

/** 10 MB, as base64. */
export const MOST_FILE_BYTES = 10_000_000;
const MOST_BASE64 = Math.ceil(MOST_FILE_BYTES / 3) * 4;

export const addDocumentSchema = z.object({
  title: line(300),
  /** The organization or the journal that published it. */
  publisher: line(200),
  year: z.number().int().min(1500).max(2200).nullable(),
  kind: fileKindSchema,
  fileName: line(200).refine((name) => !/[/\\\p{Cc}]/u.test(name), {
    message: "A file name has no slash.",
  }),
  /** Base64. */
  file: z.base64().min(1).max(MOST_BASE64),
  /** The document that this one takes the place of. */
  replacesId: z.uuid().nullable(),
  namesNoPatient: namesNoPatientSchema,
});
export type AddDocumentInput = z.infer<typeof addDocumentSchema>;

export const confirmDocumentSchema = z.object({
  documentId: z.uuid(),
  /** What was looked at and why it is of nobody; sealed in the log. */
  reason: z.string().trim().min(10).max(300),
});

export const archiveDocumentSchema = z.object({ documentId: z.uuid() });

/** A document of the organization's library, as the pages show it. */
export type LibraryDocumentView = Readonly<{
  id: string;
  kind: DocumentKind;
  title: string;
  publisher: string;
  year: number | null;
  version: number;
  replacesId: string | null;
  fileName: string;
  /** Hex. */
  fileSha256: string;
  fileBytes: number;
  state: DocumentState;
  reason: DocumentReason | null;
  findings: readonly DocumentFinding[];
  passages: number;
  /** Records that were not taken, since they hold what no published record holds. */
  leftOut: number;
  /** "Family, Given". */
  addedBy: string;
  addedAt: string;
  confirmedBy: string | null;
  archivedAt: string | null;
}>;
