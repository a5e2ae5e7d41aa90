import type { LiteratureSource } from "../literature-record.schema";

// Without the parser of schemas, so that a page can show what leaves before it leaves.

/** Concepts of one question that a person may choose. */
export const MOST_CHOSEN = 3;

/** Registers as they call themselves, and whose they are. */
export const REGISTER_NAMES: Readonly<Record<LiteratureSource, { name: string; owner: string }>> = {
  pubmed: { name: "PubMed", owner: "U.S. National Library of Medicine" },
  europe_pmc: { name: "Europe PMC", owner: "EMBL-EBI" },
};

/**
 * The query of a register for names of concepts, to the letter: the clients send this, and the page shows it before.
 * @param names as `literatureQuestion` lets them pass: none has a quote, a colon or a bracket of a query language.
 */
export function registerQuery(source: LiteratureSource, names: readonly string[]): string {
  if (source === "pubmed") {
    return names.map((name) => `(${name.replace(/[()]/g, " ").trim()})`).join(" AND ");
  }
  return [...names.map((name) => `"${name}"`), "SRC:MED", "HAS_ABSTRACT:y"].join(" AND ");
}
