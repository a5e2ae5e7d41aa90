import type { Caller } from "../../runtime";
import { withActor } from "../../with-actor";
import type { InvitationView } from "./invitation.schema";
import { loadOpenInvitations } from "./invitation-store";
import { demandManage } from "./preview-people-table";

/** Invitations that nobody has used or taken back, newest first; expired ones are marked. */
export async function listInvitations(caller: Caller): Promise<InvitationView[]> {
  return withActor(caller, async (act) => loadOpenInvitations(await demandManage(act)));
}
