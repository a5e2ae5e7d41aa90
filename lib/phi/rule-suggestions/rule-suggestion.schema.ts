import { z } from "zod";
import { isShape, LABEL_WORDS, SHAPED_CATEGORIES } from "./identifier-shape.schema";

/** What the server takes of an offered rule: it refuses letters and digits themselves, and words that are no labels. */
export const ruleSuggestionSchema = z.object({
  shape: z.string().max(40).refine(isShape),
  label: z.enum(LABEL_WORDS).nullable(),
  category: z.enum(SHAPED_CATEGORIES),
});
