import { handle } from "@/app/_server/request/handle";
import { invitePeopleSchema } from "@/lib/access/people/invitations/invitation.schema";
import { invitePeople } from "@/lib/access/people/invitations/invite-people";

export const POST = handle(invitePeopleSchema, async ({ caller, input }) => ({
  links: await invitePeople(caller, input),
}));
