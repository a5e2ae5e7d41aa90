import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import type { IdentifierCategory } from "@/lib/phi/identifier.schema";
import { residualCheck } from "@/lib/phi/residual/residual-check";
import { countFindings } from "./document-rules";
import type { DocumentFinding } from "./document.schema";

/** What only the recognizers see in running text and a person must look at; their names and places would mark every author. */
const BY_RECOGNIZERS: ReadonlySet<IdentifierCategory> = new Set([
  "ssn",
  "mrn",
  "health_plan",
  "account",
  "age",
]);

/**
 * What in a document looks like an identifier, by kind and page: the residual check's blunt shapes, and the recognizers'
 * numbers of one person. Nothing is known of whom the document could be about, so nothing known is compared.
 */
export function findIdentifying(pages: readonly string[]): DocumentFinding[] {
  const found = pages.flatMap((text, at) => {
    const shapes = residualCheck(text);
    const recognized = detectIdentifiers(text).filter(({ category }) =>
      BY_RECOGNIZERS.has(category),
    );
    // A stretch that both see is one finding, as the recognizers name it.
    const others = shapes.filter(
      (shape) => !recognized.some(({ start, end }) => shape.start < end && start < shape.end),
    );
    return [...recognized, ...others].map(({ category }) => ({ category, page: at + 1 }));
  });
  return countFindings(found);
}
