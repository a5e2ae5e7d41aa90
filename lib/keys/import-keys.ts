import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { decryptChunks, exportDamaged } from "./hierarchy/key-export-format";
import { parseRootEntry, readRootEntry, ROOT_NAME } from "./hierarchy/root-key";
import { finishDestroying } from "./hierarchy/tombstone";
import type { KeyStore } from "./key-store";

const chunkSchema = z.array(z.tuple([z.string(), z.base64()]));

export type ImportedKeys = {
  readonly imported: number;
  /** Entries that stood in the store already and were left as they are. */
  readonly kept: number;
  /** Subjects whose keys are in the file but were destroyed, here or there: not imported. */
  readonly refused: number;
};

/**
 * Brings exported keys into an empty store, or back into the store they came from. The whole file is read
 * and authenticated before anything is written; then purges are replayed, those of the file and those of
 * the store, and a destroyed subject stays destroyed. Close keyrings of the store first.
 *
 * @param source gives the file's bytes from the start each time it is called
 * Throws `keys.passphrase_wrong`, `keys.export_damaged`, and `keys.other_root` when the store belongs to
 * another installation.
 */
export async function importKeys(options: {
  readonly store: KeyStore;
  readonly source: () => AsyncIterable<Uint8Array>;
  readonly passphrase: string;
}): Promise<ImportedKeys> {
  const { store, source, passphrase } = options;
  const tombstones: [string, Uint8Array][] = [];
  let hasRoot = false;
  for await (const [name, bytes] of entriesOf(source(), passphrase)) {
    if (name === ROOT_NAME) {
      await assertSameRoot(store, bytes);
      hasRoot = true;
    }
    if (name.startsWith("tombstones/")) tombstones.push([name, bytes]);
  }
  if (!hasRoot) throw exportDamaged();

  for (const [name, bytes] of tombstones) await store.create(name, bytes);
  await finishDestroying(store);
  return writeEntries(store, entriesOf(source(), passphrase), tombstones.length);
}

async function writeEntries(
  store: KeyStore,
  entries: AsyncIterable<[string, Uint8Array]>,
  tombstoneCount: number,
): Promise<ImportedKeys> {
  let imported = tombstoneCount;
  let kept = 0;
  let refused = 0;
  for await (const [name, bytes] of entries) {
    if (name.startsWith("tombstones/")) continue;
    const isSubject = name.startsWith("subjects/");
    if (isSubject && (await store.has(name.replace(/^subjects\//, "tombstones/")))) refused += 1;
    else if (await store.create(name, bytes)) imported += 1;
    else kept += 1;
  }
  return { imported, kept, refused };
}

async function* entriesOf(
  file: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<[string, Uint8Array]> {
  for await (const chunk of decryptChunks(file, passphrase)) {
    const parsed = chunkSchema.safeParse(JSON.parse(Buffer.from(chunk).toString("utf8")));
    if (!parsed.success) throw exportDamaged();
    for (const [name, data] of parsed.data) yield [name, Buffer.from(data, "base64")];
  }
}

async function assertSameRoot(store: KeyStore, bytes: Uint8Array): Promise<void> {
  const here = await readRootEntry(store);
  if (here === null || here.id === parseRootEntry(bytes).id) return;
  throw new ProvenoteError(
    "conflict",
    "keys.other_root",
    "This key folder belongs to another installation. Import into an empty one.",
  );
}
