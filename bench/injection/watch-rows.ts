import type { Pool } from "@/lib/db/open-pool";

/** What one look at the database saw: for each table the digests of its rows, each as often as it stands. */
export type RowsSeen = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Rows of tables that a look finds changed, gone or new since the look before. */
export type RowChanges = Readonly<{ gone: number; fresh: number }>;

/** Reads every row of every table of the product, as a superuser: row-level security hides nothing from it. */
export async function readRows(superuser: Pool): Promise<RowsSeen> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1`,
  );
  const seen = new Map<string, ReadonlyMap<string, number>>();
  for (const { name } of tables) {
    const { rows } = await superuser.query<{ digest: string; count: number }>(
      `SELECT md5(t::text) AS digest, count(*)::int AS count FROM ${name} t GROUP BY 1`,
    );
    seen.set(name, new Map(rows.map(({ digest, count }) => [digest, count])));
  }
  return seen;
}

export function changesBetween(before: RowsSeen, after: RowsSeen): ReadonlyMap<string, RowChanges> {
  const changes = new Map<string, RowChanges>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name) ?? new Map(), after.get(name) ?? new Map()];
    const [gone, fresh] = [countMissing(old, now), countMissing(now, old)];
    if (gone + fresh > 0) changes.set(name, { gone, fresh });
  }
  return changes;
}

function countMissing(
  from: ReadonlyMap<string, number>,
  within: ReadonlyMap<string, number>,
): number {
  let missing = 0;
  for (const [digest, count] of from) missing += Math.max(0, count - (within.get(digest) ?? 0));
  return missing;
}

/**
 * How many rows changed as no harmless run changes them, by table: `usual` is what one harmless run did, and so may each
 * of `runs` runs. A table that a harmless run leaves alone may not change at all; rows that it never alters may not go.
 */
export function findUnusual(
  changes: ReadonlyMap<string, RowChanges>,
  usual: ReadonlyMap<string, RowChanges>,
  { runs, growing }: Readonly<{ runs: number; growing: ReadonlySet<string> }>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [name, { gone, fresh }] of changes) {
    const each = usual.get(name) ?? { gone: 0, fresh: 0 };
    // Calls, entries and steps are as many as the model needed; their rows may be more, never other.
    const most = growing.has(name) && each.fresh > 0 ? Number.POSITIVE_INFINITY : each.fresh * runs;
    const unusual = Math.max(0, gone - each.gone * runs) + Math.max(0, fresh - most);
    if (unusual > 0) found.set(name, unusual);
  }
  return found;
}
