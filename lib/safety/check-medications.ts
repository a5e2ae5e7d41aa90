import { matchAllergy, readAllergy } from "./allergy-conflict";
import { capital, documentOf, gravestFirst, RANK } from "./checks/build-finding";
import { matchPair } from "./checks/check-pairs";
import { isLocalUse } from "./checks/is-local-use";
import { findMedication, type Medication } from "./medication-table";
import { ALLERGY_ROWS, INTERACTION_ROWS } from "./rows/safety-table";
import type { SafetyFinding } from "./safety-finding.schema";

type Named = Readonly<{ name: string; medication: Medication }>;

/** Rows of severity `info` are for a reader who asks; a list of names raises only the others. */
const PAIR_ROWS = INTERACTION_ROWS.filter(({ severity }) => severity !== "info");
const CONFLICT_ROWS = ALLERGY_ROWS.filter(({ severity }) => severity !== "info");

/** The gravest row that speaks of this pair; label rows win over the ONC list at equal weight. */
function checkPair(a: Named, b: Named): SafetyFinding[] {
  const matches = PAIR_ROWS.flatMap((row) => matchPair(row, a.medication, b.medication) ?? []);
  const [lead] = gravestFirst(matches);
  if (!lead) return [];
  const isSwapped = matches.every((match) => match.isSwapped);
  const [first, second] = isSwapped ? [b, a] : [a, b];
  return [
    {
      kind: lead.row.isContraindicated ? "contraindication" : "drug_interaction",
      severity: lead.row.severity,
      names: [first.name, second.name],
      title: `${capital(first.name)} and ${second.name} are both on the list`,
      detail: lead.row.says,
      reference: `${documentOf(lead)}: ${lead.row.source.section}`,
      rowId: lead.row.id,
    },
  ];
}

function checkAllergies(entry: Named, allergies: readonly string[]): SafetyFinding[] {
  return allergies.flatMap((allergy) => {
    const [lead] = gravestFirst(
      matchAllergy(entry.medication, readAllergy(allergy), CONFLICT_ROWS),
    );
    if (!lead) return [];
    return [
      {
        kind: "allergy_conflict" as const,
        severity: lead.row.severity,
        names: [entry.name, allergy],
        title: `${capital(entry.name)} is on the list, and so is an allergy to ${allergy}`,
        detail: lead.row.says,
        reference: `${documentOf(lead)}: ${lead.row.source.section}`,
        rowId: lead.row.id,
      },
    ];
  });
}

function notCovered(name: string): SafetyFinding {
  return {
    kind: "not_covered",
    severity: "info",
    names: [name],
    title: `${capital(name)} was not checked`,
    detail: "Not in the medication table: nothing is known about its interactions here.",
    reference: "",
  };
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const plain = name.trim();
    const key = findMedication(plain)?.ingredient ?? plain.toLowerCase();
    if (plain !== "" && !seen.has(key)) seen.set(key, plain);
  }
  return [...seen.values()];
}

/**
 * Checks medicines against each other and against the allergies, by name alone: what the drafter
 * shows beside a draft. `checkRegimen` does more, and has rows of severity `info` too.
 *
 * @param names medicines as written (generic, brand, with or without strength)
 * @param allergies allergy words as written ("penicillin", "sulfa", "CT dye")
 * @returns findings, worst first. A name outside the table yields `not_covered`; a known name
 *   without a finding was checked and no row applies. Rows: ONC high-priority list and FDA labels,
 *   each finding with its `reference`.
 */
export function checkMedications(
  names: readonly string[],
  allergies: readonly string[] = [],
): SafetyFinding[] {
  const findings: SafetyFinding[] = [];
  const known: Named[] = [];
  for (const name of distinct(names)) {
    const medication = findMedication(name);
    if (medication) known.push({ name, medication });
    else findings.push(notCovered(name));
  }
  const systemic = known.filter(({ name, medication }) => !isLocalUse(medication, name, undefined));
  findings.push(...known.flatMap((entry) => checkAllergies(entry, allergies)));
  systemic.forEach((first, index) => {
    findings.push(...systemic.slice(index + 1).flatMap((second) => checkPair(first, second)));
  });
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
