import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import type { EmbeddingName } from "../../embedding/embedding";
import { dropFrom, folderBelow, isTableMade, withFolder, withTable } from "../../vector-folder";
import { indexText, indexVectors } from "../library-index";

/** Where an organization's tables stand: a folder of its own, so that no search of another can meet them. */
export type OwnPlace = { readonly vectorsPath: string; readonly organizationId: string };
export type OwnRow = { readonly id: string; readonly text: string; readonly vector: number[] };

/** Changes with the columns of the table or how they are indexed. */
const FORM = "own-library/1";
const BATCH = 1_000;

export function ownFolder({ vectorsPath, organizationId }: OwnPlace): string {
  if (!/^[0-9a-f-]{36}$/.test(organizationId)) throw new TypeError("not an organization's id");
  return folderBelow(folderBelow(vectorsPath, "own-library"), organizationId);
}

/** The same for the same passages in any order. */
export function ownSnapshot(ids: readonly string[], embedding: EmbeddingName): string {
  return sha256Hex(canonicalBytes([FORM, embedding, [...ids].sort()]));
}

export const ownTableName = (snapshot: string): string => `own_${snapshot.slice(0, 32)}`;

/** Ids of all rows; null when there is no such table. */
export async function listOwnIds(place: OwnPlace, table: string): Promise<Set<string> | null> {
  if (table === "") return null;
  return withTable<Set<string> | null>(ownFolder(place), table, null, async (opened) => {
    const ids = new Set<string>();
    for await (const batch of opened.query().select(["id"])) {
      for (const { id } of batch as Iterable<{ id: string }>) ids.add(String(id));
    }
    return ids;
  });
}

export async function hasOwnTable(place: OwnPlace, table: string): Promise<boolean> {
  return withTable<boolean>(ownFolder(place), table, false, () => Promise.resolve(true));
}

/**
 * Makes the next table from rows of the one that stands and from new ones. It is finished before a search can see it,
 * and holds a batch of rows in memory at a time.
 */
export async function makeOwnTable(
  place: OwnPlace,
  name: string,
  rows: {
    readonly from: string;
    readonly kept: ReadonlySet<string>;
    readonly added: readonly OwnRow[];
  },
): Promise<void> {
  const folder = ownFolder(place);
  const batches = batchesOf(place, rows);
  const first = await batches.next();
  if (first.done === true) return;
  await isTableMade(folder, name, first.value, async (table) => {
    for await (const batch of batches) await table.add(batch);
    await indexText(table);
    await indexVectors(table);
  });
  await batches.return(undefined);
}

async function* batchesOf(
  place: OwnPlace,
  { from, kept, added }: Parameters<typeof makeOwnTable>[2],
): AsyncGenerator<OwnRow[], undefined> {
  const ids = [...kept];
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await rowsById(place, from, ids.slice(at, at + BATCH));
    if (rows.length > 0) yield rows;
  }
  for (let at = 0; at < added.length; at += BATCH) yield added.slice(at, at + BATCH);
  return undefined;
}

/** Ids are of the database, checked again, since they stand in a filter. */
async function rowsById(place: OwnPlace, table: string, ids: readonly string[]): Promise<OwnRow[]> {
  const list = ids.filter((id) => /^[0-9a-f-]{36}$/.test(id)).map((id) => `'${id}'`);
  return withTable<OwnRow[]>(ownFolder(place), table, [], async (opened) => {
    const found = (await opened
      .query()
      .where(`id IN (${list.join(", ")})`)
      .select(["id", "text", "vector"])
      .toArray()) as readonly { id: string; text: string; vector: Iterable<number> }[];
    return found.map(({ id, text, vector }) => ({ id, text, vector: [...vector] }));
  });
}

/** Drops every table of the organization but this one. */
export async function dropOtherOwnTables(place: OwnPlace, kept: string): Promise<void> {
  const folder = ownFolder(place);
  const names = await withFolder(folder, (database) => database.tableNames({ limit: 1_000 }));
  for (const name of names) {
    if (name !== kept) await dropFrom(folder, name);
  }
}
