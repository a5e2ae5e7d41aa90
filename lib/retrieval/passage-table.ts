/**
 * One LanceDB table a patient (FOUNDATION "Vectors"). A row is a vector and a random id, no text: what the
 * id stands for is a row of PostgreSQL under row-level security. Patients never meet because no table holds
 * two of them, and a purge drops the table.
 */
import { existsSync } from "node:fs";
import { access, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { connect, type Connection, type Table } from "@lancedb/lancedb";
import { ProvenoteError } from "@/lib/errors";

export type PassageVector = { readonly id: string; readonly vector: Float32Array };
/** `similarity` is the cosine: 1 for the same words, about 0 for none in common. */
export type PassageHit = { readonly id: string; readonly similarity: number };

/** Whose table it is. Both ids come from a permit, never from a request. */
export type TablePlace = {
  /** Absolute folder of all vector tables. */
  readonly vectorsPath: string;
  readonly organizationId: string;
  readonly patientId: string;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const WORKSHOP = ".making-";
/** Files of an older version of a table go after an hour: a search under way may still read them. */
const KEEP_OLD_FILES_MS = 3_600_000;

/** Adds vectors to a patient's table; makes the table when there is none. */
export async function addPassages(
  place: TablePlace,
  added: readonly PassageVector[],
): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map(({ id, vector }) => ({ id: checkedId(id), vector: [...vector] }));
  await withDatabase(place, async (database, name) => {
    if (!(await hasTable(place)) && (await isTableMade(place, rows))) return;
    await usingTable(await database.openTable(name), (table) => table.add(rows));
  });
}

/** Takes rows away by id; ids that are not there are no error. */
export async function removePassages(
  place: TablePlace,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  const list = ids.map((id) => `'${checkedId(id)}'`).join(", ");
  await withTable<undefined>(place, undefined, async (table) => {
    await table.delete(`id IN (${list})`);
    await table.optimize({ cleanupOlderThan: new Date(now.getTime() - KEEP_OLD_FILES_MS) });
    return undefined;
  });
}

/** Ids of all rows of a patient's table; none when there is no table. */
export async function listPassageIds(place: TablePlace): Promise<string[]> {
  return withTable<string[]>(place, [], async (table) => {
    const rows = (await table.query().select(["id"]).toArray()) as readonly { id: string }[];
    return rows.map(({ id }) => id);
  });
}

/** The rows nearest to a vector of length 1 by cosine, nearest first; none when there is no table. */
export async function findNearest(
  place: TablePlace,
  vector: Float32Array,
  limit: number,
): Promise<PassageHit[]> {
  return withTable<PassageHit[]>(place, [], async (table) => {
    const query = table.query().nearestTo(vector).distanceType("cosine").limit(limit);
    const rows = (await query.select(["id", "_distance"]).toArray()) as readonly {
      id: string;
      _distance: number;
    }[];
    return rows.map(({ id, _distance: distance }) => ({ id, similarity: 1 - distance }));
  });
}

/** Drops a patient's table with all its files. @returns false when there was none. */
export async function dropTable(place: TablePlace): Promise<boolean> {
  await clearWorkshops(place);
  if (!(await hasTable(place))) return false;
  await withDatabase(place, (database, name) => database.dropTable(name));
  return true;
}

/** A worker that was killed while it made this patient's table may have left it half made. */
async function clearWorkshops(place: TablePlace): Promise<void> {
  const folder = folderOf(place);
  const entries = existsSync(folder) ? await readdir(folder) : [];
  for (const entry of entries.filter((name) => name.startsWith(WORKSHOP))) {
    await rm(join(folder, entry, `${nameOf(place)}.lance`), { recursive: true, force: true });
  }
}

/**
 * Makes the table in a folder of its own and moves it to its place, which only one of several writers can:
 * LanceDB's own "create" lets two at once write over each other.
 * @returns false when another worker's table stands there.
 */
async function isTableMade(
  place: TablePlace,
  rows: { id: string; vector: number[] }[],
): Promise<boolean> {
  const workshop = await mkdtemp(join(folderOf(place), WORKSHOP));
  try {
    const database = await connect(workshop);
    const table = await database.createTable(nameOf(place), rows);
    table.close();
    database.close();
    await rename(join(workshop, `${nameOf(place)}.lance`), pathOf(place));
    return true;
  } catch (error) {
    if (await hasTable(place)) return false;
    throw error;
  } finally {
    await rm(workshop, { recursive: true });
  }
}

async function withTable<T>(
  place: TablePlace,
  whenNone: T,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  if (!(await hasTable(place))) return whenNone;
  return withDatabase(place, async (database, name) =>
    usingTable(await database.openTable(name), work),
  );
}

async function usingTable<T>(table: Table, work: (table: Table) => Promise<T>): Promise<T> {
  try {
    return await work(table);
  } finally {
    table.close();
  }
}

async function withDatabase<T>(
  place: TablePlace,
  work: (database: Connection, tableName: string) => Promise<T>,
): Promise<T> {
  const folder = folderOf(place);
  const name = nameOf(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await connect(folder);
  try {
    return await work(database, name);
  } finally {
    database.close();
  }
}

/**
 * Asked of the file system: LanceDB lists its tables page by page, and lists one that is still being made.
 * A table that has a manifest can be opened.
 */
async function hasTable(place: TablePlace): Promise<boolean> {
  return access(join(pathOf(place), "_versions")).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}

/** An absolute path: `connect("db")` would be taken for LanceDB's cloud. */
function folderOf({ vectorsPath, organizationId }: TablePlace): string {
  if (!isAbsolute(vectorsPath)) {
    throw new ProvenoteError(
      "invalid",
      "retrieval.path_not_absolute",
      "The folder of the vector tables must be an absolute path.",
    );
  }
  return join(vectorsPath, checkedId(organizationId));
}

const pathOf = (place: TablePlace): string => join(folderOf(place), `${nameOf(place)}.lance`);

function nameOf({ patientId }: TablePlace): string {
  return checkedId(patientId).replaceAll("-", "");
}

/** Ids become paths and filter text, so nothing but a UUID passes. */
function checkedId(id: string): string {
  if (UUID.test(id)) return id;
  throw new ProvenoteError(
    "invalid",
    "retrieval.not_an_id",
    "A vector table is named by ids only.",
  );
}
