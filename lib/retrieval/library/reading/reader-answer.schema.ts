import { z } from "zod";

/** The forms in which a document may come. */
export const fileKindSchema = z.enum(["pdf", "text", "html"]);
export type FileKind = z.infer<typeof fileKindSchema>;

/** Most pages and most characters (UTF-16 units) of one document: a textbook chapter many times over. */
export const MOST_PAGES = 1_500;
export const MOST_CHARACTERS = 4_000_000;

/** Why a file was not read. A code of this list and nothing of the file. */
const readRefusalSchema = z.enum([
  "encrypted",
  "damaged",
  "not_text",
  "no_text",
  "too_many_pages",
  "too_much_text",
  "too_slow",
  "too_much_memory",
]);

/** What the reading program answers, once: the text of each page from the first, or why there is none. */
export const readerAnswerSchema = z.union([
  z.strictObject({
    pages: z.array(z.string().max(MOST_CHARACTERS)).min(1).max(MOST_PAGES).readonly(),
  }),
  z.strictObject({ refused: readRefusalSchema }),
]);
export type ReaderAnswer = z.infer<typeof readerAnswerSchema>;
