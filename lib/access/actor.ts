import type { Tx } from "@/lib/db/transaction";
import { roleSchema, type Role } from "./role.schema";

/** Who acts, as the database knows it from the secret; nothing here comes from the application. */
export type Actor = {
  readonly kind: "session" | "grant";
  readonly organizationId: string;
  readonly membershipId: string;
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly factors: readonly string[];
  readonly sessionId: string | null;
  readonly grantId: string | null;
  /** The one subject a job grant is for. */
  readonly grantSubjectId: string | null;
  readonly runId: string | null;
  readonly stepUpAt: Date | null;
};

type ActorRow = {
  kind: "session" | "grant";
  organization_id: string;
  membership_id: string;
  person_id: string;
  roles: string[];
  factors: string[];
  session_id: string | null;
  grant_id: string | null;
  subject_id: string | null;
  run_id: string | null;
  step_up_at: Date | null;
};

/** Presents the secret to the database for this transaction and reads back who that is; null when nobody. */
export async function presentSecret(tx: Tx, secret: string): Promise<Actor | null> {
  await tx.client.$executeRaw`SELECT set_config('provenote.secret', ${secret}, true)`;
  const rows = await tx.client.$queryRaw<ActorRow[]>`SELECT * FROM current_actor()`;
  const row = rows[0];
  if (row === undefined) return null;
  return {
    kind: row.kind,
    organizationId: row.organization_id,
    membershipId: row.membership_id,
    personId: row.person_id,
    roles: row.roles.map((role) => roleSchema.parse(role)),
    factors: row.factors,
    sessionId: row.session_id,
    grantId: row.grant_id,
    grantSubjectId: row.subject_id,
    runId: row.run_id,
    stepUpAt: row.step_up_at,
  };
}
