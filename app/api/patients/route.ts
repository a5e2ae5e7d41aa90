import { handle } from "@/app/_server/handle";
import { createPatient, createPatientSchema } from "@/lib/patients/create-patient";

export const POST = handle(createPatientSchema, ({ caller, input, retry }) =>
  createPatient(caller, input, retry),
);
