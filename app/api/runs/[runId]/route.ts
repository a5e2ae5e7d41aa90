import { handleRead } from "@/app/_server/request/handle";
import { runIdSchema } from "@/lib/drafting/run/cancel-draft";
import { readProgress } from "@/lib/drafting/run/read-progress";

export const GET = handleRead(runIdSchema, ({ caller, input }) => readProgress(caller, input));
