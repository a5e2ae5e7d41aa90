import { handle } from "@/app/_server/request/handle";
import { createTeamSchema } from "@/lib/access/care-team/care-team.schema";
import { createTeam } from "@/lib/access/care-team/create-team";

export const POST = handle(createTeamSchema, ({ caller, input }) => createTeam(caller, input));
