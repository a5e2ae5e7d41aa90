import { handle } from "@/app/_server/request/handle";
import { findPatients, findPatientsSchema } from "@/lib/patients/identity/find-patients";

/** POST, so that a name or an MRN never stands in a URL. */
export const POST = handle(findPatientsSchema, ({ caller, input }) => findPatients(caller, input));
