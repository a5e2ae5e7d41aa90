import type { MedicineCheckView } from "@/components/notes/review/reading/medicine-check-view";
import { checkMedicines, type MedicineSetting } from "@/lib/drafting/reading/check-medicines";
import { tableVersion } from "@/lib/safety/table-version";

/** What the medication table says of a text beside the things to decide. */
export function medicineCheckView(text: string, setting: MedicineSetting): MedicineCheckView {
  const { findings, notCovered, notChecked } = checkMedicines(text, setting);
  return {
    info: findings
      .filter(({ finding }) => finding.severity === "info")
      .map(({ finding: { title, detail, reference } }) => ({
        title: `${title}.`,
        detail: /[.…]$/.test(detail) ? detail : `${detail}.`,
        source: `${reference.document}: ${reference.section}.`,
      })),
    notCovered,
    statement: tableVersion().statement,
    notChecked: notChecked.map(
      ({ says, names }) => `${says.replace(/\.$/, "")}: ${names.join(", ")}.`,
    ),
  };
}
