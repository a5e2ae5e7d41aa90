import type { ReferenceCitation } from "./reference-citation.schema";

// Without the parser of schemas, so that a page can show references without carrying it.

/** What stands with the note: everything that nobody took off. */
export function standingReferences(
  references: readonly ReferenceCitation[] | undefined,
): readonly ReferenceCitation[] {
  return (references ?? []).filter(({ removed }) => removed === undefined);
}

/**
 * "USPSTF: Breast cancer screening, 2024. PMID 123."
 * @param beside the title that stands beside these words: the same is not said twice
 */
export function sourceWords(
  { publisher, title, year, pmid, doi }: ReferenceCitation["source"],
  beside?: string,
): string {
  const what = title === beside ? publisher : `${publisher}: ${title}`;
  const named = `${what}${year === null ? "" : `, ${year}`}`;
  return [
    named.endsWith(".") ? named : `${named}.`,
    ...(pmid === undefined ? [] : [`PMID ${pmid}.`]),
    ...(doi === undefined ? [] : [`DOI ${doi}.`]),
  ].join(" ");
}

const REGISTERS = { pubmed: "PubMed", europe_pmc: "Europe PMC" } as const;

type Origin = Pick<
  ReferenceCitation,
  "kind" | "page" | "status" | "isResolved" | "writtenOn" | "register" | "checked"
>;

/**
 * Where a passage comes from, who has read it, and what is known of the number it cites, in words that stand wherever it is
 * shown.
 * @param dayWords writes a day, "2026-11-26", as the place writes days
 */
export function originWords(passage: Origin, dayWords: (day: string) => string): string {
  const { kind, page, status, register } = passage;
  const day = dayWords(passage.writtenOn);
  const origin = {
    card: `Written by us from general knowledge on ${day}`,
    document: `From a document that this clinic brought in on ${day}${page === null ? "" : `, page ${page}`}`,
    literature:
      register === undefined
        ? `From a record of a register of literature, brought in on ${day}`
        : `From ${REGISTERS[register]} on ${day}`,
  }[kind];
  return [`${origin}; ${status}.`, checkWords(passage, dayWords)].join(" ").trim();
}

/** What is known of the number that a passage cites; nothing where it names none. */
function checkWords(
  { checked, isResolved }: Pick<Origin, "checked" | "isResolved">,
  dayWords: (day: string) => string,
): string {
  const unresolved = "Unresolved: nobody has found its number in the register.";
  if (checked === undefined) return isResolved === false ? unresolved : "";
  const on = checked.on === undefined ? "" : ` on ${dayWords(checked.on)}`;
  return {
    resolved: `Its number was resolved${on}.`,
    unresolved: `Unresolved: the register did not know its number${on}.`,
    not_checked: "Its number was not checked.",
    off: "Its number was not checked: literature is off.",
  }[checked.state];
}

/** Whether a reader has to be told that what is cited could not be found. */
export function isUnresolved({
  checked,
  isResolved,
}: Pick<Origin, "checked" | "isResolved">): boolean {
  return checked === undefined ? isResolved === false : checked.state === "unresolved";
}
