import { handle } from "@/app/_server/request/handle";
import { invitationInputSchema } from "@/lib/access/people/invitations/invitation.schema";
import { revokeInvitation } from "@/lib/access/people/invitations/revoke-invitation";

export const POST = handle(invitationInputSchema, ({ caller, input }) =>
  revokeInvitation(caller, input),
);
