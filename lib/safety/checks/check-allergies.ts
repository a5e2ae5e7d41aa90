import { matchAllergy, readAllergy } from "../allergy-conflict";
import type { FurtherNames } from "../medication-table";
import type { SafetyRow } from "../rows/safety-row";
import type { RegimenFinding } from "../regimen.schema";
import { buildFindings, gravestFirst } from "./build-finding";
import { rowsOf } from "./choose-rows";
import type { ListedMedicine } from "./listed-medicine";

/** Allergy conflicts, for local use as well: one finding for a medicine and an allergy. */
export function checkAllergies(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  allergies: readonly string[],
  furtherNames?: FurtherNames,
): RegimenFinding[] {
  const allergyRows = rowsOf(rows, "allergy");
  const distinct = [...new Set(allergies.map((text) => text.trim()))].sort();
  return listed.flatMap(({ name, medication }) =>
    distinct.flatMap((text) =>
      buildFindings(
        gravestFirst(matchAllergy(medication, readAllergy(text, furtherNames), allergyRows)).slice(
          0,
          1,
        ),
        [name, text],
        `${name} is on the list, and so is an allergy to ${text}`,
      ),
    ),
  );
}
