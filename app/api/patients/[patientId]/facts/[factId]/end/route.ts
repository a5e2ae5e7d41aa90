import { handle } from "@/app/_server/request/handle";
import { endFactSchema, removeFact } from "@/lib/patients/edit-facts";

export const POST = handle(endFactSchema, ({ caller, input }) => removeFact(caller, input));
