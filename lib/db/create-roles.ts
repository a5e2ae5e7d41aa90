import { createHmac, createHash, pbkdf2Sync, randomBytes } from "node:crypto";
import pg from "pg";

/** The fixed role names; an outside server has the same ones. */
export const DATABASE_ROLES = {
  owner: "provenote_owner",
  app: "provenote_app",
  jobs: "provenote_jobs",
  sequencer: "provenote_sequencer",
  auditor: "provenote_auditor",
} as const;

export type DatabaseRole = keyof typeof DATABASE_ROLES;
export type RolePasswords = Readonly<Record<DatabaseRole, string>>;
export type RoleUrls = Readonly<Record<DatabaseRole, string>>;

/** Owns the functions that look across row-level security; nobody can log in as it. */
const DEFINER_ROLE = "provenote_definer";

/** The schema of the job queue; owned by `provenote_jobs`. */
export const JOBS_SCHEMA = "jobs";

/**
 * Creates or repairs the roles and the database; run as a superuser on database `postgres`, before the
 * migrations. Safe to repeat. Passwords never travel: the server gets verifiers.
 */
export async function createRoles(
  superuserUrl: string,
  passwords: RolePasswords,
  database: string,
): Promise<void> {
  await onConnection(superuserUrl, async (client) => {
    for (const statement of roleStatements(passwords)) {
      await client.query(statement);
    }
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [
      database,
    ]);
    if (rowCount === 0) {
      await client.query(createDatabaseStatement(database));
    }
    for (const statement of databaseStatements(database)) {
      await client.query(statement);
    }
  });
}

/**
 * Statements for the cluster, in order. Also what `provenote db init --sql` prints for the administrator of an
 * outside server.
 */
export function roleStatements(passwords: RolePasswords): string[] {
  const restricted = "NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION";
  const logins = (Object.keys(DATABASE_ROLES) as DatabaseRole[]).flatMap((role) => {
    const name = DATABASE_ROLES[role];
    return [
      createRoleStatement(name),
      `ALTER ROLE ${name} LOGIN INHERIT ${restricted} PASSWORD '${scramVerifier(passwords[role], randomBytes(16))}'`,
    ];
  });
  return [
    ...logins,
    createRoleStatement(DEFINER_ROLE),
    `ALTER ROLE ${DEFINER_ROLE} NOLOGIN ${restricted} PASSWORD NULL`,
    // The migrator hands functions over to these two, and uses neither's rights itself.
    `GRANT ${DEFINER_ROLE} TO ${DATABASE_ROLES.owner} WITH INHERIT FALSE, SET TRUE`,
    `GRANT ${DATABASE_ROLES.jobs} TO ${DATABASE_ROLES.owner} WITH INHERIT FALSE, SET TRUE`,
  ];
}

export function createDatabaseStatement(database: string): string {
  return `CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${DATABASE_ROLES.owner} ENCODING 'UTF8' TEMPLATE template0`;
}

/** Who may connect. PUBLIC may not, and nobody but the owner makes schemas or temporary tables. */
export function databaseStatements(database: string): string[] {
  const name = pg.escapeIdentifier(database);
  return [
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${name} TO ${Object.values(DATABASE_ROLES).join(", ")}`,
  ];
}

/** Run by the owner inside the database, before any migration. */
export async function createSchemas(ownerUrl: string): Promise<void> {
  await onConnection(ownerUrl, async (client) => {
    const { rowCount } = await client.query("SELECT FROM pg_namespace WHERE nspname = $1", [
      JOBS_SCHEMA,
    ]);
    if (rowCount === 0) {
      await client.query(`CREATE SCHEMA ${JOBS_SCHEMA} AUTHORIZATION ${DATABASE_ROLES.jobs}`);
    }
  });
}

function createRoleStatement(name: string): string {
  return `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN CREATE ROLE ${name} NOLOGIN; END IF; END $$`;
}

/** A SCRAM-SHA-256 verifier as PostgreSQL stores it (RFC 5803), for an ASCII password. */
export function scramVerifier(password: string, salt: Buffer): string {
  const iterations = 4096;
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const hmac = (label: string) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(hmac("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${hmac("Server Key").toString("base64")}`;
}

/** Opens one connection for one piece of administration and closes it whatever happens. */
export async function onConnection<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // The running query is rejected when the server goes away; unheard, the same event would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
