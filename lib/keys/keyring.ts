import { createSecretKey, randomBytes } from "node:crypto";
import type { RandomSource } from "@/lib/crypto/aead";
import { hkdfSha256 } from "@/lib/crypto/digest";
import { signerOf, type Signer } from "@/lib/crypto/signature";
import { ProvenoteError } from "@/lib/errors";
import { openClassKeys, type ClassKey } from "./hierarchy/class-keys";
import { DataKeyCache, type DataKey } from "./hierarchy/data-key-cache";
import type { KeyClass } from "./key-class";
import type { KeyStore } from "./key-store";
import { openRoot, type RootProtection } from "./hierarchy/root-key";
import { openStoredSecret } from "./hierarchy/stored-secret";
import { readSubjectKey } from "./hierarchy/subject-entry";
import { finishDestroying, isDestroyed, subjectDestroyed } from "./hierarchy/tombstone";

/** Whose key seals a value: a subject's of a class, or the organization's of a class when there is no subject. */
export type KeyOwner = {
  readonly organizationId: string;
  /** A patient or an unfiled text. Null for data of the organization itself. */
  readonly subjectId: string | null;
  readonly keyClass: KeyClass;
};

/** The opened keys of one process. Rooms pass it on; only this room looks inside. */
export type Keyring = {
  readonly store: KeyStore;
  readonly random: RandomSource;
  /** How the root lies on disk; the safeguards page says so. */
  readonly rootProtection: RootProtection;
  /** The version that `blindToken` uses, for the column beside the token. */
  readonly blindIndexVersion: number;
  readonly blindIndexKey: Uint8Array;
  readonly signer: Signer;
  classKey(keyClass: KeyClass): ClassKey;
  /** The key if it is in memory and surely not destroyed, without waiting. */
  cachedDataKey(owner: KeyOwner): DataKey | null;
  /** Throws `keys.subject_unknown`, `keys.subject_destroyed`. */
  dataKey(owner: KeyOwner): Promise<DataKey>;
  /** Drops a subject's keys from memory: on purge, and when the last user of a chart signs out. */
  forget(subjectId: string): void;
  /** Drops every subject's key from memory. */
  forgetAll(): void;
};

export type OpenKeyringOptions = {
  readonly store: KeyStore;
  readonly passphrase?: string | undefined;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
  readonly random?: RandomSource;
  /** scrypt's N, at least 2^15. */
  readonly scryptCost?: number;
};

const BLIND_INDEX_VERSION = 1;
const SIGNING_VERSION = 1;

/**
 * Opens a store's keys and makes what is missing: root, class keys, blind-index key, service signing key.
 * Safe when several processes do it at once. Finishes a destruction that a crash interrupted.
 * Throws `keys.passphrase_missing`, `keys.passphrase_wrong`, `keys.damaged`, `keys.store_failed`.
 */
export async function openKeyring(options: OpenKeyringOptions): Promise<Keyring> {
  const { store, now = () => performance.now(), random = randomBytes } = options;
  const root = await openRoot({ ...options, random });
  const classKeys = await openClassKeys(store, root, random);
  const classKey = (keyClass: KeyClass): ClassKey => {
    const found = classKeys.get(keyClass);
    if (found === undefined) throw unknownClass();
    return found;
  };
  const secrets = classKey("secrets");
  const indexName = `index/v${BLIND_INDEX_VERSION}`;
  const blindIndexKey = await openStoredSecret(store, secrets, indexName, random);
  const signingName = `signing/v${SIGNING_VERSION}`;
  const signingSeed = await openStoredSecret(store, secrets, signingName, random);
  await finishDestroying(store);

  return {
    store,
    random,
    rootProtection: root.protection,
    blindIndexVersion: BLIND_INDEX_VERSION,
    blindIndexKey,
    signer: signerOf(signingSeed),
    classKey,
    ...dataKeys(store, classKey, now),
  };
}

type DataKeys = Pick<Keyring, "cachedDataKey" | "dataKey" | "forget" | "forgetAll">;

function dataKeys(
  store: KeyStore,
  classKey: (keyClass: KeyClass) => ClassKey,
  now: () => number,
): DataKeys {
  const cache = new DataKeyCache(now);

  const cachedDataKey = (owner: KeyOwner): DataKey | null => {
    const found = cache.find(cacheName(owner));
    return found?.isFresh === true ? found.dataKey : null;
  };

  const dataKey = async (owner: KeyOwner): Promise<DataKey> => {
    const name = cacheName(owner);
    const { organizationId, subjectId, keyClass } = owner;
    const startedAt = now();
    const found = cache.find(name);
    if (found?.isFresh === true) return found.dataKey;
    if (subjectId !== null && (await isDestroyed(store, organizationId, subjectId))) {
      cache.forget(subjectId);
      throw subjectDestroyed(subjectId);
    }
    if (found !== null) {
      cache.confirm(name, startedAt);
      return found.dataKey;
    }
    const owning = classKey(keyClass);
    const bytes =
      subjectId === null
        ? owning.organizationKey(organizationId)
        : await readSubjectKey(store, owning, organizationId, subjectId);
    const loaded = dataKeyOf(bytes, owning.version);
    cache.keep(name, subjectId, loaded, startedAt);
    return loaded;
  };

  return {
    cachedDataKey,
    dataKey,
    forget: (subjectId) => cache.forget(subjectId),
    forgetAll: () => cache.clear(),
  };
}

function dataKeyOf(bytes: Uint8Array, classVersion: number): DataKey {
  return {
    key: createSecretKey(bytes),
    keyId: hkdfSha256(bytes, new Uint8Array(), "provenote/data-key-id/v1", 16),
    classVersion,
  };
}

const cacheName = ({ organizationId, subjectId, keyClass }: KeyOwner): string =>
  subjectId === null
    ? `organization/${keyClass}/${organizationId}`
    : `subject/${keyClass}/${organizationId}/${subjectId}`;

function unknownClass(): ProvenoteError {
  return new ProvenoteError("invalid", "keys.unknown_class", "There is no such class of keys.");
}
