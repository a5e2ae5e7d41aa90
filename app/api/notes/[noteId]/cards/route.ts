import { handleRead } from "@/app/_server/request/handle";
import { readCards } from "@/lib/drafting/reading/read-cards";
import { noteIdSchema } from "@/lib/notes/view-note";

export const GET = handleRead(noteIdSchema, ({ caller, input }) => readCards(caller, input));
