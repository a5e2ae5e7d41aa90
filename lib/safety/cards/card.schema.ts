import { z } from "zod";

/** CDS Hooks asks for a summary of fewer than 140 characters. */
export const SUMMARY_MAX = 139;

export const cardIndicatorSchema = z.enum(["info", "warning", "critical"]);
export type CardIndicator = z.infer<typeof cardIndicatorSchema>;

/** Gravest first. */
export const INDICATOR_RANK: Readonly<Record<CardIndicator, number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

const suggestionSchema = z.object({
  label: z.string().min(1).max(120),
  uuid: z.uuid().optional(),
  isRecommended: z.boolean().optional(),
});

/** A card of CDS Hooks 2.0 (cards array of a service response); `detail` is plain text here, not Markdown. */
export const cardSchema = z
  .object({
    uuid: z.uuid(),
    summary: z.string().min(1).max(SUMMARY_MAX),
    detail: z.string().max(2000),
    indicator: cardIndicatorSchema,
    source: z.object({ label: z.string().min(1).max(400), url: z.url().optional() }),
    suggestions: z.array(suggestionSchema).max(5).optional(),
    selectionBehavior: z.enum(["at-most-one", "any"]).optional(),
    overrideReasons: z.array(z.object({ code: z.string().min(1), display: z.string().min(1) })),
  })
  .refine((card) => !card.suggestions?.length || card.selectionBehavior !== undefined, {
    message: "A card with suggestions must say how many may be taken.",
    path: ["selectionBehavior"],
  });
export type Card = Readonly<z.infer<typeof cardSchema>>;

/** A card with the cause it stands for: two cards of one cause are one, whatever their words. */
export type KeyedCard = Readonly<{ key: string; card: Card }>;
