import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMigrations } from "graphile-worker";
import type pg from "pg";
import { ProvenoteError } from "../errors";
import { createSchemas, DATABASE_ROLES, JOBS_SCHEMA, onConnection } from "./create-roles";

/** One number for this application's advisory lock on migrations; any 64-bit value that nobody else uses. */
const MIGRATION_LOCK = "7236271409226310741";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file in hex, as Prisma records it. */
  readonly checksum: string;
}

/**
 * Brings a database up to date: the queue's own schema (as its owner), then ours, under one advisory lock.
 * A script and the row that records it commit together, so that a start cut off anywhere leaves either both or
 * neither. The rows are Prisma's (`_prisma_migrations`). Returns the names applied now.
 *
 * Throws `db.migration_changed` when an applied file was edited, `db.migration_missing` when the database is
 * newer than this program, `db.migration_failed` when a script fails (its effects are rolled back).
 */
export async function applyMigrations(
  urls: { readonly owner: string; readonly jobs: string },
  migrationsDir: string,
): Promise<string[]> {
  const migrations = await readMigrations(migrationsDir);
  return onConnection(urls.owner, async (client) => {
    await client.query("SELECT pg_advisory_lock($1::bigint)", [MIGRATION_LOCK]);
    await createSchemas(urls.owner);
    await migrateQueue(client, urls.jobs);
    await client.query(CREATE_RECORD_TABLE);
    const applied = await readApplied(client);
    const pending = findPending(migrations, applied);
    for (const migration of pending) {
      await applyOne(client, migration);
    }
    return pending.map(({ name }) => name);
  });
}

/** Reads `NAME/migration.sql` in the order of their names. */
export async function readMigrations(migrationsDir: string): Promise<Migration[]> {
  const entries = await readdir(migrationsDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(migrationsDir, name, "migration.sql"), "utf8");
      refuseOwnTransactions(name, sql);
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** A script that commits by itself would break the promise that script and record commit together. */
function refuseOwnTransactions(name: string, sql: string): void {
  if (
    /^\s*(begin|start\s+transaction|commit|rollback|end)\s*;/im.test(
      sql.replace(/\$\$[\s\S]*?\$\$/g, ""),
    )
  ) {
    throw new ProvenoteError(
      "invalid",
      "db.migration_invalid",
      `Migration ${name} begins or ends a transaction itself: leave that to the migrator.`,
    );
  }
}

/** What is still to be applied; refuses a history that does not fit the files. */
export function findPending(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): Migration[] {
  const known = new Set(migrations.map(({ name }) => name));
  for (const name of applied.keys()) {
    if (!known.has(name)) {
      throw new ProvenoteError(
        "conflict",
        "db.migration_missing",
        `The database has migration ${name}, which this program does not: it was used with a newer version.`,
      );
    }
  }
  return migrations.filter(({ name, checksum }) => {
    const recorded = applied.get(name);
    if (recorded !== undefined && recorded !== checksum) {
      throw new ProvenoteError(
        "conflict",
        "db.migration_changed",
        `Migration ${name} was edited after it had been applied: add a new one instead.`,
      );
    }
    return recorded === undefined;
  });
}

/** `create schema if not exists` asks for CREATE on the database even where the schema is there already. */
async function migrateQueue(owner: pg.Client, jobsUrl: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT quote_ident(current_database()) AS name",
  );
  const database = rows[0]?.name ?? "";
  await owner.query(`GRANT CREATE ON DATABASE ${database} TO ${DATABASE_ROLES.jobs}`);
  try {
    await runMigrations({ connectionString: jobsUrl, schema: JOBS_SCHEMA });
  } finally {
    await owner.query(`REVOKE CREATE ON DATABASE ${database} FROM ${DATABASE_ROLES.jobs}`);
  }
}

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    // A connection that is gone cannot roll back, and need not: the server has.
    await client.query("ROLLBACK").catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProvenoteError(
      "unavailable",
      "db.migration_failed",
      `Migration ${name} failed and was rolled back: ${reason}`,
      { migration: name },
      { cause },
    );
  }
}

/** Word for word the table that Prisma's own engine makes, so that its tools read this database. */
const CREATE_RECORD_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;
