import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { homeOf } from "@/app/_server/views/frame-view";
import { orNotOpened } from "@/app/_server/views/not-opened";
import { findPatients } from "@/lib/patients/identity/find-patients";
import { PatientsClient } from "./patients-client";

export const metadata: Metadata = { title: "Patients" };

/** The patients of the person's care teams. A coordinator's look-ups stand on the page of care teams. */
export default async function PatientsRoute() {
  const caller = await readCaller();
  const { roles } = await currentPerson();
  if (!roles.includes("clinician") && !roles.includes("nurse")) redirect(homeOf(roles));
  return orNotOpened(async () => (
    <PatientsClient first={await findPatients(caller, { query: "" })} canCreate />
  ));
}
