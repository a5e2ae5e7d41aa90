import type { z } from "zod";
import { inTransaction } from "@/lib/db/transaction";
import type { Tx } from "@/lib/db/transaction";
import { ProvenoteError } from "@/lib/errors";
import type { Origin, Runtime } from "../../runtime";
import { recordAnonymously } from "../../sign-in/session-events";
import { secretHash } from "../../sign-in/session-secret";
import { invitationTokenSchema, type OpenInvitation } from "./invitation.schema";

type Row = {
  email: string;
  family_name: string;
  given_name: string;
  organization_name: string;
  expires_at: Date;
};

/**
 * Whom a link invites and where to. A token that opens nothing (wrong, used, taken back, expired) is one
 * answer and an entry.
 * @throws ProvenoteError `people.invitation_unknown` (404).
 */
export async function readInvitation(
  runtime: Runtime,
  origin: Origin,
  input: z.infer<typeof invitationTokenSchema>,
): Promise<OpenInvitation> {
  const { token } = invitationTokenSchema.parse(input);
  const found = await inTransaction(runtime.database, async (tx) => {
    const invitation = await findInvitation(tx, token);
    if (invitation === null) {
      await recordUnknown(tx, runtime, origin);
    }
    return invitation;
  });
  if (found === null) {
    throw unknownInvitation();
  }
  return found;
}

export async function findInvitation(tx: Tx, token: string): Promise<OpenInvitation | null> {
  const rows = await tx.client.$queryRaw<
    Row[]
  >`SELECT * FROM read_invitation(${secretHash(token)})`;
  const row = rows[0];
  return row === undefined
    ? null
    : {
        email: row.email,
        familyName: row.family_name,
        givenName: row.given_name,
        organizationName: row.organization_name,
        expiresAt: row.expires_at.toISOString(),
      };
}

export function recordUnknown(tx: Tx, runtime: Runtime, origin: Origin): Promise<void> {
  return recordAnonymously(tx, runtime, origin, {
    type: "session.refused",
    action: "E",
    outcome: "refused",
    code: "people.invitation_unknown",
  });
}

export function unknownInvitation(): ProvenoteError {
  return new ProvenoteError(
    "not_found",
    "people.invitation_unknown",
    "This link was used, taken back or is too old. Ask your administrator for a new one.",
  );
}
