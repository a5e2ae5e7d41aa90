import { z } from "zod";

/**
 * What a note cites of the reference library, beside its sentences and never in them. It holds the passage's own words as
 * they were when it was chosen, so that a library which changes afterwards changes no note.
 */
const sourceSchema = z.object({
  /** Organization or journal. */
  publisher: z.string().min(1).max(200),
  title: z.string().min(1).max(400),
  year: z.number().int().min(1000).max(2100).nullable(),
  pmid: z.string().max(9).optional(),
  doi: z.string().max(140).optional(),
});

/** card: ships, written by us · document: of this clinic · literature: a record of a register of literature. */
const kindSchema = z.enum(["card", "document", "literature"]);

/**
 * What a register said of the number that is cited, and when. not_checked: it was not asked, or did not answer · off: nobody
 * may be asked here.
 */
const referenceCheckSchema = z.object({
  state: z.enum(["resolved", "unresolved", "not_checked", "off"]),
  on: z.iso.date().optional(),
});
export type ReferenceCheck = z.infer<typeof referenceCheckSchema>;

/** rules: by the embedded engine · model: index into the note's `models` · person: who attached it. */
const chosenBySchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("rules") }),
  z.object({ kind: z.literal("model"), model: z.number().int().min(0).max(59) }),
  z.object({ kind: z.literal("person"), personId: z.uuid() }),
]);

export const referenceCitationSchema = z.object({
  id: z.uuid(),
  /** Of the library: the card's id, or that of a passage of a document. */
  passageId: z.string().min(1).max(120),
  /** SHA-256 of the library it was found in, hex. */
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  title: z.string().min(1).max(400),
  source: sourceSchema,
  kind: kindSchema,
  /** The register that was asked for it beside this case; absent for what stands in the library. */
  register: z.enum(["pubmed", "europe_pmc"]).optional(),
  /** When the passage was written or brought into the library. */
  writtenOn: z.iso.date(),
  /** Of a document; null where there are no pages. */
  page: z.number().int().min(1).nullable(),
  /** "not reviewed by a clinician", or who did and when. */
  status: z.string().min(1).max(200),
  /** Whether its PMID or DOI was found in its register; null where it names neither. */
  isResolved: z.boolean().nullable(),
  /** What is known of that number; absent where it names none, and in older notes. */
  checked: referenceCheckSchema.optional(),
  /** The passage's own words. */
  quote: z.string().min(1).max(4000),
  /** What it was chosen for, as the note says it: "Hypertension". */
  subject: z.string().min(1).max(200),
  sentenceIds: z.array(z.uuid()).max(20),
  chosenBy: chosenBySchema,
  /** What a model or a person said of it; nothing is said by the embedded engine. */
  stance: z.enum(["supports", "speaks_against"]).optional(),
  /** Taken off the note by a person; kept, so that it can be put back and the record says so. */
  removed: z.object({ byId: z.uuid(), at: z.iso.datetime() }).optional(),
});
export type ReferenceCitation = z.infer<typeof referenceCitationSchema>;

export const MOST_REFERENCES = 24;
