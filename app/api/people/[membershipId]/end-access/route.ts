import { handle } from "@/app/_server/request/handle";
import { endAccess } from "@/lib/access/people/end-access";
import { membershipInputSchema } from "@/lib/access/people/people.schema";

export const POST = handle(membershipInputSchema, ({ caller, input }) => endAccess(caller, input));
