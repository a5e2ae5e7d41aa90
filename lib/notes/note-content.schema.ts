import { z } from "zod";
import { overrideReasonCodeSchema } from "@/lib/safety/cards/override.schema";
import { critiqueSchema } from "./critique.schema";
import { codeHintSchema } from "./code-hint.schema";
import { NOTE_TOPICS } from "./note-topic.schema";
import { MOST_REFERENCES, referenceCitationSchema } from "./reference-citation.schema";
import { noteLayoutSchema, templateIdSchema } from "./templates/template.schema";

/**
 * What a version of a note holds: the text the clinician saw, identifiers included. These bytes, as
 * RFC 8785 canonical JSON, are what is signed. Offsets are UTF-16 units into the source document
 * exactly as pasted.
 */
export const noteSectionSchema = z.enum([
  "subjective",
  "objective_exam",
  "objective_results",
  "assessment_and_plan",
]);
export type NoteSection = z.infer<typeof noteSectionSchema>;

/** stated: the span says it · inferred: combined from spans · own: the clinician's words · unsupported: no span · contradicted: differs from its span. */
export const supportSchema = z.enum(["stated", "inferred", "own", "unsupported", "contradicted"]);
export type Support = z.infer<typeof supportSchema>;

export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine((span) => span.start < span.end, "A span must not be empty.");
export type Span = z.infer<typeof spanSchema>;

const citationSchema = z.object({
  documentId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});
export type Citation = z.infer<typeof citationSchema>;

/** One measured value of a vitals or results grid; `value` and `unit` are strings as the source wrote them. */
export const gridCellSchema = z.object({
  label: z.string().min(1).max(60),
  value: z.string().min(1).max(60),
  unit: z.string().max(40),
  flag: z.enum(["", "low", "high", "critical"]),
});
export type GridCell = z.infer<typeof gridCellSchema>;

/** One language model that was asked for a part of a draft: what it was, how it was asked, and what came of it. */
const modelUseSchema = z.object({
  deploymentId: z.uuid(),
  deploymentVersion: z.number().int().min(1),
  /** What the clinic calls it. */
  name: z.string().min(1).max(60),
  model: z.string().min(1).max(120),
  zone: z.enum(["in_process", "on_premises", "private_cloud", "public_cloud"]),
  vendor: z.string().max(120).optional(),
  /** What it was asked to do; absent for the section drafter. */
  task: z.enum(["section_drafter", "evidence", "critic", "chat"]).optional(),
  /** The section it worded; absent where its task is not the section drafter's. */
  section: noteSectionSchema.optional(),
  /** Template and version, "section-drafter.subjective/1". */
  prompt: z.string().max(80),
  /** As a string, as every number of a note's content. */
  temperature: z.string().max(8),
  /** used: some of what it said stands here · refused: nothing was sent · failed: no usable answer came. */
  state: z.enum(["used", "refused", "failed"]),
  /** Why it was refused or failed. */
  code: z.string().max(80).optional(),
  /** Bytes that were sent, all tries together. */
  bytes: z.number().int().min(0),
  /** Present where identifiers were in them; everything else is de-identified. */
  isIdentified: z.literal(true).exactOptional(),
  /** Sentences or stances that were not used, for want of a source or for what they held. */
  rejected: z.number().int().min(0),
});
export type ModelUse = z.infer<typeof modelUseSchema>;

const noteSentenceSchema = z.object({
  id: z.uuid(),
  section: noteSectionSchema,
  /** Absent in notes made before topics were recorded, and in sentences of a clinician's own. */
  topic: z.enum(NOTE_TOPICS).optional(),
  /** Opens a group of sentences when shown: a body system, a step of the plan. Said once for all that follow with the same. */
  label: z.string().min(1).max(60).optional(),
  text: z.string().min(1).max(8000),
  citations: z.array(citationSchema).max(50),
  support: supportSchema,
  /** Present when the sentence is shown as a grid of values; `text` says the same in words. */
  cells: z.array(gridCellSchema).max(60).optional(),
  /** The person whose words these are, when support is "own". */
  authorId: z.uuid().optional(),
  /** Index into `models` of the one that worded it; absent for the embedded drafter's and a clinician's own. */
  madeBy: z.number().int().min(0).max(59).optional(),
});
export type NoteSentence = z.infer<typeof noteSentenceSchema>;

/** A stretch of source that no sentence uses, with the reason from a closed list. */
export const setAsideReasonSchema = z.enum([
  "header",
  "blank",
  "greeting",
  "filler",
  "repetition",
  "device_instruction",
  "question",
  "small_talk",
  "signature",
]);
export type SetAsideReason = z.infer<typeof setAsideReasonSchema>;

const setAsideSchema = z.object({
  documentId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  reason: setAsideReasonSchema,
});

/**
 * Why a clause found no place. no_section: it belongs to none · blocked: the sentence made of it did not say
 * what the clause says · unclear: it could not be told what it says.
 */
export const unplacedReasonSchema = z.enum(["no_section", "blocked", "unclear"]);
export type UnplacedReason = z.infer<typeof unplacedReasonSchema>;

/** A clause that belongs in the note but found no place: listed, never dropped. */
const unplacedSchema = z.object({
  documentId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  /** Absent in notes made before the reason was kept. */
  why: unplacedReasonSchema.optional(),
});

export const attentionKindSchema = z.enum([
  "drug_interaction",
  "contraindication",
  "allergy_conflict",
  "duplicate_therapy",
  /** A condition, pregnancy, kidney, liver or age that speaks against a medicine without a contraindication. */
  "medication_caution",
  "dose_out_of_range",
  /** What the patient's sex or age makes unlikely. */
  "implausible_statement",
  /** A score or figure that the facts do not give. */
  "figure_differs",
  "self_correction",
  "unplaced_allergy",
  "unplaced_medication_change",
  "critical_value",
  "pending_test",
  "red_flag",
  "side_conflict",
  "unsupported_sentence",
  "contradicted_sentence",
  "dissent",
]);

/** The ways out of an item, shown as buttons beside it. */
export const attentionChoiceSchema = z.object({
  /** Stable name of the choice. `edit` puts the cursor in the sentence and does not decide the item. */
  action: z.enum([
    "edit",
    "keep",
    /** Sets a card aside with a coded reason. */
    "override",
    "dismiss",
    "use_first",
    "use_last",
    "add_sentence",
    "delete_sentence",
  ]),
  label: z.string().min(1).max(80),
  needsReason: z.boolean(),
});
export type AttentionChoice = z.infer<typeof attentionChoiceSchema>;

/** One of the things that need the clinician's eyes. All of them must be decided before signing. */
const attentionItemSchema = z.object({
  id: z.uuid(),
  kind: attentionKindSchema,
  severity: z.enum(["critical", "warning", "info"]),
  title: z.string().min(1).max(300),
  detail: z.string().max(600),
  /** Where the rule comes from (label section, table row), empty for text findings. */
  reference: z.string().max(300),
  /** Raised by words that a person wrote or changed, when they were saved; absent for what the draft raised. */
  raisedBy: z.literal("written").optional(),
  /** Names why a card is shown, not how it is worded: cards of one cause are one. Absent for what is no card. */
  cause: z.string().min(1).max(300).optional(),
  /** Rows of the medication table that speak here: a recalled row finds its notes by them. */
  rowIds: z.array(z.string().min(1).max(80)).max(40).optional(),
  citations: z.array(citationSchema).max(20),
  sentenceIds: z.array(z.uuid()).max(20),
  choices: z.array(attentionChoiceSchema).min(1).max(4),
  /** For self-corrections: what each choice puts in place, and for placing a clause: the sentence to add. */
  replacement: z
    .object({
      sentenceId: z.uuid().optional(),
      first: z.string().max(400),
      last: z.string().max(400),
      section: noteSectionSchema,
    })
    .optional(),
  decision: z
    .object({
      action: z.string().max(40),
      reason: z.string().max(1000),
      /** Why a card was set aside, from the closed list; `reason` then adds words, and must for "other". */
      reasonCode: overrideReasonCodeSchema.optional(),
      byId: z.uuid(),
      at: z.iso.datetime(),
    })
    .optional(),
});
export type AttentionItem = z.infer<typeof attentionItemSchema>;

/** What a template expects and the source does not hold: a visible gap, never an invention. */
export const noteGapSchema = z.object({
  section: noteSectionSchema,
  label: z.string().min(1).max(120),
});
export type NoteGap = z.infer<typeof noteGapSchema>;

export const noteContentSchema = z.object({
  schema: z.literal("provenote-content/v1"),
  /** A shipped template, or a saved version of a clinic's or a person's own. */
  template: templateIdSchema,
  /** Absent in notes made before contents carried their layout; those have the headings of that time. */
  layout: noteLayoutSchema.optional(),
  title: z.string().min(1).max(200),
  sentences: z.array(noteSentenceSchema).max(2000),
  /** At most 200 of a draft, and what written words raise beside them. */
  attention: z.array(attentionItemSchema).max(260),
  setAside: z.array(setAsideSchema).max(20000),
  unplaced: z.array(unplacedSchema).max(5000),
  gaps: z.array(noteGapSchema).max(60),
  /** What made the first draft, e.g. "embedded drafter 0.1"; "none" when a person wrote it. */
  drafter: z.string().min(1).max(120),
  /** Language models that were asked, in order; absent when none was. */
  models: z.array(modelUseSchema).max(60).optional(),
  /** What a second look said of each drafted sentence; absent in notes that nobody drafted, and in older ones. */
  critique: critiqueSchema.optional(),
  /** Passages of the reference library beside the note; absent where nobody looked, empty where none fits. */
  references: z.array(referenceCitationSchema).max(MOST_REFERENCES).optional(),
  /** Codes that the source suggests, with what a clinician decided of each; absent in notes without any. */
  codes: z.array(codeHintSchema).max(60).optional(),
  /** 16 random bytes, hex, so that a short note cannot be guessed from its hash (FOUNDATION). */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
});
export type NoteContent = z.infer<typeof noteContentSchema>;
