import type { Metadata } from "next";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { orNotOpened } from "@/app/_server/not-opened";
import { findPatients } from "@/lib/patients/find-patients";
import { PatientsClient } from "./patients-client";

export const metadata: Metadata = { title: "Patients" };

/** The patients of the person's care teams; for a coordinator all of the clinic, identity only. */
export default async function PatientsRoute() {
  const caller = await readCaller();
  const { roles } = await currentPerson();
  const treats = roles.includes("clinician") || roles.includes("nurse");
  return orNotOpened(async () => (
    <PatientsClient first={await findPatients(caller, { query: "" })} canCreate={treats} />
  ));
}
