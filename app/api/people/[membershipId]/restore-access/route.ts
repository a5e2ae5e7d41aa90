import { handle } from "@/app/_server/request/handle";
import { membershipInputSchema } from "@/lib/access/people/people.schema";
import { restoreAccess } from "@/lib/access/people/restore-access";

export const POST = handle(membershipInputSchema, ({ caller, input }) =>
  restoreAccess(caller, input),
);
