import { handle } from "@/app/_server/request/handle";
import { changeRoles } from "@/lib/access/people/change-roles";
import { changeRolesSchema } from "@/lib/access/people/people.schema";

export const POST = handle(changeRolesSchema, ({ caller, input }) => changeRoles(caller, input));
