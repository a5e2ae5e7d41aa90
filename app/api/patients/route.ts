import { handle } from "@/app/_server/request/handle";
import { createPatient, createPatientSchema } from "@/lib/patients/identity/create-patient";

export const POST = handle(createPatientSchema, ({ caller, input, retry }) =>
  createPatient(caller, input, retry),
);
