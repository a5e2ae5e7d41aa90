import type { DocumentRow } from "@/lib/patients/texts/load-document";
import type { DeidentifyResult } from "@/lib/phi/deidentify";
import { deidentifyFully } from "@/lib/phi/deidentify-fully";
import type { CaseKnowledge } from "../run/steps/read-case";

/** The text that a section is drafted from again, and what was said of that section; null when nothing was. */
export type RedraftTexts = CaseKnowledge &
  Readonly<{
    document: Pick<DocumentRow, "text" | "marks">;
    /** As `feedbackText` writes it. */
    feedback: string | null;
  }>;

/**
 * Clears the text and what was said of it anew, with one map, so that one person has one number in both. What was said is
 * not looked at when the text is stopped: without the text's map it would get numbers of its own.
 * @returns a result each, which may be stopped; `said` is null where nothing was said, or not looked at.
 */
export async function clearRedraft({
  document,
  knownValues,
  policy,
  map,
  feedback,
}: RedraftTexts): Promise<{
  readonly text: DeidentifyResult;
  readonly said: DeidentifyResult | null;
}> {
  const { text: source, marks } = document;
  const { result: text } = await deidentifyFully(source, { knownValues, marks, map, policy });
  if (!text.ok || feedback === null) return { text, said: null };
  const { result: said } = await deidentifyFully(feedback, { knownValues, map: text.map, policy });
  return { text, said };
}
