import { handle } from "@/app/_server/request/handle";
import { saveAddendum, saveAddendumSchema } from "@/lib/notes/signed/write-addendum";

export const POST = handle(saveAddendumSchema, ({ caller, input }) => saveAddendum(caller, input));
