import type { Permit } from "@/lib/access/permit";
import { loadPatient, type PatientRow } from "./patient-store";

/** Identity of the permit's patient, for rooms that compare or compose with it. */
export async function readPatient(permit: Parameters<typeof loadPatient>[0]): Promise<PatientRow> {
  return loadPatient(permit);
}

/** As {@link readPatient} for a permit that may be for an unfiled text; null then. */
export async function readPatientIfFiled(
  permit: Permit<
    | "draft.run"
    | "note.embed"
    | "note.read"
    | "note.edit"
    | "note.sign"
    | "note.export"
    | "document.read"
  >,
): Promise<PatientRow | null> {
  return permit.patientId === null ? null : loadPatient(permit);
}
