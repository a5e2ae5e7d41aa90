import { handleRead } from "@/app/_server/request/handle";
import { readCoverage } from "@/lib/drafting/reading/read-coverage";
import { noteIdSchema } from "@/lib/notes/view-note";

export const GET = handleRead(noteIdSchema, ({ caller, input }) => readCoverage(caller, input));
