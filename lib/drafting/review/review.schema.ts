import { z } from "zod";
import { identifierCategorySchema, type IdentifierSpan } from "@/lib/phi/identifier.schema";

export const reviewIdSchema = z.object({ reviewId: z.uuid() });
export const reviewedDocumentSchema = z.object({ documentId: z.uuid() });

/** Something that stopped the text: UTF-16 offsets into it and the kind, never the value. */
const reviewFindingSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  category: identifierCategorySchema,
  /** A value that is known to be somebody's; absent in runs of older versions, which counted as a guess. */
  isKnown: z.boolean().optional(),
});
export type ReviewFinding = Readonly<z.infer<typeof reviewFindingSchema>>;
export const reviewFindingsSchema = z.array(reviewFindingSchema).max(500);

/** What the reviewer says of a stretch: it identifies somebody (`mark`), or it does not (`clear`). */
const reviewDecisionSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  action: z.enum(["mark", "clear"]),
});
export type ReviewDecision = Readonly<z.infer<typeof reviewDecisionSchema>>;

export const decideReviewSchema = z.object({
  reviewId: z.uuid(),
  /** One for each finding; further ones may only mark what nobody had found. */
  decisions: z.array(reviewDecisionSchema).max(1_000),
});

/** Marks as they are kept with the decided review and taken over into the text. */
export const reviewMarkSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  action: z.enum(["mark", "unmark"]),
  category: identifierCategorySchema.optional(),
});
export type ReviewMark = Readonly<z.infer<typeof reviewMarkSchema>>;

export type ReviewCounts = Readonly<{ marked: number; cleared: number; added: number }>;

/** One line of the queue: nothing of the text. */
export type ReviewLine = {
  readonly reviewId: string;
  /** What people call it: "R-4C19A2". Says nothing of the patient. */
  readonly number: string;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly askedBy: string;
  readonly findings: readonly Pick<ReviewFinding, "category">[];
  /** Why this reviewer may not open it; null when he may. */
  readonly closedTo: "author" | null;
};

/** The one text under review, with what stopped it and what was recognised besides. */
export type OpenReview = {
  readonly reviewId: string;
  readonly number: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly text: string;
  readonly findings: readonly ReviewFinding[];
  readonly spans: readonly IdentifierSpan[];
};

/** How a decided review ended: the draft goes on, or why it does not. */
export type DecidedReview =
  | { readonly status: "goes_on" }
  | { readonly status: "ended"; readonly code: "review.requester_gone" | "review.note_begun" };

/** What the paste page says of a text's review. */
export type ReviewState =
  | { readonly status: "none" }
  | { readonly status: "open"; readonly askedAt: string }
  | { readonly status: "goes_on"; readonly noteId: string }
  | { readonly status: "ended" };
