import { handle } from "@/app/_server/request/handle";
import { addFact, addFactSchema } from "@/lib/patients/edit-facts";

export const POST = handle(addFactSchema, ({ caller, input }) => addFact(caller, input));
