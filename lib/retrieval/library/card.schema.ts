import { z } from "zod";

declare const referenceText: unique symbol;
/** Text of the reference library: published knowledge, about nobody. Made from a card that was parsed, nothing else. */
export type ReferenceText = string & { readonly [referenceText]: true };

export const referenceTopicSchema = z.enum([
  "presentation",
  "diagnosis",
  "test",
  "medicine",
  "guideline",
]);
export type ReferenceTopic = z.infer<typeof referenceTopicSchema>;

const line = (max: number) => z.string().trim().min(1).max(max);
const FEWEST_WORDS = 60;
const MOST_WORDS = 200;
const isOfLength = (text: string): boolean => {
  const words = text.trim().split(/\s+/).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
};

/** Where a card's statement can be read; a body that publishes or a journal is named. */
export const citationSchema = z
  .strictObject({
    organization: line(200).optional(),
    journal: line(200).optional(),
    title: line(400),
    year: z.number().int().min(1950).max(2100),
    pmid: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S{1,120}$/)
      .optional(),
  })
  .refine(({ organization, journal }) => organization !== undefined || journal !== undefined, {
    message: "An organization or a journal is needed.",
  });
export type Citation = z.infer<typeof citationSchema>;

/** One passage of the shipped library. `reviewedBy` is null until a clinician has read it: pages must say so. */
export const referenceCardSchema = z.strictObject({
  id: z.string().regex(/^(?=.{3,70}$)[a-z0-9]+(?:-[a-z0-9]+)*$/),
  topic: referenceTopicSchema,
  title: line(160),
  body: line(2000).refine(isOfLength, { message: "A body has 60 to 200 words." }),
  keywords: z.array(line(60)).min(1).max(30).readonly(),
  citation: citationSchema,
  writtenOn: z.iso.date(),
  reviewedBy: z.string().min(1).max(120).nullable(),
});
export type ReferenceCard = Readonly<z.infer<typeof referenceCardSchema>>;

/** @throws ZodError when a card is not sound or two have one id. */
export const referenceCardsSchema = z
  .array(referenceCardSchema)
  .refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length, {
    message: "Two cards have one id.",
  });

/** What of a card is embedded and indexed. */
export function textOfCard({ title, keywords, body }: ReferenceCard): ReferenceText {
  return `${title}. ${keywords.join(", ")}. ${body}` as ReferenceText;
}
