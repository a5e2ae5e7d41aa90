import { openRoute } from "@/app/_server/request/open-route";
import { invitationTokenSchema } from "@/lib/access/people/invitations/invitation.schema";
import { readInvitation } from "@/lib/access/people/invitations/read-invitation";

export const POST = openRoute(invitationTokenSchema, readInvitation);
