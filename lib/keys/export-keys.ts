import { randomBytes } from "node:crypto";
import type { RandomSource } from "@/lib/crypto/aead";
import { EXPORT_SALT_BYTES, encryptChunks } from "./hierarchy/key-export-format";
import { SCRYPT_COST } from "./hierarchy/root-key";
import type { KeyStore } from "./key-store";

const ENTRIES_A_CHUNK = 100;

/**
 * Every entry of a store as one encrypted file, in pieces to be written in order. A root under a passphrase
 * stays under it inside the file: both passphrases are needed then. Tombstones are listed last, so that a
 * subject destroyed while the export runs is destroyed in the file too. Until the file is deleted it holds
 * the keys of subjects that are destroyed later; importing it replays their tombstones from the target.
 */
export function exportKeys(options: {
  readonly store: KeyStore;
  readonly passphrase: string;
  readonly random?: RandomSource;
  readonly scryptCost?: number;
}): AsyncGenerator<Uint8Array> {
  const { store, passphrase, random = randomBytes, scryptCost = SCRYPT_COST } = options;
  const salt = random(EXPORT_SALT_BYTES);
  return encryptChunks({ chunks: entryChunks(store), passphrase, scryptCost, salt });
}

async function* entryChunks(store: KeyStore): AsyncGenerator<Uint8Array> {
  const keys = (await store.list("")).filter((name) => !name.startsWith("tombstones/"));
  yield* chunksOf(store, keys);
  yield* chunksOf(store, await store.list("tombstones"));
}

async function* chunksOf(store: KeyStore, names: readonly string[]): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < names.length; start += ENTRIES_A_CHUNK) {
    const entries: [string, string][] = [];
    for (const name of names.slice(start, start + ENTRIES_A_CHUNK)) {
      const bytes = await store.read(name);
      // Shredded since the list was made: its tombstone follows.
      if (bytes !== null) entries.push([name, Buffer.from(bytes).toString("base64")]);
    }
    yield Buffer.from(JSON.stringify(entries));
  }
}
