import { handle } from "@/app/_server/request/handle";
import { teamMemberSchema } from "@/lib/access/care-team/care-team.schema";
import { removeTeamMember } from "@/lib/access/care-team/remove-team-member";

export const POST = handle(teamMemberSchema, ({ caller, input }) =>
  removeTeamMember(caller, input),
);
