import { handle } from "@/app/_server/request/handle";
import { discardText, textIdSchema } from "@/lib/patients/texts/read-text";

export const POST = handle(textIdSchema, ({ caller, input }) => discardText(caller, input));
