import { handle, handleRead } from "@/app/_server/request/handle";
import { readText, textIdSchema } from "@/lib/patients/texts/read-text";
import { saveText, saveTextSchema } from "@/lib/patients/texts/save-text";

export const GET = handleRead(textIdSchema, ({ caller, input }) => readText(caller, input));
export const PUT = handle(saveTextSchema, ({ caller, input }) => saveText(caller, input));
