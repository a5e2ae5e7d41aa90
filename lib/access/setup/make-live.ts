import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { INVITATION_HOURS } from "../people/invitations/invitation.schema";
import { invitationPath } from "../people/invitations/invite-people";
import type { Caller } from "../runtime";
import { recordAnonymously } from "../sign-in/session-events";
import { newSecret, secretHash } from "../sign-in/session-secret";
import { withActor } from "../with-actor";
import { demandSetup } from "./setup-status";
import { isEmailTaken, loadSetup, makeLiveOrganization } from "./setup-store";
import { makeLiveSchema, type MadeLive } from "./setup.schema";

/**
 * Starts the live clinic: empty, with one invited administrator. The demo closes in the same transaction, so its
 * accounts stop working at once, the caller's own included. `removeDemoPasswords` deletes the file that
 * `npm start` wrote; it runs after the commit and resolves to whether the file is gone.
 * @throws ProvenoteError `setup.live_already` (409) · `setup.email_taken` (409).
 */
export async function makeLive(
  caller: Caller,
  input: z.infer<typeof makeLiveSchema>,
  removeDemoPasswords: () => Promise<boolean>,
): Promise<MadeLive> {
  const { clinicName, familyName, givenName, email } = makeLiveSchema.parse(input);
  const made = await withActor(caller, async (act) => {
    const permit = await demandSetup(act);
    if ((await loadSetup(permit)).isLive) {
      throw new ProvenoteError("conflict", "setup.live_already", "This clinic is live already.");
    }
    if (await isEmailTaken(permit, email)) {
      throw new ProvenoteError(
        "conflict",
        "setup.email_taken",
        "A demo account has this e-mail address. Use your own.",
      );
    }
    const organizationId = act.newId();
    const invitationId = act.newId();
    const token = newSecret(act.runtime.randomBytes);
    // The entry comes first: afterwards the database knows this actor no more.
    await act.record({
      type: "organization.made_live",
      action: "C",
      object: { kind: "organization", id: organizationId },
      basis: permit.basis,
    });
    await makeLiveOrganization(permit, {
      organizationId,
      name: clinicName,
      invitationId,
      email,
      familyName,
      givenName,
      tokenHash: secretHash(token),
    });
    // The first entry of the live clinic's own log; nobody is a member of it yet.
    await recordAnonymously(act.tx, act.runtime, caller.origin, {
      type: "person.invited",
      action: "C",
      object: { kind: "invitation", id: invitationId },
      part: "roles:administrator",
    });
    const expiresAt = new Date(act.now.getTime() + INVITATION_HOURS * 3_600_000).toISOString();
    return { clinicName, email, path: invitationPath(token), expiresAt };
  });
  return { ...made, demoPasswordsRemoved: await removeDemoPasswords() };
}
