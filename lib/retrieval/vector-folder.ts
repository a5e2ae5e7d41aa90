/**
 * Where vector tables stand: a folder of this machine, or an object store that several workers share. In a folder it is
 * asked by file whether a table is there, because LanceDB lists its tables page by page, and lists one that is still
 * being made; and a table is made beside and moved to its place, which only one of several writers can: LanceDB's own
 * "create" lets two at once write over each other there. An object store has neither files nor moves: there LanceDB is
 * asked, and its commits keep writers apart as far as the store has conditional writes.
 */
import { randomUUID } from "node:crypto";
import { access, mkdir, readdir, rename, rm } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { connect, type Connection, type Data, type Table } from "@lancedb/lancedb";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";

/** Tables that are being made stand in a folder of their own, which is short to read beside 100,000 tables. */
const WORKSHOPS = ".making";
const STORE = /^(?:file|s3|s3\+ddb|gs|az|abfss):\/\//;

/** The root of all vector tables: `LANCEDB_URI`, or a folder of the home. */
export function vectorsRoot(): string {
  const { LANCEDB_URI, PROVENOTE_HOME } = env();
  return LANCEDB_URI ?? join(PROVENOTE_HOME, "vectors");
}

const isStore = (root: string): boolean => STORE.test(root);

/**
 * A folder below the root.
 * @throws ProvenoteError `retrieval.path_not_absolute`: `connect("db")` would be taken for LanceDB's cloud.
 */
export function folderBelow(root: string, name: string): string {
  if (isStore(root)) return `${root.replace(/\/+$/, "")}/${name}`;
  if (isAbsolute(root)) return join(root, name);
  throw new ProvenoteError(
    "invalid",
    "retrieval.path_not_absolute",
    "The folder of the vector tables must be an absolute path or an object store.",
  );
}

/** Works on a connection and closes it. */
export async function withFolder<T>(
  folder: string,
  work: (database: Connection) => Promise<T>,
): Promise<T> {
  if (!isStore(folder)) await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await connect(folder);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Works on a table and closes it. @returns `whenNone` when there is no such table. */
export async function withTable<T>(
  folder: string,
  name: string,
  whenNone: T,
  work: (table: Table) => Promise<T>,
): Promise<T> {
  if (!isStore(folder) && !(await isThere(tableFiles(folder, name)))) return whenNone;
  return withFolder(folder, async (database) => {
    const table = await openIn(database, folder, name);
    return table === null ? whenNone : usingTable(table, work);
  });
}

async function openIn(database: Connection, folder: string, name: string): Promise<Table | null> {
  try {
    return await database.openTable(name);
  } catch (error) {
    // Of the table alone: a bucket that is not there says "404 Not Found", and must not look like no notes.
    if (isStore(folder) && String(error).includes(`Table '${name}' was not found`)) return null;
    throw error;
  }
}

export async function hasTable(folder: string, name: string): Promise<boolean> {
  return withTable(folder, name, false, () => Promise.resolve(true));
}

/**
 * Makes a table of these rows and finishes it before anyone can see it, where that can be.
 * @returns false when another writer's table stands there; it is left as it is.
 */
export async function isTableMade(
  folder: string,
  name: string,
  rows: Data,
  finish: (table: Table) => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const make = async (database: Connection): Promise<void> => {
    const made = await database.createTable(name, rows);
    try {
      await usingTable(made, finish);
    } catch (error) {
      // In a store it stands in its place already, and would be taken for a finished one. A workshop goes as a whole.
      if (isStore(folder)) await database.dropTable(name);
      throw error;
    }
  };
  if (isStore(folder)) return isCreated(folder, name, make);
  const workshop = join(folder, WORKSHOPS, randomUUID());
  try {
    await withFolder(workshop, make);
    await rename(join(workshop, `${name}.lance`), join(folder, `${name}.lance`));
    return true;
  } catch (error) {
    if (await hasTable(folder, name)) return false;
    throw error;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function isCreated(
  folder: string,
  name: string,
  make: (database: Connection) => Promise<void>,
): Promise<boolean> {
  if (await hasTable(folder, name)) return false;
  try {
    await withFolder(folder, make);
    return true;
  } catch (error) {
    if (/already exists|commit conflict/i.test(String(error))) return false;
    throw error;
  }
}

/** Drops a table with all its files. @returns false when there was none. */
export async function dropFrom(folder: string, name: string): Promise<boolean> {
  if (!(await hasTable(folder, name))) return false;
  await withFolder(folder, (database) => database.dropTable(name));
  return true;
}

/** Takes away what a killed writer left half made of a table. */
export async function clearWorkshops(folder: string, name: string): Promise<void> {
  const workshops = join(folder, WORKSHOPS);
  if (isStore(folder) || !(await isThere(workshops))) return;
  for (const workshop of await readdir(workshops)) {
    await rm(join(workshops, workshop, `${name}.lance`), { recursive: true, force: true });
  }
}

async function usingTable<T>(table: Table, work: (table: Table) => Promise<T>): Promise<T> {
  try {
    return await work(table);
  } finally {
    table.close();
  }
}

/** A table that has a manifest can be opened. */
const tableFiles = (folder: string, name: string): string =>
  join(folder, `${name}.lance`, "_versions");

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
}
