import { handle } from "@/app/_server/handle";
import { requestToJoinSchema } from "@/lib/access/care-team/care-team.schema";
import { requestToJoin } from "@/lib/access/care-team/request-to-join";

export const POST = handle(requestToJoinSchema, ({ caller, input }) =>
  requestToJoin(caller, input),
);
