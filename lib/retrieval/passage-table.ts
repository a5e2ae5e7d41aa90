/**
 * One LanceDB table a patient and a way of embedding (FOUNDATION "Vectors"). A row is a vector and a random id, no text:
 * what the id stands for is a row of PostgreSQL under row-level security. Patients never meet because no table holds
 * two of them.
 */
import { ProvenoteError } from "@/lib/errors";
import { EMBEDDING_NAMES, EMBEDDINGS, type EmbeddingName } from "./embedding/embedding";
import {
  clearWorkshops,
  dropFrom,
  folderBelow,
  hasTable,
  isTableMade,
  withTable,
} from "./vector-folder";

export type PassageVector = { readonly id: string; readonly vector: Float32Array };
/** `similarity` is the cosine: 1 for the same, about 0 for nothing in common. */
export type PassageHit = { readonly id: string; readonly similarity: number };

/** Whose tables they are. Both ids come from a permit, never from a request. */
export type PatientPlace = {
  /** Root of all vector tables: an absolute folder or an object store. */
  readonly vectorsPath: string;
  readonly organizationId: string;
  readonly patientId: string;
};

/** One of the patient's tables. */
export type TablePlace = PatientPlace & { readonly embedding: EmbeddingName };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** How often rows are added to a table that others make or drop at the same moment. */
const TRIES = 5;
/** Files of an older version of a table go after an hour: a search under way may still read them. */
const KEEP_OLD_FILES_MS = 3_600_000;

/**
 * Adds vectors to a patient's table; makes the table when there is none.
 * @throws ProvenoteError `retrieval.not_of_table` for vectors of another way of embedding.
 */
export async function addPassages(
  place: TablePlace,
  added: readonly PassageVector[],
): Promise<void> {
  if (added.length === 0) return;
  const { dimensions } = EMBEDDINGS[place.embedding];
  if (added.some(({ vector }) => vector.length !== dimensions)) throw notOfTable();
  const rows = added.map(({ id, vector }) => ({ id: checkedId(id), vector: [...vector] }));
  // In an object store another's table, made at the same moment, may take the place of this one: look, and add again.
  let mayBeMade = true;
  for (let tries = 1; ; tries += 1) {
    const standing = new Set(tries === 1 ? [] : await listPassageIds(place));
    const missing = rows.filter(({ id }) => !standing.has(id));
    try {
      if ((await isAdded(place, missing)) || !mayBeMade) return;
      mayBeMade = false;
      await isTableMade(folderOf(place), nameOf(place), missing);
    } catch (error) {
      if (tries === TRIES || !isOvertaken(error)) throw error;
    }
  }
}

/** @returns false when there is no table to add to. */
async function isAdded(
  place: TablePlace,
  rows: { id: string; vector: number[] }[],
): Promise<boolean> {
  return withTable(folderOf(place), nameOf(place), false, async (table) => {
    if (rows.length > 0) await table.add(rows);
    return true;
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
  await withTable<undefined>(folderOf(place), nameOf(place), undefined, async (table) => {
    await table.delete(`id IN (${list})`);
    await table.optimize({ cleanupOlderThan: new Date(now.getTime() - KEEP_OLD_FILES_MS) });
    return undefined;
  });
}

/** Ids of all rows of a patient's table; none when there is no table. */
export async function listPassageIds(place: TablePlace): Promise<string[]> {
  return withTable<string[]>(folderOf(place), nameOf(place), [], async (table) => {
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
  return withTable<PassageHit[]>(folderOf(place), nameOf(place), [], async (table) => {
    const query = table.query().nearestTo(vector).distanceType("cosine").limit(limit);
    const rows = (await query.select(["id", "_distance"]).toArray()) as readonly {
      id: string;
      _distance: number;
    }[];
    return rows.map(({ id, _distance: distance }) => ({ id, similarity: 1 - distance }));
  });
}

/** Drops the patient's tables of every other way of embedding. @returns whether there was one. */
export async function dropOtherTables(place: TablePlace): Promise<boolean> {
  let isDropped = false;
  for (const embedding of EMBEDDING_NAMES.filter((name) => name !== place.embedding)) {
    const other = { ...place, embedding };
    if (await dropFrom(folderOf(other), nameOf(other))) isDropped = true;
  }
  return isDropped;
}

/**
 * Takes away what killed writers left half made of the patient's table. Nothing goes while the table does not stand: another
 * writer may be making it. Once it stands nobody needs another, and who is making one finds it there and adds to it.
 */
export async function clearHalfMade(place: TablePlace): Promise<void> {
  const [folder, name] = [folderOf(place), nameOf(place)];
  if (await hasTable(folder, name)) await clearWorkshops(folder, name);
}

/** LanceDB's word for a write that met another's, and left nothing behind. */
const isOvertaken = (error: unknown): boolean =>
  /incompatible transaction|commit conflict/i.test(String(error));

const folderOf = ({ vectorsPath, organizationId }: TablePlace): string =>
  folderBelow(vectorsPath, checkedId(organizationId));

function nameOf({ patientId, embedding }: TablePlace): string {
  return `${checkedId(patientId).replaceAll("-", "")}${EMBEDDINGS[embedding].tableSuffix}`;
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

function notOfTable(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "retrieval.not_of_table",
    "These vectors were made in another way than the table's.",
  );
}
