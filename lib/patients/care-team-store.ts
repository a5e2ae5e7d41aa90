import type { Permit } from "@/lib/access/permit";
import { roleSchema, type Role } from "@/lib/access/role.schema";
import { displayName } from "./identity/display-name";

export type CareTeamLine = {
  readonly membershipId: string;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly Role[];
  /** The unit through which the person treats; null when assigned alone. */
  readonly team: string | null;
  readonly since: string;
};

type Row = {
  membership_id: string;
  family_name: string;
  given_name: string;
  title: string;
  roles: string[];
  team: string | null;
  since: Date;
};

/** Who treats the permit's patient now, and since when. */
export async function loadCareTeam(permit: Permit<"patient.read">): Promise<CareTeamLine[]> {
  const patientId = permit.idOf("patient");
  const rows = await permit.tx.client.$queryRaw<Row[]>`
    SELECT m.id AS membership_id, p.family_name, p.given_name, m.title, m.roles, min(t.name) AS team, min(c.since) AS since
      FROM care_assignment c
      LEFT JOIN team t ON t.id = c.team_id
      LEFT JOIN team_member tm ON tm.team_id = c.team_id
      JOIN membership m ON m.id = coalesce(c.membership_id, tm.membership_id) AND m.disabled_at IS NULL
      JOIN person p ON p.id = m.person_id
     WHERE c.patient_id = ${patientId}::uuid AND c.ended_at IS NULL
     GROUP BY m.id, p.family_name, p.given_name, m.title, m.roles
     ORDER BY min(c.since), p.family_name`;
  return rows.map((row) => ({
    membershipId: row.membership_id,
    name: displayName(row),
    title: row.title,
    roles: row.roles.map((role) => roleSchema.parse(role)),
    team: row.team,
    since: row.since.toISOString(),
  }));
}
