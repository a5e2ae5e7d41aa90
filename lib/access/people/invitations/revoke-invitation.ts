import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Caller } from "../../runtime";
import { withActor } from "../../with-actor";
import { invitationInputSchema } from "./invitation.schema";
import { revokeOpenInvitation } from "./invitation-store";
import { demandManage } from "./preview-people-table";

/**
 * Takes an invitation back; its link opens nothing any more.
 * @throws ProvenoteError `people.invitation_over` (409) when it was used or taken back already.
 */
export async function revokeInvitation(
  caller: Caller,
  input: z.infer<typeof invitationInputSchema>,
): Promise<void> {
  const { invitationId } = invitationInputSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demandManage(act);
    if (!(await revokeOpenInvitation(permit, invitationId))) {
      throw new ProvenoteError(
        "conflict",
        "people.invitation_over",
        "This invitation was used or taken back already.",
      );
    }
    await act.record({
      type: "invitation.revoked",
      action: "U",
      object: { kind: "invitation", id: invitationId },
      basis: permit.basis,
    });
  });
}
