import { checkRegimen } from "../check-regimen";
import type { RegimenFinding } from "../regimen.schema";

/** Two medicines of an adult man of whom everything else is documented and normal. */
export function pairFindings(first: string, second: string): readonly RegimenFinding[] {
  return checkRegimen({
    medicines: [{ name: first }, { name: second }],
    allergies: [],
    conditions: [],
    ageYears: 40,
    sex: "male",
    egfr: 90,
    creatinineClearance: 90,
    hepatic: "none",
  }).findings.filter(({ kind }) => kind === "interaction" || kind === "duplicate");
}
