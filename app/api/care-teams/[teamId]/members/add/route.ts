import { handle } from "@/app/_server/request/handle";
import { addTeamMember } from "@/lib/access/care-team/add-team-member";
import { teamMemberSchema } from "@/lib/access/care-team/care-team.schema";

export const POST = handle(teamMemberSchema, ({ caller, input }) => addTeamMember(caller, input));
