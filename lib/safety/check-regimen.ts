import { RANK } from "./checks/build-finding";
import { checkAllergies } from "./checks/check-allergies";
import { checkConditions } from "./checks/check-conditions";
import { checkDoses } from "./checks/check-doses";
import { checkPairs } from "./checks/check-pairs";
import { checkAge, checkHepatic, checkPregnancy, checkRenal } from "./checks/check-restrictions";
import { chooseRows, type RowChoice } from "./checks/choose-rows";
import { findUnchecked, isCovered } from "./checks/find-unchecked";
import { listMedicines } from "./checks/listed-medicine";
import type { Regimen, RegimenCheck, RegimenFinding } from "./regimen.schema";

function worstFirst(findings: readonly RegimenFinding[]): RegimenFinding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/**
 * Checks a list of medicines against the medication table: each other, allergies, conditions,
 * pregnancy and breastfeeding, kidney, liver, age and stated doses.
 *
 * @param regimen what the chart states; an absent value means not documented and makes what needs
 *   it `notChecked`. Units: eGFR mL/min/1.73 m², creatinine clearance mL/min, age in years.
 * @param choice which rows to use: all, or those an organization reviewed, less those it recalled; with
 *   its further names, by which a medicine or an allergy is found that the table knows by another name
 * @returns findings, worst first, each with its row, source, section and date; the medicines that no
 *   row in use speaks of (`notCovered`, never "no interaction"); and what could not be checked. A
 *   covered medicine without a finding was checked and no row applies. The order of the medicines
 *   changes nothing. See `tableVersion` for what the table is and who has not reviewed it.
 */
export function checkRegimen(regimen: Regimen, choice: RowChoice = {}): RegimenCheck {
  const rows = chooseRows(choice);
  const { listed, unknown } = listMedicines(regimen.medicines, choice.furtherNames);
  const doses = checkDoses(listed, rows, regimen.ageYears);
  const uncovered = listed.filter((medicine) => !isCovered(medicine, rows));
  return {
    findings: worstFirst([
      ...checkPairs(listed, rows),
      ...checkAllergies(listed, rows, regimen.allergies, choice.furtherNames),
      ...checkConditions(listed, rows, regimen.conditions),
      ...checkPregnancy(listed, rows, regimen),
      ...checkRenal(listed, rows, regimen),
      ...checkHepatic(listed, rows, regimen),
      ...checkAge(listed, rows, regimen),
      ...doses.findings,
    ]),
    notCovered: [...new Set([...unknown, ...uncovered.map(({ name }) => name)])].sort(),
    notChecked: [...findUnchecked(listed, rows, regimen, choice.furtherNames), ...doses.notChecked],
  };
}
