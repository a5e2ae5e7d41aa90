import { z } from "zod";
import type { RoutedTask } from "@/lib/llm/gate/door.schema";
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

/** The steps a run goes through, in order; `assess` only where red flags were asked for first. */
const draftStepSchema = z.enum([
  "deidentify",
  "assess",
  "facts",
  "write",
  "second_look",
  "evidence",
  "check",
]);
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
        /** A known value survived: nobody can clear it. */
        isKnown: z.boolean().optional(),
      }),
    )
    .max(500)
    .optional(),
  /** Revision of the text that the positions hold for. */
  revision: z.number().int().optional(),
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
export type RunProgress = {
  readonly runId: string;
  readonly noteId: string;
  readonly documentId: string;
  readonly template: string;
  /** "SOAP", or what a clinic calls its own. */
  readonly templateName: string;
  /** Red flags were asked for first. */
  readonly isEmergency: boolean;
  readonly status: RunStatus;
  /** ISO 8601. */
  readonly startedAt: string;
  /** True while a run is queued or running and no worker has given a sign for three seconds. */
  readonly waitsForWorker: boolean;
  readonly steps: readonly z.infer<typeof progressStepSchema>[];
  /** The language model that words this draft, as the clinic calls it; null for the embedded drafter. */
  readonly modelName: string | null;
  /** The model of each task that one was asked for, as the clinic calls it. */
  readonly modelNames: Readonly<Partial<Record<RoutedTask, string>>>;
  readonly outcome: RunOutcome | null;
};
