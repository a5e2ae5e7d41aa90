import { z } from "zod";

export const pmidSchema = z.string().regex(/^[1-9]\d{0,8}$/);
/** Narrower than what a DOI may be: without blanks, quotes and brackets of a query language. */
export const doiSchema = z.string().regex(/^10\.\d{4,9}\/[\w.;()/:-]{1,120}$/);

/** What a citation names in a register. */
export const citationNumberSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pmid"), value: pmidSchema }),
  z.strictObject({ kind: z.literal("doi"), value: doiSchema }),
]);
export type CitationNumber = z.infer<typeof citationNumberSchema>;

type Cited = Readonly<{ pmid?: string | undefined; doi?: string | undefined }>;

/**
 * The one number by which a citation is looked up: its PMID, else its DOI; null where it names none, or none that can be
 * asked about.
 */
export function numberOf({ pmid, doi }: Cited): CitationNumber | null {
  if (pmid !== undefined) {
    return pmidSchema.safeParse(pmid).success ? { kind: "pmid", value: pmid } : null;
  }
  return doiSchema.safeParse(doi).success
    ? { kind: "doi", value: (doi ?? "").toLowerCase() }
    : null;
}

export const keyOf = ({ kind, value }: CitationNumber): string => `${kind}:${value}`;
