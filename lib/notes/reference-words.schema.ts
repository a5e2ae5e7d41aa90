import type { ReferenceCitation } from "./reference-citation.schema";

// Without the parser of schemas, so that a page can show references without carrying it.

/** What stands with the note: everything that nobody took off. */
export function standingReferences(
  references: readonly ReferenceCitation[] | undefined,
): readonly ReferenceCitation[] {
  return (references ?? []).filter(({ removed }) => removed === undefined);
}

/** "USPSTF: Breast cancer screening, 2024. PMID 123." */
export function sourceWords({
  publisher,
  title,
  year,
  pmid,
  doi,
}: ReferenceCitation["source"]): string {
  const named = `${publisher}: ${title}${year === null ? "" : `, ${year}`}`;
  return [
    named.endsWith(".") ? named : `${named}.`,
    ...(pmid === undefined ? [] : [`PMID ${pmid}.`]),
    ...(doi === undefined ? [] : [`DOI ${doi}.`]),
  ].join(" ");
}

/**
 * Where a passage comes from and who has read it, in words that stand wherever it is shown.
 * @param day `writtenOn` as the place writes days
 */
export function originWords(
  {
    kind,
    page,
    status,
    isResolved,
  }: Pick<ReferenceCitation, "kind" | "page" | "status" | "isResolved">,
  day: string,
): string {
  const origin = {
    card: `Written by us from general knowledge on ${day}`,
    document: `From a document that this clinic brought in on ${day}${page === null ? "" : `, page ${page}`}`,
    literature: `From a record of a register of literature, brought in on ${day}`,
  }[kind];
  const unresolved =
    isResolved === false ? " Unresolved: nobody has found its number in the register." : "";
  return `${origin}; ${status}.${unresolved}`;
}
