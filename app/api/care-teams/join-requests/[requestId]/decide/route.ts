import { handle } from "@/app/_server/request/handle";
import { decideJoinRequestSchema } from "@/lib/access/care-team/care-team.schema";
import { decideJoinRequest } from "@/lib/access/care-team/join/decide-join-request";

export const POST = handle(decideJoinRequestSchema, ({ caller, input }) =>
  decideJoinRequest(caller, input),
);
