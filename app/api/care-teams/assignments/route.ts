import { handle } from "@/app/_server/request/handle";
import { assignCare } from "@/lib/access/care-team/assign-care";
import { assignCareSchema } from "@/lib/access/care-team/care-team.schema";

export const POST = handle(assignCareSchema, ({ caller, input }) => assignCare(caller, input));
