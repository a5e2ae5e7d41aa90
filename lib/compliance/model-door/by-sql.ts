import type { Caller } from "@/lib/access/runtime";
import type { TestClinic } from "@/lib/access/test-clinic";

export type SqlResult = Readonly<{
  rows: readonly Record<string, unknown>[];
  changed: number;
  /** What the database said no with; null when it did not. */
  refused: string | null;
}>;

/** One statement under the application's role, with the secret of this session or job: what a hole in the pages could do. */
export async function bySql(
  { app }: TestClinic,
  { secret }: Pick<Caller, "secret">,
  sql: string,
  values: readonly unknown[] = [],
): Promise<SqlResult> {
  const client = await app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('provenote.secret', $1, true)", [secret]);
    const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, [...values]);
    await client.query("COMMIT");
    return { rows, changed: rowCount ?? 0, refused: null };
  } catch (error) {
    await client.query("ROLLBACK");
    const refused = error instanceof Error ? error.message : "unknown";
    return { rows: [], changed: 0, refused };
  } finally {
    client.release();
  }
}

/** Rows that row-level security hides from their owner too, read as the definer's functions see them. */
export async function asDefiner(
  { owner }: TestClinic,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Record<string, unknown>[]> {
  const client = await owner.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL ROLE provenote_definer");
    const { rows } = await client.query<Record<string, unknown>>(sql, [...values]);
    return rows;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}
