import { handle } from "@/app/_server/request/handle";
import { endSessionOf } from "@/lib/access/people/end-session-of";
import { sessionInputSchema } from "@/lib/access/people/people.schema";

export const POST = handle(sessionInputSchema, ({ caller, input }) => endSessionOf(caller, input));
