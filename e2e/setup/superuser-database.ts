import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/**
 * Runs one statement as the superuser of the embedded server, whom row-level security does not bind: for what
 * a spec cannot see or do through the pages, such as letting a session end. @returns its rows.
 */
export async function asSuperuser<Row extends pg.QueryResultRow>(
  home: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(home, name), "utf8"));
  const { superuser } = read("secrets.json") as { superuser: string };
  const { port } = read("server.json") as { port: number };
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: superuser,
    database: "provenote",
  });
  await client.connect();
  try {
    return (await client.query<Row>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Ends every open session of a person, as time or an administrator would. */
export async function endSessionsOf(home: string, email: string): Promise<void> {
  await asSuperuser(
    home,
    `UPDATE session SET revoked_at = now(), revoked_reason = 'test'
      WHERE revoked_at IS NULL AND membership_id IN (
        SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1)`,
    [email],
  );
}
