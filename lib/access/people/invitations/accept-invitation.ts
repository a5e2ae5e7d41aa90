import type { z } from "zod";
import { appendEvent } from "@/lib/audit/append-event";
import { inTransaction, type Tx } from "@/lib/db/transaction";
import { ProvenoteError } from "@/lib/errors";
import { describeEvent } from "../../act";
import { presentSecret } from "../../actor";
import type { Origin, Runtime } from "../../runtime";
import { hashPassword } from "../../sign-in/password";
import { newSecret, secretHash } from "../../sign-in/session-secret";
import { acceptInvitationSchema } from "./invitation.schema";
import { findInvitation, recordUnknown, unknownInvitation } from "./read-invitation";

type AcceptedRow = { outcome: "accepted" | "email_taken"; membership_id: string | null };

/**
 * Uses a link once: makes the account with the password its owner chose (argon2id). The person signs in
 * afterwards like everybody else.
 * @returns the e-mail address to sign in with.
 * @throws ProvenoteError `people.invitation_unknown` (404) · `people.password_is_email` (400) ·
 * `people.email_taken` (409): the link stays usable.
 */
export async function acceptInvitation(
  runtime: Runtime,
  origin: Origin,
  input: z.infer<typeof acceptInvitationSchema>,
): Promise<{ email: string }> {
  const { token, password } = acceptInvitationSchema.parse(input);
  const invitation = await inTransaction(runtime.database, (tx) => findInvitation(tx, token));
  if (invitation !== null) {
    refuseEmailAsPassword(password, invitation.email);
  }
  // No transaction is open while the hash is computed; an unknown token costs the same time.
  const hash = await hashPassword(password);
  const isAccepted = await inTransaction(runtime.database, async (tx) => {
    const rows = await tx.client.$queryRaw<AcceptedRow[]>`
      SELECT outcome, membership_id FROM accept_invitation(${secretHash(token)}, ${hash},
        ${runtime.randomId()}::uuid, ${runtime.randomId()}::uuid)`;
    const row = rows[0];
    if (row === undefined) {
      await recordUnknown(tx, runtime, origin);
      return false;
    }
    if (row.membership_id === null) {
      throw new ProvenoteError(
        "conflict",
        "people.email_taken",
        "This e-mail address has an account already. Ask your administrator. The link was not used up.",
      );
    }
    await recordJoined(tx, runtime, origin, row.membership_id);
    return true;
  });
  if (!isAccepted || invitation === null) {
    throw unknownInvitation();
  }
  return { email: invitation.email };
}

function refuseEmailAsPassword(password: string, email: string): void {
  if (password.normalize("NFKC").trim().toLowerCase() === email.toLowerCase()) {
    throw new ProvenoteError(
      "invalid",
      "people.password_is_email",
      "The password must not be the e-mail address.",
    );
  }
}

/**
 * Writes `person.joined` into the log of the clinic that invited, which only one of its members can do: the
 * new person opens a session for this entry and ends it in the same transaction.
 */
async function recordJoined(
  tx: Tx,
  runtime: Runtime,
  origin: Origin,
  membershipId: string,
): Promise<void> {
  const secret = newSecret(runtime.randomBytes);
  const sessionId = runtime.randomId();
  const factors: string[] = ["invitation"];
  await tx.client.$queryRaw`
    SELECT membership_id FROM open_session(${membershipId}::uuid, ${sessionId}::uuid, ${secretHash(secret)},
      ${factors}::text[], ${origin.address}, ${origin.workstation})`;
  const actor = await presentSecret(tx, secret);
  if (actor === null) {
    throw unknownInvitation();
  }
  const entry = describeEvent(
    { type: "person.joined", action: "C", targetId: membershipId },
    {
      at: runtime.now(),
      salt: runtime.randomBytes(16),
      origin,
      actor: {
        kind: "person",
        membershipId,
        sessionId,
        grantId: null,
        roles: actor.roles,
        factors,
      },
    },
  );
  await appendEvent(tx, actor.organizationId, runtime.randomId(), entry);
  await tx.client.session.updateMany({
    where: { id: sessionId },
    data: { revokedAt: runtime.now(), revokedReason: "joined" },
  });
}
