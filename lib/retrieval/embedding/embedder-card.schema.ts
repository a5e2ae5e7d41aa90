import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `models/embedding/embedder.json`: what the shipped model is. Its files are pinned by digest. */
export const embedderCardSchema = z.object({
  name: z.literal("minilm-l6-int8/1"),
  dimensions: z.literal(384),
  /** Pieces of one window, the two marks at its ends not counted. */
  windowPieces: z.number().int().min(16).max(510),
  files: z.object({ weights: sha256, vocabulary: sha256 }),
});
export type EmbedderCard = z.infer<typeof embedderCardSchema>;
