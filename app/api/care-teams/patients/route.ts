import { carePatients } from "@/app/_server/views/care-patients";
import { handle } from "@/app/_server/request/handle";
import { listCare } from "@/lib/access/care-team/list-care";
import { findPatients, findPatientsSchema } from "@/lib/patients/identity/find-patients";

/** Patients by name or MRN with who treats them, for a coordinator. */
export const POST = handle(findPatientsSchema, async ({ caller, input }) => {
  const found = await findPatients(caller, input);
  const patientIds = found.map(({ id }) => id).slice(0, 200);
  return carePatients(await listCare(caller, { patientIds }), found);
});
