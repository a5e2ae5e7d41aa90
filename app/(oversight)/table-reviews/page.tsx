import type { Metadata } from "next";
import { MedicationTableClient } from "@/app/_client/safety/medication-table-client";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { NotOpened } from "@/components/shell/not-opened";
import { readTable } from "@/lib/medication-table/read-table";

export const metadata: Metadata = { title: "Medication table" };

/** The compliance officer's view: who reviewed and recalled what, and which notes quote a row. */
export default async function TableReviewsRoute() {
  const caller = await readCaller();
  const { roles } = await currentPerson();
  if (!roles.includes("compliance_officer")) {
    return <NotOpened message="This page is not for your role." />;
  }
  return orNotForRole(async () => <MedicationTableClient view={await readTable(caller, {})} />);
}
