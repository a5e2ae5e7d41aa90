import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import type { DocumentFinding } from "./document.schema";

/**
 * Numbers of one person, which no published text prints: a document with one is refused, and nobody can wave it through.
 * Names, dates, places and addresses stand in published texts too (authors, publishers): there a person looks.
 */
const NEVER_PUBLISHED: ReadonlySet<IdentifierCategory> = new Set([
  "ssn",
  "mrn",
  "health_plan",
  "account",
]);

/** More kinds and pages than anybody would read one by one. */
const MOST_FINDINGS = 400;

export type DocumentDecision = "take" | "ask" | "refuse";

/** What becomes of a document with these findings. Fails closed: what was not looked at by a person is not taken. */
export function decideDocument(
  findings: readonly DocumentFinding[],
  isConfirmed: boolean,
): DocumentDecision {
  if (findings.some(({ category }) => NEVER_PUBLISHED.has(category))) return "refuse";
  return findings.length === 0 || isConfirmed ? "take" : "ask";
}

/** Whether a record of a public register is taken: its authors, dates and places are published, a person's numbers are not. */
export function isRecordTaken(
  found: readonly { readonly category: IdentifierCategory }[],
): boolean {
  return found.every(({ category }) => !NEVER_PUBLISHED.has(category));
}

/** Findings by kind and page, worst first, then by page; a long list ends, and its decision stays the same. */
export function countFindings(
  found: readonly { readonly category: IdentifierCategory; readonly page: number }[],
): DocumentFinding[] {
  const counted = new Map<string, DocumentFinding>();
  for (const { category, page } of found) {
    const key = `${category} ${page}`;
    counted.set(key, { category, page, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()]
    .sort(
      (a, b) =>
        Number(NEVER_PUBLISHED.has(b.category)) - Number(NEVER_PUBLISHED.has(a.category)) ||
        a.page - b.page ||
        (a.category < b.category ? -1 : 1),
    )
    .slice(0, MOST_FINDINGS);
}
