import { z } from "zod";
import type { ReferenceCard } from "./cards/reference-card";

declare const referenceText: unique symbol;
/**
 * Text of the reference library: published knowledge, about nobody. Made from a card that was parsed, from a passage of the
 * organization's library, which was checked before it was stored, or from names of coded concepts; from nothing else.
 */
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

const citationSchema = z.strictObject({
  publisher: line(200),
  title: line(400),
  year: z.number().int().min(1900).max(2100),
  pmid: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S{1,120}$/)
    .optional(),
});

const referenceCardSchema = z.strictObject({
  id: z.string().regex(/^(?=.{3,70}$)[a-z0-9]+(?:-[a-z0-9]+)*$/),
  topic: referenceTopicSchema,
  title: line(160),
  body: line(2000).refine(isOfLength, { message: "A body has 60 to 200 words." }),
  keywords: z.array(line(60)).min(1).max(30).readonly(),
  citation: citationSchema,
  writtenOn: z.iso.date(),
  /** Until a clinician has read it: whatever shows a card says so. */
  reviewedBy: z.null(),
});

/** Cards of a library: each sound, no two of one id. */
export const referenceCardsSchema = z
  .array(referenceCardSchema)
  .refine((cards) => new Set(cards.map(({ id }) => id)).size === cards.length, {
    message: "Two cards have one id.",
  });

/** What of a card is embedded and indexed. */
export function textOfCard({ title, keywords, body }: ReferenceCard): ReferenceText {
  return `${title}. ${keywords.join(", ")}. ${body}` as ReferenceText;
}

/** What of a stored passage of the organization's library is embedded and indexed. */
export function textOfPassage({
  title,
  text,
}: {
  readonly title: string;
  readonly text: string;
}): ReferenceText {
  return `${title}. ${text}` as ReferenceText;
}

/** What a card may be called: its title and its keywords, each once. */
export function namesOfCard({ title, keywords }: ReferenceCard): ReferenceText[] {
  return [...new Set([title, ...keywords])] as ReferenceText[];
}

/** A concept of a code system, chosen and not typed, e.g. a diagnosis of the coded problem list. */
export const codedConceptSchema = z.object({
  /** `medication-table`: an ingredient of our own table of medicines. */
  system: z.enum(["icd-10-cm", "snomed-ct", "rxnorm", "loinc", "medication-table"]),
  code: z.string().regex(/^[A-Za-z0-9.-]{1,60}$/),
  /** The system's own name of the code. */
  display: line(200),
});
export type CodedConcept = z.infer<typeof codedConceptSchema>;

/** What is asked of the library for concepts: their names, which are about nobody. */
export function textOfConcepts(concepts: readonly CodedConcept[]): ReferenceText {
  return z
    .array(codedConceptSchema)
    .max(40)
    .parse(concepts)
    .map(({ display }) => display)
    .join(". ") as ReferenceText;
}
