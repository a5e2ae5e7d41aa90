import { z } from "zod";
import {
  attentionChoiceSchema,
  attentionKindSchema,
  gridCellSchema,
  noteGapSchema,
  noteSectionSchema,
  setAsideReasonSchema,
  spanSchema,
  supportSchema,
  unplacedReasonSchema,
} from "@/lib/notes/note-content.schema";
import { NOTE_TOPICS } from "@/lib/notes/note-topic.schema";

/**
 * What the drafter returns for one source text. All offsets are UTF-16 units into the text given.
 * Sentences have no ids yet: attention items point at them by index into `sentences`.
 */

/** How a written history opens: with the complaint in its first sentence, or with the complaint on its own. */
export type Template = "soap" | "encounter";

const draftSentenceSchema = z.object({
  section: noteSectionSchema,
  topic: z.enum(NOTE_TOPICS).optional(),
  label: z.string().min(1).max(60).optional(),
  text: z.string().min(1).max(8000),
  citations: z.array(spanSchema).min(1).max(50),
  support: supportSchema,
  cells: z.array(gridCellSchema).max(60).optional(),
  /** Index of the model that worded it, in the note's list; absent for the embedded drafter's. */
  madeBy: z.number().int().min(0).max(59).optional(),
});
export type DraftSentence = z.infer<typeof draftSentenceSchema>;

/** `history`: an item of the history that names no illness (a stay in hospital, vaccines). `plan`: what is to be done, medicines apart. */
const factKindSchema = z.enum([
  "vital",
  "lab",
  "medication",
  "allergy",
  "problem",
  "symptom",
  "finding",
  "procedure",
  "history",
  "plan",
  "social",
  "family",
]);

const medicationChangeSchema = z.enum([
  "start",
  "stop",
  "hold",
  "increase",
  "decrease",
  "continue",
  "refill",
]);
export type MedicationChange = z.infer<typeof medicationChangeSchema>;

/** One statement of the source. `concept` is the canonical word; value, unit and the rest are as the source wrote them. */
const factSchema = z.object({
  kind: factKindSchema,
  concept: z.string().min(1).max(200),
  value: z.string().max(60).optional(),
  unit: z.string().max(40).optional(),
  flag: z.enum(["", "low", "high", "critical"]).optional(),
  strength: z.string().max(40).optional(),
  route: z.string().max(40).optional(),
  frequency: z.string().max(80).optional(),
  change: medicationChangeSchema.optional(),
  reaction: z.string().max(200).optional(),
  polarity: z.enum(["affirmed", "negated", "uncertain"]),
  /** How sure the source is, by its own words. */
  certainty: z.enum(["certain", "likely", "possible"]),
  temporality: z.enum(["current", "historical", "planned", "hypothetical"]),
  experiencer: z.enum(["patient", "family", "other"]),
  spans: z.array(spanSchema).min(1).max(8),
});
export type Fact = z.infer<typeof factSchema>;

const draftAttentionSchema = z.object({
  kind: attentionKindSchema,
  severity: z.enum(["critical", "warning", "info"]),
  title: z.string().min(1).max(300),
  detail: z.string().max(600),
  reference: z.string().max(300),
  cause: z.string().min(1).max(300).optional(),
  rowIds: z.array(z.string().min(1).max(80)).max(40).optional(),
  spans: z.array(spanSchema).max(20),
  /** Indexes into `Draft.sentences`. */
  sentenceIndexes: z.array(z.number().int().min(0)).max(20),
  choices: z.array(attentionChoiceSchema).min(1).max(4),
  replacement: z
    .object({
      sentenceIndex: z.number().int().min(0).optional(),
      first: z.string().max(400),
      last: z.string().max(400),
      section: noteSectionSchema,
    })
    .optional(),
});
export type DraftAttention = z.infer<typeof draftAttentionSchema>;

const draftSetAsideSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  reason: setAsideReasonSchema,
});
export type DraftSetAside = z.infer<typeof draftSetAsideSchema>;

const draftUnplacedSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  why: unplacedReasonSchema,
});
export type DraftUnplaced = z.infer<typeof draftUnplacedSchema>;

export const draftSchema = z.object({
  sentences: z.array(draftSentenceSchema).max(2000),
  facts: z.array(factSchema).max(5000),
  attention: z.array(draftAttentionSchema).max(200),
  setAside: z.array(draftSetAsideSchema).max(20000),
  unplaced: z.array(draftUnplacedSchema).max(5000),
  gaps: z.array(noteGapSchema).max(60),
});
export type Draft = z.infer<typeof draftSchema>;
