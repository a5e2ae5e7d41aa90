import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/**
 * Runs one statement as the owner of the embedded database: for what a spec cannot do through the pages,
 * such as letting a session end. @returns its rows.
 */
export async function asOwner<Row extends pg.QueryResultRow>(
  home: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { owner } = JSON.parse(readFileSync(join(home, "secrets.json"), "utf8")) as {
    owner: string;
  };
  // The fourth line of postmaster.pid is the port.
  const port = Number(
    readFileSync(join(home, "pg", "data", "postmaster.pid"), "utf8").split("\n")[3],
  );
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "provenote_owner",
    password: owner,
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
  await asOwner(
    home,
    `UPDATE session SET revoked_at = now(), revoked_reason = 'test'
      WHERE revoked_at IS NULL AND membership_id IN (
        SELECT m.id FROM membership m JOIN person p ON p.id = m.person_id WHERE p.email = $1)`,
    [email],
  );
}
