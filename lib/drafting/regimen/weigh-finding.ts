import type { RegimenFinding } from "@/lib/safety/regimen.schema";
import type { TakenMedicine } from "./list-taken-medicines";

/** Given together on purpose for one procedure, under watch: no warning of two sedatives on a list. */
const PROCEDURE_SEDATIVES: ReadonlySet<string> = new Set([
  "midazolam",
  "fentanyl",
  "meperidine",
  "propofol",
  "ketamine",
  "etomidate",
  "remifentanil",
]);
const ONLY_IN_PROCEDURES: ReadonlySet<string> = new Set([
  "midazolam",
  "propofol",
  "ketamine",
  "etomidate",
  "remifentanil",
]);

/** A row that allows the pair up to a dose; "twice daily" counts as two. */
const DOSE_CAP = /^No more than ([a-z]+) (\d+(?:\.\d+)?) mg(?: (a day|twice daily))?$/;

function areForProcedure(medicines: readonly TakenMedicine[]): boolean {
  const ingredients = medicines.map(({ ingredient }) => ingredient);
  return (
    ingredients.length === 2 &&
    ingredients.every((name) => PROCEDURE_SEDATIVES.has(name)) &&
    ingredients.some((name) => ONLY_IN_PROCEDURES.has(name))
  );
}

/** Every stated dose of the medicine lies within the row's cap, and there is one. */
function isWithinCap(detail: string, medicines: readonly TakenMedicine[]): boolean {
  const [, ingredient, amount, times] = DOSE_CAP.exec(detail) ?? [];
  const medicine = medicines.find((one) => one.ingredient === ingredient);
  const doses = medicine?.statements.filter(({ dose }) => dose !== undefined) ?? [];
  const most = Number(amount) * (times === "twice daily" ? 2 : 1);
  return (
    doses.length > 0 &&
    doses.every(
      ({ dose, frequencyPerDay }) =>
        dose?.unit === "mg" && dose.value * Math.max(1, frequencyPerDay ?? 1) <= most,
    )
  );
}

/**
 * The finding as this text bears it out: what the row itself allows (a dose under its cap), and sedatives of one
 * procedure, are for a reader who asks. Nothing is raised, and nothing critical is touched.
 */
export function weighFinding(
  finding: RegimenFinding,
  medicines: readonly TakenMedicine[],
): RegimenFinding {
  if (finding.severity !== "warning" || finding.kind !== "interaction") return finding;
  const named = medicines.filter(({ name }) => finding.names.includes(name));
  const isAllowed = isWithinCap(finding.detail, named) || areForProcedure(named);
  return isAllowed ? { ...finding, severity: "info" } : finding;
}
