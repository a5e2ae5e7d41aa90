import { handle } from "@/app/_server/handle";
import { saveAddendum, saveAddendumSchema } from "@/lib/notes/write-addendum";

export const POST = handle(saveAddendumSchema, ({ caller, input }) => saveAddendum(caller, input));
