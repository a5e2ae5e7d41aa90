import { assertKeyName, type KeyStore } from "./key-store";

/** A KeyStore that ends with the process: for tests and for commands that keep nothing. */
export function memoryKeyStore(): KeyStore {
  const entries = new Map<string, Uint8Array>();
  return {
    async read(name) {
      assertKeyName(name);
      return entries.get(name)?.slice() ?? null;
    },
    async create(name, bytes) {
      assertKeyName(name);
      if (entries.has(name)) return false;
      entries.set(name, bytes.slice());
      return true;
    },
    async replace(name, bytes) {
      assertKeyName(name);
      entries.set(name, bytes.slice());
    },
    async shred(name) {
      assertKeyName(name);
      entries.get(name)?.fill(0);
      return entries.delete(name);
    },
    async has(name) {
      assertKeyName(name);
      return entries.has(name);
    },
    async list(folder) {
      if (folder !== "") assertKeyName(folder);
      const prefix = folder === "" ? "" : `${folder}/`;
      return [...entries.keys()].filter((name) => name.startsWith(prefix)).sort();
    },
  };
}
