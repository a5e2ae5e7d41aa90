import type { KeyObject } from "node:crypto";

/** A symmetric key from which record keys are derived, with the id that commits to it. */
export type DataKey = {
  readonly key: KeyObject;
  /** 16 bytes derived from the key: GCM alone would open one ciphertext under two keys. */
  readonly keyId: Buffer;
  readonly classVersion: number;
};

type Entry = {
  readonly dataKey: DataKey;
  readonly subjectId: string | null;
  readonly loadedAt: number;
  /** When the subject was last seen to have no tombstone. */
  checkedAt: number;
};

export const CACHE_MAX_AGE_MS = 5 * 60_000;
export const CACHE_MAX_ENTRIES = 2000;
/** After a purge in another process a key in this one lives this long at most. */
const TOMBSTONE_CHECK_MS = 1000;

/**
 * Unwrapped keys: at most 2000, at most five minutes each, oldest out first. Keys are KeyObjects, which
 * live outside the JavaScript heap and never print.
 */
export class DataKeyCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** `isFresh` false: ask for a tombstone before using the key, then call `confirm`. */
  find(name: string): { readonly dataKey: DataKey; readonly isFresh: boolean } | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    const now = this.#now();
    if (now - entry.loadedAt >= CACHE_MAX_AGE_MS) {
      this.#entries.delete(name);
      return null;
    }
    const isFresh = entry.subjectId === null || now - entry.checkedAt < TOMBSTONE_CHECK_MS;
    return { dataKey: entry.dataKey, isFresh };
  }

  confirm(name: string, checkedAt: number): void {
    const entry = this.#entries.get(name);
    if (entry !== undefined) entry.checkedAt = checkedAt;
  }

  /** @param loadedAt when loading began, so that a purge in between is noticed a second later */
  keep(name: string, subjectId: string | null, dataKey: DataKey, loadedAt: number): void {
    this.#entries.delete(name);
    this.#entries.set(name, { dataKey, subjectId, loadedAt, checkedAt: loadedAt });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= CACHE_MAX_ENTRIES) break;
      this.#entries.delete(oldest);
    }
  }

  forget(subjectId: string): void {
    for (const [name, entry] of this.#entries) {
      if (entry.subjectId === subjectId) this.#entries.delete(name);
    }
  }

  clear(): void {
    this.#entries.clear();
  }
}
