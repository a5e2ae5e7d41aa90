import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Labels in the order of the classifier's outputs; the first means "not identifying". */
export const CLASSIFIER_LABELS = ["O", "NAME", "PLACE", "DATE", "CONTACT", "ID", "AGE"] as const;

/** `models/phi/classifier.json`: what the shipped classifier is and how it is read. Its files are pinned by digest. */
export const classifierCardSchema = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9./-]{1,60}$/),
  labels: z.tuple([
    z.literal("O"),
    z.literal("NAME"),
    z.literal("PLACE"),
    z.literal("DATE"),
    z.literal("CONTACT"),
    z.literal("ID"),
    z.literal("AGE"),
  ]),
  /** Pieces of one window, the two marks at its ends not counted. */
  windowPieces: z.number().int().min(16).max(256),
  /** A word is proposed when the probability of "not identifying" is below this, by the likeliest other label. */
  keepBelow: z.record(z.enum(CLASSIFIER_LABELS).exclude(["O"]), z.number().min(0).max(1)),
  files: z.object({ weights: sha256, vocabulary: sha256 }),
});
export type ClassifierCard = z.infer<typeof classifierCardSchema>;
