import { findAllergyConflict } from "./allergy-conflict";
import { LABEL_PAIRS } from "./label-pairs";
import { findMedication, type Medication } from "./medication-table";
import { ONC_PAIRS } from "./onc-pairs";
import { matchPair, type PairRule } from "./pair-rule";
import type { SafetyFinding } from "./safety-finding.schema";

type Named = Readonly<{ name: string; medication: Medication }>;

const RANK: Readonly<Record<SafetyFinding["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function pairFinding(rule: PairRule, first: Named, second: Named): SafetyFinding {
  const reference = rule.source
    .replace("{first}", first.medication.ingredient)
    .replace("{second}", second.medication.ingredient);
  return {
    kind: rule.kind,
    severity: rule.severity,
    names: [first.name, second.name],
    title: `${capital(first.name)} and ${second.name} are both on the list`,
    detail: rule.says,
    reference,
  };
}

/** The gravest rule that speaks of this pair; label rules win over the ONC list at equal weight. */
function checkPair(a: Named, b: Named): SafetyFinding | null {
  const found: SafetyFinding[] = [];
  for (const rule of [...LABEL_PAIRS, ...ONC_PAIRS]) {
    const match = matchPair(rule, a.medication, b.medication);
    if (match) {
      found.push(match[0] === a.medication ? pairFinding(rule, a, b) : pairFinding(rule, b, a));
    }
  }
  return found.sort((x, y) => RANK[x.severity] - RANK[y.severity])[0] ?? null;
}

function checkAllergies(entry: Named, allergies: readonly string[]): SafetyFinding[] {
  return allergies.flatMap((allergy) => {
    const conflict = findAllergyConflict(entry.medication, allergy);
    if (!conflict) return [];
    return [
      {
        kind: "allergy_conflict" as const,
        severity: conflict.severity,
        names: [entry.name, allergy],
        title: `${capital(entry.name)} is on the list, and so is an allergy to ${allergy}`,
        detail: conflict.says,
        reference: "medicine classes of the medication table",
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
 * Checks medicines against each other and against the allergies.
 *
 * @param names medicines as written (generic, brand, with or without strength)
 * @param allergies allergy words as written ("penicillin", "sulfa", "CT dye")
 * @returns findings, worst first. A name outside the table yields `not_covered`; a known name
 *   without a finding was checked and no rule applies. Rules: ONC high-priority list and FDA labels,
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
  known.forEach((first, index) => {
    findings.push(...checkAllergies(first, allergies));
    for (const second of known.slice(index + 1)) {
      const finding = checkPair(first, second);
      if (finding) findings.push(finding);
    }
  });
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
