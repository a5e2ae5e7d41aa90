import { randomBytes } from "node:crypto";
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  stat,
  unlink,
  type FileHandle,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProvenoteError } from "@/lib/errors";
import { assertKeyName, type KeyStore } from "./key-store";

const DIRECTORY_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * A folder of small files, 0600 in folders of 0700. A write goes to a temporary file that is synced and
 * then linked (new) or renamed (replaced) into place, so that a reader in another process sees a whole
 * entry or none, and a power cut leaves a whole entry or none.
 */
export function folderKeyStore(folder: string): KeyStore {
  const pathOf = (name: string): string => {
    assertKeyName(name);
    return join(folder, ...name.split("/"));
  };
  return {
    read: async (name) => orWhenMissing(readFile(pathOf(name)), null),
    create: async (name, bytes) => createEntry(pathOf(name), bytes),
    replace: async (name, bytes) => replaceEntry(pathOf(name), bytes),
    shred: async (name) => orWhenMissing(shredEntry(pathOf(name)), false),
    has: async (name) =>
      orWhenMissing(
        stat(pathOf(name)).then(() => true),
        false,
      ),
    list: async (below) => listEntries(below === "" ? folder : pathOf(below), below),
  };
}

async function createEntry(path: string, bytes: Uint8Array): Promise<boolean> {
  const temporary = await writeTemporary(path, bytes);
  try {
    // Unlike rename, link refuses to take the place of a file that another process put there first.
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw storeFailed(error);
  } finally {
    await unlink(temporary);
  }
  await syncDirectory(dirname(path));
  return true;
}

async function replaceEntry(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = await writeTemporary(path, bytes);
  const old = await orWhenMissing(open(path, "r+"), null);
  try {
    await rename(temporary, path);
    await syncDirectory(dirname(path));
    // The old bytes may be a root that has just been put under a passphrase. They are overwritten after the
    // rename, through the open file: before it, a power cut would leave no entry at all.
    if (old !== null) await overwrite(old);
  } catch (error) {
    throw storeFailed(error);
  } finally {
    await old?.close();
  }
}

async function writeTemporary(path: string, bytes: Uint8Array): Promise<string> {
  const directory = dirname(path);
  const temporary = join(directory, `.new-${randomBytes(9).toString("hex")}`);
  try {
    await mkdir(directory, { recursive: true, mode: DIRECTORY_MODE });
    const file = await open(temporary, "wx", FILE_MODE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw storeFailed(error);
  }
  return temporary;
}

/**
 * Overwriting reaches every link of the file, a temporary one left by a crash included. A disk that moves
 * blocks (flash, copy on write) may keep the old ones: docs say so, and key material is wrapped besides.
 */
async function shredEntry(path: string): Promise<boolean> {
  const file = await open(path, "r+");
  try {
    await overwrite(file);
  } finally {
    await file.close();
  }
  await unlink(path);
  await syncDirectory(dirname(path));
  return true;
}

async function overwrite(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  await file.write(randomBytes(size), 0, size, 0);
  await file.sync();
}

async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function listEntries(directory: string, prefix: string): Promise<string[]> {
  const children = await orWhenMissing(readdir(directory, { withFileTypes: true }), []);
  const names: string[] = [];
  for (const child of children) {
    if (child.name.includes(".")) continue;
    const name = prefix === "" ? child.name : `${prefix}/${child.name}`;
    if (child.isDirectory()) names.push(...(await listEntries(join(directory, child.name), name)));
    else if (child.isFile()) names.push(name);
  }
  return names.sort();
}

async function orWhenMissing<T, M>(work: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return missing;
    throw storeFailed(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

function storeFailed(cause: unknown): ProvenoteError {
  const reason = codeOf(cause);
  return new ProvenoteError(
    "unavailable",
    "keys.store_failed",
    `The key folder could not be read or written (${reason}).`,
    { reason },
    { cause },
  );
}
