import { z } from "zod";

/**
 * The categories of 45 CFR 164.514(b)(2)(i)(A)–(R), one name each; `age` is the over-89 part of (C).
 */
export const identifierCategorySchema = z.enum([
  "name", // (A)
  "location", // (B) geographic units below a state, facilities included
  "date", // (C)
  "age", // (C) ages over 89
  "phone", // (D)
  "fax", // (E)
  "email", // (F)
  "ssn", // (G)
  "mrn", // (H)
  "health_plan", // (I)
  "account", // (J)
  "license", // (K)
  "vehicle", // (L)
  "device", // (M)
  "url", // (N)
  "ip", // (O)
  "biometric", // (P)
  "photo", // (Q)
  "other", // (R)
]);
export type IdentifierCategory = z.infer<typeof identifierCategorySchema>;

/** A recognised identifier: UTF-16 offsets into the text as given, score in (0, 1], and why. Never the value. */
export const identifierSpanSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  category: identifierCategorySchema,
  score: z.number().min(0).max(1),
  reason: z.string().max(60),
});
export type IdentifierSpan = z.infer<typeof identifierSpanSchema>;

/**
 * What a person said of a stretch of a text: it identifies somebody (`mark`), it does not (`unmark`), or the
 * recognised kind is right (`confirm`). `category` is given when the person named the kind.
 */
export const identifierMarkSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  action: z.enum(["mark", "unmark", "confirm"]),
  category: identifierCategorySchema.optional(),
});
export type IdentifierMark = z.infer<typeof identifierMarkSchema>;

/** A value known to identify the patient or a member of staff; compared with every text. Lives in memory only. */
export type KnownValue = { category: IdentifierCategory; value: string };
