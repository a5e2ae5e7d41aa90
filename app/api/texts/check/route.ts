import { handle } from "@/app/_server/request/handle";
import { checkText, checkTextSchema } from "@/lib/phi/check-text";

export const POST = handle(checkTextSchema, ({ caller, input }) => checkText(caller, input));
