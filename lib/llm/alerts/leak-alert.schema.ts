import { z } from "zod";
import type { ModelTask } from "../gate/door.schema";

/** What an answer of a model held that somebody is told of: the other findings are only held back. */
export const ANSWER_LEAKS = ["canary", "honeytoken", "identifier"] as const;
export type AnswerLeak = (typeof ANSWER_LEAKS)[number];

/** What somebody did: asked for a made-up patient's chart, or reached for the made-up patients themselves. */
const PERSON_LEAKS = ["honeytoken_opened", "honeytokens_read"] as const;

const LEAK_KINDS = [...ANSWER_LEAKS, ...PERSON_LEAKS] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];
export const leakKindsSchema = z.array(z.enum(LEAK_KINDS)).min(1);

/** What came of looking at it. */
export const LEAK_OUTCOMES = ["false_alarm", "in_source", "test", "incident", "other"] as const;
export const leakOutcomeSchema = z.enum(LEAK_OUTCOMES);
export type LeakOutcome = z.infer<typeof leakOutcomeSchema>;

export const reviewLeakSchema = z
  .object({
    alertId: z.uuid(),
    outcome: leakOutcomeSchema,
    words: z.string().trim().max(500, "At most 500 characters.").default(""),
    /** Also what else is open of the same run and no worse: a model that leaks does so in each answer. */
    wholeRun: z.boolean().default(false),
  })
  .refine(({ outcome, words }) => outcome !== "other" || words.length >= 10, {
    message: "Say in at least 10 characters what it was.",
    path: ["words"],
  });

/** One alert as the two offices see it: no patient, no text, no word of what leaked. */
export type LeakAlert = Readonly<{
  id: string;
  kinds: readonly LeakKind[];
  /** ISO 8601. */
  raisedAt: string;
  /** "Family, Given": who asked for the draft, or who reached for what is nobody's. */
  person: string;
  /** The call whose answer it was; null for what a person did. */
  call: Readonly<{
    id: string;
    runId: string;
    task: ModelTask;
    deployment: string;
    deploymentVersion: number;
  }> | null;
  /** The caller is the person it is about, and so leaves it to somebody else. */
  isOwn: boolean;
  review: Readonly<{ by: string; at: string; outcome: LeakOutcome }> | null;
}>;

/** Whether an alert of the same run says nothing that `looked` does not: it may be closed along with it. */
export function isNoWorse(
  other: Readonly<{ kinds: readonly LeakKind[] }>,
  looked: Readonly<{ kinds: readonly LeakKind[] }>,
): boolean {
  return other.kinds.every((kind) => looked.kinds.includes(kind));
}
