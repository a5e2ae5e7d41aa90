import { handle } from "@/app/_server/request/handle";
import { confirmNoAllergies, noAllergiesSchema } from "@/lib/patients/edit-facts";

export const POST = handle(noAllergiesSchema, ({ caller, input }) =>
  confirmNoAllergies(caller, input),
);
