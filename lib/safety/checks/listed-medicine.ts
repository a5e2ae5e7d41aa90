import { findMedication, type FurtherNames, type Medication } from "../medication-table";
import type { RegimenMedicine } from "../regimen.schema";
import { isLocalUse } from "./is-local-use";

/** A medicine of the list that the table knows, as stated and as found. */
export type ListedMedicine = Readonly<{
  name: string;
  medication: Medication;
  stated: RegimenMedicine;
  /** On the skin, in the eye or ear: the rows, which speak of the whole body, do not apply. */
  isLocal: boolean;
}>;

export type MedicineList = Readonly<{
  /** By ingredient and then name, so that the order of the chart changes nothing. */
  listed: readonly ListedMedicine[];
  unknown: readonly string[];
}>;

function keyOf({ name, dose, frequencyPerDay, route }: RegimenMedicine): string {
  const parts = [name.trim().toLowerCase(), dose?.value, dose?.unit, frequencyPerDay, route];
  return parts.map((part) => String(part ?? "")).join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Sorts what the table knows from what it does not; the same statement twice counts once. */
export function listMedicines(
  medicines: readonly RegimenMedicine[],
  furtherNames?: FurtherNames,
): MedicineList {
  const distinct = [...new Map(medicines.map((entry) => [keyOf(entry), entry] as const)).entries()]
    .sort(([a], [b]) => compare(a, b))
    .map(([, entry]) => entry)
    .filter(({ name }) => name.trim() !== "");
  const unknown = new Set<string>();
  const listed = distinct.flatMap((stated): ListedMedicine[] => {
    const name = stated.name.trim();
    const medication = findMedication(name, furtherNames);
    if (!medication) {
      unknown.add(name);
      return [];
    }
    return [{ name, medication, stated, isLocal: isLocalUse(medication, name, stated.route) }];
  });
  return {
    listed: [...listed].sort((a, b) => compare(a.medication.ingredient, b.medication.ingredient)),
    unknown: [...unknown],
  };
}
