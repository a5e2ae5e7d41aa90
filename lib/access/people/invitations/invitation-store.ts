import type { Permit } from "../../permit";
import { roleSchema } from "../../role.schema";
import { isSoloPractice } from "../people-store";
import type { InvitationView, PreviewRow } from "./invitation.schema";
import type { ClinicDirectory } from "./people-table-rules";

type ManagePermit = Permit<"people.manage">;

/** Who and what is here already, for the check of a pasted table. */
export async function loadDirectory(permit: ManagePermit): Promise<ClinicDirectory> {
  const { client } = permit.tx;
  const where = { organizationId: permit.organizationId };
  const persons = await client.$queryRaw<{ email: string }[]>`
    SELECT p.email FROM person p JOIN membership m ON m.person_id = p.id
     WHERE m.organization_id = ${permit.organizationId}::uuid`;
  const open = (await loadOpenInvitations(permit)).filter(({ isExpired }) => !isExpired);
  const teams = await client.team.findMany({ where, select: { id: true, name: true } });
  return {
    memberEmails: new Set(persons.map(({ email }) => email)),
    invitedEmails: new Set(open.map(({ email }) => email)),
    teams: new Map(teams.map((team) => [team.name.toLowerCase(), team])),
    isSolo: await isSoloPractice(permit.act),
  };
}

/** Invitations that were neither used nor taken back, expired ones included, newest first. */
export async function loadOpenInvitations(permit: ManagePermit): Promise<InvitationView[]> {
  const rows = await permit.tx.client.invitation.findMany({
    where: { organizationId: permit.organizationId, usedAt: null, revokedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    familyName: row.familyName,
    givenName: row.givenName,
    roles: row.roles.map((role) => roleSchema.parse(role)),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    isExpired: row.expiresAt <= permit.act.now,
  }));
}

/** Keeps the hash of the link's token, never the token. */
export async function insertInvitation(
  permit: ManagePermit,
  invitation: { id: string; row: PreviewRow; tokenHash: Uint8Array; expiresAt: Date },
): Promise<void> {
  const { row } = invitation;
  await permit.tx.client.invitation.createMany({
    data: [
      {
        id: invitation.id,
        organizationId: permit.organizationId,
        email: row.email,
        familyName: row.familyName,
        givenName: row.givenName,
        title: row.title,
        roles: [...row.roles],
        teamId: row.teamId,
        tokenHash: Buffer.from(invitation.tokenHash),
        createdById: permit.act.actor.membershipId,
        expiresAt: invitation.expiresAt,
      },
    ],
  });
}

/** @returns whether there was an open invitation of this id. */
export async function revokeOpenInvitation(permit: ManagePermit, id: string): Promise<boolean> {
  const { count } = await permit.tx.client.invitation.updateMany({
    where: { id, organizationId: permit.organizationId, usedAt: null, revokedAt: null },
    data: { revokedAt: permit.act.now },
  });
  return count === 1;
}
