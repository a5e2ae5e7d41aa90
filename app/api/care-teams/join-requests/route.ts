import { handle } from "@/app/_server/request/handle";
import { requestToJoinSchema } from "@/lib/access/care-team/care-team.schema";
import { requestToJoin } from "@/lib/access/care-team/join/request-to-join";

export const POST = handle(requestToJoinSchema, ({ caller, input }) =>
  requestToJoin(caller, input),
);
