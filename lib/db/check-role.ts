import { ProvenoteError } from "../errors";
import { onConnection } from "./create-roles";

/** What a role can do that no running process may; one row. */
export interface RolePowers {
  readonly role: string;
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  /** Tables of the application's schema that it owns, and so could change the policies of. */
  readonly ownedTables: number;
  readonly ownsDatabase: boolean;
}

/**
 * Refuses to go on when the process is connected as a superuser, past row-level security, or as an owner of
 * chart tables: then no policy would hold. Called by web and worker at start, not by the migrator.
 * Throws `db.role_too_powerful`.
 */
export async function checkRole(url: string): Promise<RolePowers> {
  const powers = await readRolePowers(url);
  const reasons = excessivePowers(powers);
  if (reasons.length > 0) {
    throw new ProvenoteError(
      "unavailable",
      "db.role_too_powerful",
      `The database role ${powers.role} ${reasons.join(" and ")}: this process refuses to run with it.`,
    );
  }
  return powers;
}

/** The reasons, in words, why a role is too powerful; empty when it is not. */
export function excessivePowers(powers: RolePowers): string[] {
  return [
    ...(powers.superuser ? ["is a superuser"] : []),
    ...(powers.bypassesRowSecurity ? ["bypasses row-level security"] : []),
    ...(powers.ownsDatabase ? ["owns the database"] : []),
    ...(powers.ownedTables > 0 ? [`owns ${powers.ownedTables} tables`] : []),
  ];
}

/** Counts what the role, or any role it may become, owns: membership in the owner is as bad as being it. */
export async function readRolePowers(url: string): Promise<RolePowers> {
  return onConnection(url, async (client) => {
    const { rows } = await client.query<RolePowers>(`
      SELECT current_user AS "role",
             bool_or(r.rolsuper) AS "superuser",
             bool_or(r.rolbypassrls) AS "bypassesRowSecurity",
             (SELECT count(*)::int FROM pg_class c
               WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                 AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS "ownedTables",
             (SELECT pg_has_role(current_user, d.datdba, 'MEMBER') FROM pg_database d
               WHERE d.datname = current_database()) AS "ownsDatabase"
        FROM pg_roles r WHERE pg_has_role(current_user, r.oid, 'MEMBER')`);
    const [powers] = rows;
    if (powers === undefined) {
      throw new TypeError("An aggregate yields one row.");
    }
    return powers;
  });
}
