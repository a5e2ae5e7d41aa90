/**
 * One short text of the reference library, in our own words.
 *
 * `id` is kebab-case and is never reused for another subject, because a note may point at it. `body` is plain text of 60 to
 * 180 words. `citation` names a document that a reader can look up; a PMID or DOI stands only where it was checked.
 * `writtenOn` is an ISO date. `reviewedBy` stays null until a clinician has read the card.
 */
export type ReferenceCard = Readonly<{
  id: string;
  topic: "presentation" | "diagnosis" | "test" | "medicine" | "guideline";
  title: string;
  body: string;
  keywords: readonly string[];
  citation: Readonly<{
    publisher: string;
    title: string;
    year: number;
    pmid?: string;
    doi?: string;
  }>;
  writtenOn: string;
  reviewedBy: null;
}>;
