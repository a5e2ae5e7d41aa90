import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import type { Act } from "../act";
import type { Permit } from "../permit";
import { roleSchema, type Role } from "../role.schema";
import type { AccountMakers } from "./people-rules";
import type { LiveSessionView, PersonView } from "./people.schema";

/** Whose invitation made each account of the actor's organization. The database lets no session change it. */
export async function loadAccountMakers(act: Act): Promise<AccountMakers> {
  const rows = await act.tx.client.membership.findMany({
    where: { organizationId: act.actor.organizationId },
    select: { id: true, createdById: true },
  });
  return new Map(rows.map(({ id, createdById }) => [id, createdById]));
}

type ReadPermit = Permit<"people.read">;
type SeenRow = { membership_id: string; last_seen_at: Date; factors: string[]; live: bigint };

/** Everybody of the clinic, by family name; row-level security decides whose sessions are seen. */
export async function loadPeople(permit: ReadPermit): Promise<PersonView[]> {
  const { client } = permit.tx;
  const where = { organizationId: permit.organizationId };
  const memberships = await client.membership.findMany({ where });
  const ids = memberships.map(({ personId }) => personId);
  const persons = await client.person.findMany({ where: { id: { in: ids } } });
  const teams = new Map(
    (await client.team.findMany({ where })).map((team) => [team.id, team.name]),
  );
  const members = await client.teamMember.findMany({ where, orderBy: { since: "asc" } });
  const seen = new Map((await loadLastSeen(permit)).map((row) => [row.membership_id, row]));
  const personOf = new Map(persons.map((person) => [person.id, person]));
  return memberships
    .map((row): PersonView => {
      const person = personOf.get(row.personId);
      const session = seen.get(row.id);
      return {
        membershipId: row.id,
        familyName: person?.familyName ?? "",
        givenName: person?.givenName ?? "",
        email: person?.email ?? "",
        title: row.title,
        roles: parseRoles(row.roles),
        teams: members
          .filter((member) => member.membershipId === row.id)
          .map(({ teamId, since }) => ({
            id: teamId,
            name: teams.get(teamId) ?? "",
            since: since.toISOString(),
          })),
        factors: session?.factors ?? [],
        lastSeenAt: session?.last_seen_at.toISOString() ?? null,
        liveSessions: Number(session?.live ?? 0),
        joinedAt: row.createdAt.toISOString(),
        leftOn: row.leftOn?.toISOString().slice(0, 10) ?? null,
        endedAt: row.disabledAt?.toISOString() ?? null,
        isSelf: row.id === permit.act.actor.membershipId,
      };
    })
    .sort(byName);
}

function byName(
  a: Pick<PersonView, "familyName" | "givenName" | "membershipId">,
  b: Pick<PersonView, "familyName" | "givenName" | "membershipId">,
): number {
  return (
    a.familyName.localeCompare(b.familyName, "en") ||
    a.givenName.localeCompare(b.givenName, "en") ||
    a.membershipId.localeCompare(b.membershipId)
  );
}

async function loadLastSeen(permit: ReadPermit): Promise<SeenRow[]> {
  return permit.tx.client.$queryRaw<SeenRow[]>`
    SELECT DISTINCT ON (s.membership_id) s.membership_id, s.last_seen_at, s.factors,
           count(*) FILTER (WHERE s.revoked_at IS NULL AND clock_timestamp() < s.idle_ends_at
                              AND clock_timestamp() < s.absolute_ends_at) OVER (PARTITION BY s.membership_id) AS live
      FROM session s
     WHERE s.organization_id = ${permit.organizationId}::uuid AND NOT 'invitation' = ANY (s.factors)
     ORDER BY s.membership_id, s.created_at DESC`;
}

export type MembershipRow = {
  readonly id: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly disabledAt: Date | null;
};

/** The membership that the permit names. */
export async function loadMembership(permit: Permit<"people.manage">): Promise<MembershipRow> {
  const row = await permit.tx.client.membership.findFirstOrThrow({
    where: { id: permit.idOf("membership") },
  });
  return {
    id: row.id,
    personId: row.personId,
    roles: parseRoles(row.roles),
    disabledAt: row.disabledAt,
  };
}

/** @throws ProvenoteError `people.not_changed` (409) when the database refuses the change. */
export async function updateMembership(
  permit: Permit<"people.manage">,
  data: { roles?: Role[]; disabledAt?: Date | null; leftOn?: Date | null },
): Promise<void> {
  const where = { id: permit.idOf("membership"), organizationId: permit.organizationId };
  try {
    const { count } = await permit.tx.client.membership.updateMany({ where, data });
    if (count === 1) {
      return;
    }
  } catch (error) {
    if (sqlState(error) !== "23514") {
      throw error;
    }
  }
  throw new ProvenoteError("conflict", "people.not_changed", "This person was not changed.");
}

/** Ends every open session of the permit's person at once. @returns how many were open. */
export async function endSessionsOf(
  permit: Permit<"people.manage">,
  reason: string,
): Promise<number> {
  return permit.tx.client.$executeRaw`
    UPDATE session SET revoked_at = ${permit.act.now}, revoked_reason = ${reason}
     WHERE organization_id = ${permit.organizationId}::uuid AND membership_id = ${permit.idOf("membership")}::uuid
       AND revoked_at IS NULL AND clock_timestamp() < idle_ends_at AND clock_timestamp() < absolute_ends_at`;
}

type SessionRow = {
  id: string;
  membership_id: string;
  family_name: string;
  given_name: string;
  factors: string[];
  address: string;
  workstation: string;
  created_at: Date;
  last_seen_at: Date;
  ends_at: Date;
};

/** Sessions of the clinic that are open now, newest use first; of one person when `membershipId` is given. */
export async function loadLiveSessions(
  permit: Permit<"sessions.manage">,
  membershipId: string | null,
): Promise<LiveSessionView[]> {
  const rows = await permit.tx.client.$queryRaw<SessionRow[]>`
    SELECT s.id, s.membership_id, p.family_name, p.given_name, s.factors, s.address, s.workstation,
           s.created_at, s.last_seen_at, least(s.idle_ends_at, s.absolute_ends_at) AS ends_at
      FROM session s JOIN membership m ON m.id = s.membership_id JOIN person p ON p.id = m.person_id
     WHERE s.organization_id = ${permit.organizationId}::uuid AND s.revoked_at IS NULL
       AND clock_timestamp() < s.idle_ends_at AND clock_timestamp() < s.absolute_ends_at
       AND m.disabled_at IS NULL AND (${membershipId}::uuid IS NULL OR s.membership_id = ${membershipId}::uuid)
     ORDER BY s.last_seen_at DESC, s.id LIMIT 500`;
  return rows.map((row) => ({
    sessionId: row.id,
    membershipId: row.membership_id,
    familyName: row.family_name,
    givenName: row.given_name,
    factors: row.factors,
    address: row.address,
    workstation: row.workstation,
    openedAt: row.created_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    isOwn: row.id === permit.act.actor.sessionId,
  }));
}

export async function findLiveSession(
  permit: Permit<"sessions.manage">,
  sessionId: string,
): Promise<{ id: string; membershipId: string } | null> {
  return permit.tx.client.session.findFirst({
    where: { id: sessionId, organizationId: permit.organizationId, revokedAt: null },
    select: { id: true, membershipId: true },
  });
}

export async function revokeSession(
  permit: Permit<"sessions.manage">,
  sessionId: string,
): Promise<void> {
  await permit.tx.client.session.updateMany({
    where: { id: sessionId, organizationId: permit.organizationId, revokedAt: null },
    data: { revokedAt: permit.act.now, revokedReason: "ended by an administrator" },
  });
}

/** Whether this clinic declared that one person both administers and treats. */
export async function isSoloPractice(act: Act): Promise<boolean> {
  const row = await act.tx.client.organization.findFirst({
    where: { id: act.actor.organizationId },
    select: { soloPractice: true },
  });
  return row?.soloPractice ?? false;
}

function parseRoles(roles: readonly string[]): Role[] {
  return roles.map((role) => roleSchema.parse(role));
}
