import { z } from "zod";

/**
 * The dissent log of a draft: who looked at its sentences a second time, and what each said of each sentence against
 * named places of the source. It stands in the content of the note, so it is part of what is signed. It is no measure of
 * confidence: two readers that agree may both be wrong.
 */
const stanceSchema = z.enum(["supports", "disputes", "cannot_tell"]);
export type Stance = z.infer<typeof stanceSchema>;

/** Why a critic disputes, from a closed list. The `…_elsewhere` ones: another place of the source speaks against it. */
const disputeReasonSchema = z.enum([
  "number",
  "medicine",
  "dose",
  "side",
  "person",
  "denial",
  "time",
  "certainty",
  "not_in_source",
  "stopped_elsewhere",
  "dose_elsewhere",
  "denied_elsewhere",
  "reported_elsewhere",
  "allergy_elsewhere",
  "other",
]);
export type DisputeReason = z.infer<typeof disputeReasonSchema>;

const place = z.object({
  documentId: z.uuid(),
  start: z.number().int().min(0),
  end: z.number().int().min(1),
});

const stanceLineSchema = z.object({
  sentenceId: z.uuid(),
  /** Index into `critics`. */
  critic: z.number().int().min(0).max(9),
  stance: stanceSchema,
  /** Present where it disputes. */
  reason: disputeReasonSchema.optional(),
  /** The named facts: places of the source that speak for it, or against it. */
  facts: z.array(place).max(6),
  /** A model's own short reason; absent unless it quotes nothing new. */
  words: z.string().min(1).max(200).optional(),
});
export type StanceLine = z.infer<typeof stanceLineSchema>;

const criticSchema = z.object({
  /** "embedded critic 1", or what the clinic calls the model. */
  name: z.string().min(1).max(60),
  /** Index into the note's `models`; absent for the embedded critic. */
  model: z.number().int().min(0).max(59).optional(),
  /** Sentences it was given, disputed, and left without a usable stance (they stand as `cannot_tell`). */
  asked: z.number().int().min(0),
  disputed: z.number().int().min(0),
  left: z.number().int().min(0),
  /** It disputed so large a share that its disputes are not shown one by one. */
  isSummarised: z.boolean(),
});
export type Critic = z.infer<typeof criticSchema>;

export const critiqueSchema = z.object({
  critics: z.array(criticSchema).max(10),
  stances: z.array(stanceLineSchema).max(4000),
});
export type Critique = z.infer<typeof critiqueSchema>;

/** Why a sentence is disputed, as the end of "The critic disputes it: …". */
export const DISPUTE_WORDS: Readonly<Record<DisputeReason, string>> = {
  number: "a number or unit is not what the cited lines say",
  medicine: "a medicine is not what the cited lines say",
  dose: "a dose or rate is not what the cited lines say",
  side: "a side is not what the cited lines say",
  person: "it is said of another person",
  denial: "what is denied and what is reported differ",
  time: "it is told of another time",
  certainty: "the source is less sure",
  not_in_source: "the source does not say it",
  stopped_elsewhere: "another place says it was stopped",
  dose_elsewhere: "another place has another dose",
  denied_elsewhere: "another place denies it",
  reported_elsewhere: "another place reports it",
  allergy_elsewhere: "another place says otherwise of allergies",
  other: "facts speak against it",
};
