import type { Metadata } from "next";
import { MedicationTableClient } from "@/app/_client/safety/medication-table-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { readTable } from "@/lib/medication-table/read-table";

export const metadata: Metadata = { title: "Medication table" };

/** What drafts are checked against, for those who treat; clinicians review and recall here. */
export default async function ClinicMedicationTableRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => <MedicationTableClient view={await readTable(caller, {})} />);
}
