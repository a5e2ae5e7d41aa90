import type { Span } from "@/lib/notes/note-content.schema";
import { checkMedications } from "@/lib/safety/check-medications";
import { findMedication } from "@/lib/safety/medication-table";
import type { DraftAttention, Fact } from "../draft.schema";
import { EDIT_PLAN, KEEP_WITH_REASON } from "./attention-choices";

/** Facts of medicines the patient takes or is to take. */
function takenMedicines(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    ({ kind, polarity, experiencer, change }) =>
      kind === "medication" &&
      polarity !== "negated" &&
      experiencer === "patient" &&
      change !== "stop",
  );
}

function ingredientOf(name: string): string {
  return findMedication(name)?.ingredient ?? name.toLowerCase();
}

/** The stretch that names the medicine most fully: with a strength before without. */
function spanOf(name: string, facts: readonly Fact[]): Span[] {
  const mine = facts.filter(({ concept }) => concept === ingredientOf(name));
  const best = mine.find(({ strength }) => (strength ?? "") !== "") ?? mine[0];
  return best?.spans ?? [];
}

/** Taken or ordered, not merely named as what the patient cannot have. */
function isPrescribed(name: string, facts: readonly Fact[]): boolean {
  return facts.some(
    ({ concept, strength, frequency, change }) =>
      concept === ingredientOf(name) && Boolean(strength || frequency || change),
  );
}

/** One is stopped as the other is started: they are not to be taken together. */
function areExchanged(names: readonly string[], facts: readonly Fact[]): boolean {
  const hasChange = (name: string, wanted: Fact["change"]): boolean =>
    facts.some(({ concept, change }) => concept === ingredientOf(name) && change === wanted);
  const [first = "", second = ""] = names;
  return (
    (hasChange(first, "stop") && hasChange(second, "start")) ||
    (hasChange(second, "stop") && hasChange(first, "start"))
  );
}

/** Interactions, contraindications and allergy conflicts among what the text and the chart name. */
export function findSafetyItems(
  facts: readonly Fact[],
  knownMedications: readonly string[],
  knownAllergies: readonly string[],
): Omit<DraftAttention, "sentenceIndexes">[] {
  const medicines = takenMedicines(facts);
  const allergies = facts.filter(
    ({ kind, polarity, experiencer }) =>
      kind === "allergy" && polarity === "affirmed" && experiencer === "patient",
  );
  const names = [
    ...medicines.map(({ value, concept }) => (value ?? concept).toLowerCase()),
    ...knownMedications,
  ];
  const allergyNames = [
    ...new Set([
      ...allergies.map(({ concept }) => concept),
      ...knownAllergies.map((name) => name.toLowerCase()),
    ]),
  ];
  return checkMedications(names, allergyNames).flatMap((finding) => {
    if (finding.kind === "not_covered" || finding.severity === "info") return [];
    if (finding.kind !== "allergy_conflict" && areExchanged(finding.names, facts)) return [];
    const spans = finding.names.flatMap((name, index) => {
      const isAllergy = finding.kind === "allergy_conflict" && index === 1;
      return isAllergy
        ? allergies
            .filter(({ concept }) => concept === name)
            .flatMap((fact) => fact.spans)
            .slice(0, 2)
        : spanOf(name, medicines);
    });
    const isAllergen =
      finding.kind === "allergy_conflict" &&
      ingredientOf(finding.names[0] ?? "") === ingredientOf(finding.names[1] ?? "");
    if (isAllergen && !isPrescribed(finding.names[0] ?? "", medicines)) {
      return [];
    }
    if (spans.length === 0) return [];
    return [
      {
        kind: finding.kind,
        severity: finding.severity,
        title: finding.title.slice(0, 300),
        detail: finding.reference === "" ? `${finding.detail}.` : `${finding.detail}:`,
        reference: finding.reference === "" ? "" : `${finding.reference}.`,
        spans,
        choices: [EDIT_PLAN, KEEP_WITH_REASON],
      },
    ];
  });
}
