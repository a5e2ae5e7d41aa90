import { handle } from "@/app/_server/handle";
import { listCareSchema } from "@/lib/access/care-team/care-team.schema";
import { listCare } from "@/lib/access/care-team/list-care";

export const POST = handle(listCareSchema, ({ caller, input }) => listCare(caller, input));
