import { handle } from "@/app/_server/request/handle";
import { resolveIdentitySchema } from "@/lib/compliance/audit-log/audit-query.schema";
import { resolveIdentity } from "@/lib/compliance/resolve-identity";

export const POST = handle(resolveIdentitySchema, async ({ caller, input }) => ({
  found: await resolveIdentity(caller, input),
}));
