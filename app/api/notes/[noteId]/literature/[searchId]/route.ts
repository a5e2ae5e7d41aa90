import { handleRead } from "@/app/_server/request/handle";
import { noteSearchSchema } from "@/lib/drafting/literature/literature-view.schema";
import { readSearch } from "@/lib/drafting/literature/read-search";

export const GET = handleRead(noteSearchSchema, ({ caller, input }) => readSearch(caller, input));
