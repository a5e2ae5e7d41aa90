import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import type { Permit } from "../permit";
import { roleSchema, type Role } from "../role.schema";
import type { PatientCare, TeamView } from "./care-team.schema";

type TeamPermit = Permit<"team.manage" | "people.read">;
type AssignPermit = Permit<"care_team.assign">;

type MemberRow = {
  team_id: string;
  membership_id: string;
  family_name: string;
  given_name: string;
  title: string;
  roles: string[];
  since: Date;
  is_active: boolean;
};

/** Every team by name with its members; the number of patients where the reader coordinates. */
export async function loadTeams(permit: TeamPermit, countsPatients: boolean): Promise<TeamView[]> {
  const { client } = permit.tx;
  const { organizationId } = permit;
  const teams = await client.team.findMany({ where: { organizationId }, orderBy: { name: "asc" } });
  const members = await client.$queryRaw<MemberRow[]>`
    SELECT t.team_id, t.membership_id, p.family_name, p.given_name, m.title, m.roles, t.since,
           m.disabled_at IS NULL AS is_active
      FROM team_member t JOIN membership m ON m.id = t.membership_id JOIN person p ON p.id = m.person_id
     WHERE t.organization_id = ${organizationId}::uuid ORDER BY p.family_name, p.given_name, m.id`;
  const counts = countsPatients
    ? await client.$queryRaw<{ team_id: string; patients: bigint }[]>`
        SELECT team_id, count(DISTINCT patient_id) AS patients FROM care_assignment
         WHERE organization_id = ${organizationId}::uuid AND ended_at IS NULL AND team_id IS NOT NULL GROUP BY team_id`
    : [];
  const patientsOf = new Map(counts.map((row) => [row.team_id, Number(row.patients)]));
  return teams.map(({ id, name }) => ({
    id,
    name,
    members: members.filter((member) => member.team_id === id).map(memberView),
    patients: countsPatients ? (patientsOf.get(id) ?? 0) : null,
  }));
}

function memberView(row: MemberRow): TeamView["members"][number] {
  return {
    membershipId: row.membership_id,
    familyName: row.family_name,
    givenName: row.given_name,
    title: row.title,
    roles: parseRoles(row.roles),
    since: row.since.toISOString(),
    isActive: row.is_active,
  };
}

/** @throws ProvenoteError `care_team.name_taken` (409). */
export async function insertTeam(
  permit: Permit<"team.manage">,
  team: { id: string; name: string },
): Promise<void> {
  const { organizationId } = permit;
  try {
    await permit.tx.client.team.createMany({ data: [{ ...team, organizationId }] });
  } catch (error) {
    if (sqlState(error) === "23505") {
      throw new ProvenoteError(
        "conflict",
        "care_team.name_taken",
        "There is a care team of this name already.",
      );
    }
    throw error;
  }
}

export type Member = {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly createdById: string | null;
  readonly isActive: boolean;
};

/** A person of this clinic, or null. */
export async function findMember(permit: Permit, membershipId: string): Promise<Member | null> {
  const row = await permit.tx.client.membership.findFirst({
    where: { id: membershipId, organizationId: permit.organizationId },
  });
  return row === null
    ? null
    : {
        id: row.id,
        roles: parseRoles(row.roles),
        createdById: row.createdById,
        isActive: row.disabledAt === null,
      };
}

export async function teamExists(permit: Permit, teamId: string): Promise<boolean> {
  const where = { id: teamId, organizationId: permit.organizationId };
  return (await permit.tx.client.team.findFirst({ where, select: { id: true } })) !== null;
}

/** @returns false when the person is on the team already. */
export async function insertTeamMember(
  permit: Permit<"team.manage">,
  member: { teamId: string; membershipId: string },
): Promise<boolean> {
  const added = await permit.tx.client.$executeRaw`
    INSERT INTO team_member (organization_id, team_id, membership_id)
    VALUES (${permit.organizationId}::uuid, ${member.teamId}::uuid, ${member.membershipId}::uuid)
    ON CONFLICT DO NOTHING`;
  return added === 1;
}

/** @returns false when the person was not on the team. */
export async function deleteTeamMember(
  permit: Permit<"team.manage">,
  member: { teamId: string; membershipId: string },
): Promise<boolean> {
  const { count } = await permit.tx.client.teamMember.deleteMany({
    where: { ...member, organizationId: permit.organizationId },
  });
  return count === 1;
}

type CareRow = {
  patient_id: string;
  number: string;
  id: string | null;
  team: string | null;
  family_name: string | null;
  given_name: string | null;
  since: Date | null;
  basis: string | null;
};

const MAX_PATIENTS = 200;

/** Patients with who treats them now, newest chart first; those whom nobody treats when `patientIds` is null. */
export async function loadCare(
  permit: AssignPermit,
  patientIds: readonly string[] | null,
): Promise<PatientCare[]> {
  const wanted = patientIds === null ? null : [...patientIds];
  const rows = await permit.tx.client.$queryRaw<CareRow[]>`
    WITH chosen AS (
      SELECT p.id, p.number, p.created_at FROM patient p
       WHERE p.organization_id = ${permit.organizationId}::uuid
         AND CASE WHEN ${wanted}::uuid[] IS NULL
                  THEN NOT EXISTS (SELECT 1 FROM care_assignment c WHERE c.patient_id = p.id AND c.ended_at IS NULL)
                  ELSE p.id = ANY (${wanted}::uuid[]) END
       ORDER BY p.created_at DESC, p.id LIMIT ${MAX_PATIENTS}::integer)
    SELECT x.id AS patient_id, x.number, c.id, t.name AS team, q.family_name, q.given_name, c.since, c.basis
      FROM chosen x
      LEFT JOIN care_assignment c ON c.patient_id = x.id AND c.ended_at IS NULL
      LEFT JOIN team t ON t.id = c.team_id
      LEFT JOIN membership m ON m.id = c.membership_id
      LEFT JOIN person q ON q.id = m.person_id
     ORDER BY x.created_at DESC, x.id, c.since, c.id`;
  const cares = new Map<string, PatientCare>();
  for (const row of rows) {
    const known = cares.get(row.patient_id);
    const assignments = known?.assignments ?? [];
    cares.set(row.patient_id, {
      patientId: row.patient_id,
      number: row.number,
      assignments: row.id === null ? assignments : [...assignments, assignmentOf(row, row.id)],
    });
  }
  return [...cares.values()];
}

function assignmentOf(row: CareRow, id: string): PatientCare["assignments"][number] {
  return {
    id,
    kind: row.team === null ? "person" : "team",
    name: row.team ?? `${row.family_name ?? ""}, ${row.given_name ?? ""}`,
    since: row.since?.toISOString() ?? "",
    basis: row.basis ?? "",
  };
}

export type Assignee = { readonly teamId: string | null; readonly membershipId: string | null };

export async function patientExists(permit: AssignPermit, patientId: string): Promise<boolean> {
  const where = { id: patientId, organizationId: permit.organizationId };
  return (await permit.tx.client.patient.findFirst({ where, select: { id: true } })) !== null;
}

export async function isAssigned(
  permit: AssignPermit,
  patientId: string,
  { teamId, membershipId }: Assignee,
): Promise<boolean> {
  const where = {
    organizationId: permit.organizationId,
    patientId,
    teamId,
    membershipId,
    endedAt: null,
  };
  return (
    (await permit.tx.client.careAssignment.findFirst({ where, select: { id: true } })) !== null
  );
}

export async function insertAssignment(
  permit: AssignPermit,
  assignment: { id: string; patientId: string; basis: "assigned" | "join_request" } & Assignee,
): Promise<void> {
  await permit.tx.client.careAssignment.createMany({
    data: [
      {
        ...assignment,
        organizationId: permit.organizationId,
        since: permit.act.now,
        assignedById: permit.act.actor.membershipId,
      },
    ],
  });
}

/** Ends an assignment that is open. @returns what it was, or null when there is none. */
export async function endAssignment(
  permit: AssignPermit,
  id: string,
): Promise<({ patientId: string } & Assignee) | null> {
  const where = { id, organizationId: permit.organizationId, endedAt: null };
  const row = await permit.tx.client.careAssignment.findFirst({
    where,
    select: { patientId: true, teamId: true, membershipId: true },
  });
  if (row === null) {
    return null;
  }
  await permit.tx.client.careAssignment.updateMany({ where, data: { endedAt: permit.act.now } });
  return row;
}

function parseRoles(roles: readonly string[]): Role[] {
  return roles.map((role) => roleSchema.parse(role));
}
