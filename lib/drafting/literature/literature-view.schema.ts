import { z } from "zod";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import {
  literatureRecordSchema,
  type LiteratureSource,
} from "@/lib/retrieval/literature/literature-record.schema";

import { MOST_CHOSEN } from "@/lib/retrieval/literature/registers/register-query.schema";

const conceptChoiceSchema = z.strictObject({
  system: z.enum(["icd-10-cm", "medication-table"]),
  code: z.string().regex(/^[A-Za-z0-9.-]{1,60}$/),
});
export type ConceptChoice = z.infer<typeof conceptChoiceSchema>;

/** A condition or medicine of the case as our own tables name it. */
export type CaseConcept = ConceptChoice &
  Readonly<{
    /** The table's own name: the code's official title, or the ingredient. */
    title: string;
    /** What would be asked: the name without what a classification adds. */
    name: string;
  }>;

/** The page names concepts by their codes alone: no word of it can leave. */
export const askForNoteSchema = z.strictObject({
  noteId: z.uuid(),
  concepts: z.array(conceptChoiceSchema).min(1).max(MOST_CHOSEN),
});

export const noteSearchSchema = z.strictObject({ noteId: z.uuid(), searchId: z.uuid() });

export const attachRecordSchema = z.strictObject({
  noteId: z.uuid(),
  searchId: z.uuid(),
  pmid: z.string().regex(/^[1-9]\d{0,8}$/),
  sentenceId: z.uuid(),
  /** The revision of the working copy that the page shows. */
  revision: z.number().int().min(1),
});

export const markCitationsSchema = z.strictObject({
  noteId: z.uuid(),
  revision: z.number().int().min(1),
});

/** How literature stands beside one note. */
export type LiteratureView =
  /** server: its configuration names no register · clinic: no administrator has switched it on. */
  | Readonly<{ state: "off"; by: "server" | "clinic" }>
  /** The chart is closed to it; the server's own words. */
  | Readonly<{ state: "refused"; message: string }>
  | Readonly<{
      state: "on";
      source: LiteratureSource;
      host: string;
      /** Each request names the operator's own address. */
      namesOperator: boolean;
      concepts: readonly CaseConcept[];
    }>;

/** How one question stands. `lost`: nobody answered it, and nobody will. */
export type LiteratureSearchView =
  | Readonly<{ state: "waiting" }>
  | Readonly<{ state: "lost" }>
  | Readonly<{ state: "failed"; code: string; message: string }>
  | Readonly<{ state: "found"; isFromCache: boolean; records: readonly FoundRecord[] }>
  | Readonly<{ state: "checked"; resolved: number; unresolved: number; unknown: number }>;

/** A record as a note would keep it: of no sentence and chosen by nobody yet. */
export type FoundRecord = Omit<
  ReferenceCitation,
  "id" | "subject" | "sentenceIds" | "chosenBy" | "stance" | "removed"
>;

/** What is kept of a question and of its answer, sealed. */
export const askedSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("search"),
    concepts: z
      .array(conceptChoiceSchema.extend({ display: z.string() }))
      .min(1)
      .max(MOST_CHOSEN),
  }),
  z.object({ kind: z.literal("check") }),
]);
export type Asked = z.infer<typeof askedSchema>;

export const searchAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("search"),
    isFromCache: z.boolean(),
    records: z.array(literatureRecordSchema).max(20),
  }),
  z.object({
    kind: z.literal("check"),
    resolved: z.number().int(),
    unresolved: z.number().int(),
    unknown: z.number().int(),
  }),
]);
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
