import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { extractClauses } from "../extract-clauses";
import { extractFacts } from "../extract-facts";
import { checkSourceRegimen, type SourceRegimenCheck } from "../regimen/check-source-regimen";
import { readExactAge } from "../regimen/person/read-exact-age";

export type MedicineSetting = Readonly<{
  /** As the chart states it. */
  sex: "female" | "male" | undefined;
  knownAllergies: readonly string[];
  knownMedications: readonly string[];
  /** Rows of the medication table in use; all of them by default. */
  rows?: RowChoice;
}>;

/**
 * The medication table's answer to a source, read anew from the text like its facts: findings of every weight, what the
 * table does not cover, and what could not be checked. Pure; accepts any string.
 */
export function checkMedicines(
  text: string,
  { rows, ...setting }: MedicineSetting,
): SourceRegimenCheck {
  const { sources } = extractClauses(text);
  const ageYears = readExactAge(text);
  const facts = extractFacts(sources, ageYears);
  return checkSourceRegimen({ text, sources, facts, ageYears, ...setting }, rows);
}
