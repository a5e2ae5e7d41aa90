import { z } from "zod";

/**
 * What a person said of a stretch of a text, as it is kept with the text: offsets are UTF-16 units. The kinds
 * are those of `phi/identifier.schema.ts`, which stands above this room; a test there compares the two lists.
 */
export const textMarkSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  action: z.enum(["mark", "unmark", "confirm"]),
  category: z
    .enum([
      "name",
      "location",
      "date",
      "age",
      "phone",
      "fax",
      "email",
      "ssn",
      "mrn",
      "health_plan",
      "account",
      "license",
      "vehicle",
      "device",
      "url",
      "ip",
      "biometric",
      "photo",
      "other",
    ])
    .optional(),
});
export type TextMark = Readonly<z.infer<typeof textMarkSchema>>;
