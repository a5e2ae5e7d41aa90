import { openRoute } from "@/app/_server/request/open-route";
import { acceptInvitation } from "@/lib/access/people/invitations/accept-invitation";
import { acceptInvitationSchema } from "@/lib/access/people/invitations/invitation.schema";

export const POST = openRoute(acceptInvitationSchema, acceptInvitation);
