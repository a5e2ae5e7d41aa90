import type { Metadata } from "next";
import { MedicationTableClient } from "@/app/_client/safety/medication-table-client";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { readTable } from "@/lib/medication-table/read-table";

export const metadata: Metadata = { title: "Medication table" };

/** The administrator's view: which rows and names are used, recalls, and what was reviewed by others. */
export default async function MedicationTableRoute() {
  const caller = await readCaller();
  return orNotForRole(async () => {
    const view = await readTable(caller, {});
    if (!view.may.manage) return <NotOpened message="This page is not for your role." />;
    return <MedicationTableClient view={view} />;
  });
}
