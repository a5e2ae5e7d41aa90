import { ProvenoteError } from "@/lib/errors";

/**
 * Where keys live: outside the database cluster, because a copy of the cluster must not bring a destroyed
 * key back. Names are paths of one to four parts, e.g. `subjects/ORGANIZATION/SUBJECT`.
 */
export type KeyStore = {
  /** The entry's bytes, or null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Writes a new entry, all or nothing and durable. False, and nothing changed, when one stands there. */
  create(name: string, bytes: Uint8Array): Promise<boolean>;
  /** Puts new bytes in an entry's place, all or nothing and durable. */
  replace(name: string, bytes: Uint8Array): Promise<void>;
  /** Overwrites and removes an entry. False when there was none. */
  shred(name: string): Promise<boolean>;
  /** Whether an entry exists. Cheap: asked again and again for tombstones. */
  has(name: string): Promise<boolean>;
  /** The names of all entries below a folder, sorted; all entries for "". */
  list(folder: string): Promise<string[]>;
};

/** Lower case only: two names must stay two on a disk that ignores case. No dots, so no way out of the folder. */
const PART = /^[a-z0-9][a-z0-9_-]{0,79}$/;
const MAX_PARTS = 4;

/** Throws `keys.invalid_name`. Every implementation calls it before it touches anything. */
export function assertKeyName(name: string): void {
  const parts = name.split("/");
  if (parts.length > MAX_PARTS || !parts.every((part) => PART.test(part))) {
    throw new ProvenoteError("invalid", "keys.invalid_name", "A key's name is not a valid one.");
  }
}

/** Parsed JSON of an entry. Throws `keys.damaged`, naming the entry. */
export function parseKeyEntry(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

export function damaged(name: string, cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "keys.damaged",
    `The key file ${name} is damaged. Restore it from an export of the keys.`,
    { name },
    { cause },
  );
}
