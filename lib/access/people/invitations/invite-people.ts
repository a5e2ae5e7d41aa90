import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Act } from "../../act";
import type { Permit } from "../../permit";
import type { Caller } from "../../runtime";
import { newSecret, secretHash } from "../../sign-in/session-secret";
import { withActor } from "../../with-actor";
import { rolesPart } from "../people-rules";
import {
  INVITATION_HOURS,
  invitePeopleSchema,
  type InvitationLink,
  type PreviewRow,
} from "./invitation.schema";
import { insertInvitation } from "./invitation-store";
import { demandManage, reviewTableIn } from "./preview-people-table";

/**
 * Invites every row of a pasted table that needs no fix. The table is checked again, so that what was confirmed
 * is what happens. Returns the links, which are shown this once: only hashes are kept.
 * @throws ProvenoteError `people.preview_changed` (409) when another number than `expected` is ready now.
 */
export async function invitePeople(
  caller: Caller,
  input: z.infer<typeof invitePeopleSchema>,
): Promise<InvitationLink[]> {
  const { text, expected } = invitePeopleSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demandManage(act);
    const { rows } = await reviewTableIn(permit, text);
    const ready = rows.filter(({ problems }) => problems.length === 0);
    if (ready.length !== expected) {
      throw new ProvenoteError(
        "conflict",
        "people.preview_changed",
        `Something changed since the preview: ${ready.length} can be invited now. Nobody was invited.`,
        { expected, ready: ready.length },
      );
    }
    const links: InvitationLink[] = [];
    for (const row of ready) {
      links.push(await inviteOne(act, permit, row));
    }
    return links;
  });
}

async function inviteOne(
  act: Act,
  permit: Permit<"people.manage">,
  row: PreviewRow,
): Promise<InvitationLink> {
  const id = act.newId();
  const token = newSecret(act.runtime.randomBytes);
  const expiresAt = new Date(act.now.getTime() + INVITATION_HOURS * 3_600_000);
  await insertInvitation(permit, { id, row, tokenHash: secretHash(token), expiresAt });
  await act.record({
    type: "person.invited",
    action: "C",
    object: { kind: "invitation", id },
    part: rolesPart(row.roles),
    basis: permit.basis,
  });
  const { familyName, givenName, email, roles } = row;
  return {
    invitationId: id,
    familyName,
    givenName,
    email,
    roles,
    path: invitationPath(token),
    expiresAt: expiresAt.toISOString(),
  };
}

/** Where a link leads: the token stands in the fragment, which browsers do not send. */
export function invitationPath(token: string): string {
  return `/invitation#${token}`;
}
