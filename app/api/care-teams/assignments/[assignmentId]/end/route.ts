import { handle } from "@/app/_server/request/handle";
import { endCareSchema } from "@/lib/access/care-team/care-team.schema";
import { endCare } from "@/lib/access/care-team/end-care";

export const POST = handle(endCareSchema, ({ caller, input }) => endCare(caller, input));
