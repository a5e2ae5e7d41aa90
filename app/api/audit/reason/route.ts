import { handle } from "@/app/_server/request/handle";
import { auditEntryInputSchema } from "@/lib/compliance/audit-log/audit-query.schema";
import { readAuditReason } from "@/lib/compliance/audit-log/read-audit-reason";

export const POST = handle(auditEntryInputSchema, ({ caller, input }) =>
  readAuditReason(caller, input),
);
