import type { Permit } from "@/lib/access/permit";
import { addMarksIn, type DocumentRow } from "@/lib/patients/texts/load-document";
import { loadReviewMarks } from "./review-store";

/**
 * Takes over what a reviewer decided into the text of the run that goes on with it, as if its author had marked it.
 * It is done once: a run that begins again finds the marks with the text.
 */
export async function applyReviewMarksIn(
  permit: Permit<"draft.run">,
  document: DocumentRow,
): Promise<DocumentRow> {
  const decided = await loadReviewMarks(permit);
  const missing = decided.filter(
    (mark) =>
      !document.marks.some(
        ({ start, end, action }) =>
          start === mark.start && end === mark.end && action === mark.action,
      ),
  );
  return missing.length === 0 ? document : addMarksIn(permit, document, missing);
}
