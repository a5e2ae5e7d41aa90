import { openRoute } from "@/app/api/invitations/open-route";
import { acceptInvitation } from "@/lib/access/people/invitations/accept-invitation";
import { acceptInvitationSchema } from "@/lib/access/people/invitations/invitation.schema";

export const POST = openRoute(acceptInvitationSchema, acceptInvitation);
