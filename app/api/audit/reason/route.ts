import { handle } from "@/app/_server/handle";
import { auditEntryInputSchema } from "@/lib/compliance/audit-query.schema";
import { readAuditReason } from "@/lib/compliance/read-audit-reason";

export const POST = handle(auditEntryInputSchema, ({ caller, input }) =>
  readAuditReason(caller, input),
);
