import { handle } from "@/app/_server/request/handle";
import { cancelDraft, runIdSchema } from "@/lib/drafting/run/cancel-draft";

export const POST = handle(runIdSchema, ({ caller, input }) => cancelDraft(caller, input));
