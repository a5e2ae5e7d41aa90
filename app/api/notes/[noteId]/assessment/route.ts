import { handleRead } from "@/app/_server/request/handle";
import { readAssessment } from "@/lib/drafting/assessing/read-assessment";
import { noteIdSchema } from "@/lib/notes/view-note";

export const GET = handleRead(noteIdSchema, ({ caller, input }) => readAssessment(caller, input));
