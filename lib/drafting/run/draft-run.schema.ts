import { z } from "zod";
import { identifierCategorySchema } from "@/lib/phi/identifier.schema";

export const runStatusSchema = z.enum([
  "queued",
  "running",
  "done",
  "blocked",
  "wrong_chart",
  "cancelled",
  "failed",
  "revoked",
]);
export type RunStatus = z.infer<typeof runStatusSchema>;

/** The steps a run goes through, in order. */
export const draftStepSchema = z.enum(["deidentify", "facts", "write", "check"]);
export type DraftStep = z.infer<typeof draftStepSchema>;

/** How a run ended: codes, kinds, counts and positions, never a value. */
export const runOutcomeSchema = z.object({
  code: z.string().max(80),
  findings: z
    .array(
      z.object({
        start: z.number().int().min(0),
        end: z.number().int().min(1),
        category: identifierCategorySchema,
      }),
    )
    .max(500)
    .optional(),
  counts: z.record(z.string(), z.number()).optional(),
});
export type RunOutcome = z.infer<typeof runOutcomeSchema>;

export const progressStepSchema = z.object({
  step: draftStepSchema,
  state: z.enum(["running", "done"]),
  counts: z.record(z.string(), z.number()),
  at: z.iso.datetime(),
});

/** What the timeline shows; no text of the chart. */
export const runProgressSchema = z.object({
  runId: z.uuid(),
  noteId: z.uuid(),
  documentId: z.uuid(),
  template: z.string(),
  status: runStatusSchema,
  startedAt: z.iso.datetime(),
  /** True while a run is queued or running and no worker has given a sign for ten seconds. */
  waitsForWorker: z.boolean(),
  steps: z.array(progressStepSchema),
  outcome: runOutcomeSchema.nullable(),
});
export type RunProgress = z.infer<typeof runProgressSchema>;
