import { z } from "zod";
import { identifierCategorySchema } from "../identifier.schema";

/**
 * What was drawn for one patient. Drawn at random, never computed from the person (45 CFR 164.514(c)): the map
 * is the only way back, so it rests sealed or encrypted. Treat as immutable.
 */
export const surrogateMapSchema = z.strictObject({
  /** By how many days every date of this patient moves; never zero. */
  offsetDays: z.int().refine((days) => days !== 0),
  /** Parts of names and places, initials, numbers: `key` is the comparable form of the original. */
  parts: z.array(
    z.strictObject({
      kind: z.enum(["name", "initial", "place", "number"]),
      key: z.string(),
      surrogate: z.string(),
    }),
  ),
  /** Names of more than one part, in comparable form: whose initials "M. O." may be. */
  people: z.array(z.array(z.string())),
  /** Whole values as they stood in a text, with what took their place; the way back. */
  values: z.array(
    z.strictObject({
      category: identifierCategorySchema,
      value: z.string(),
      surrogate: z.string(),
    }),
  ),
});
export type SurrogateMap = z.infer<typeof surrogateMapSchema>;
export type SurrogateValue = SurrogateMap["values"][number];
