import { createSecretKey, randomBytes, scrypt, type KeyObject } from "node:crypto";
import { z } from "zod";
import { decrypt, encrypt, type RandomSource } from "@/lib/crypto/aead";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { hkdfSha256 } from "@/lib/crypto/digest";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { damaged, parseKeyEntry, type KeyStore } from "../key-store";

export const ROOT_NAME = "root";
const ROOT_BYTES = 32;

/**
 * scrypt (RFC 7914), N = 2^17, r = 8, p = 1: OWASP's first choice, 128 MiB and under half a second, once a
 * start. A stored cost outside these bounds is refused, so that a foreign file cannot exhaust the memory.
 */
export const SCRYPT_COST = 2 ** 17;
const MIN_SCRYPT_COST = 2 ** 15;
const MAX_SCRYPT_COST = 2 ** 20;
const SCRYPT_BLOCK = 8;

const base64 = z.base64();
const rootSchema = z.discriminatedUnion("protection", [
  z.object({
    format: z.literal("provenote-root/v1"),
    protection: z.literal("file"),
    id: z.string(),
    key: base64,
  }),
  z.object({
    format: z.literal("provenote-root/v1"),
    protection: z.literal("passphrase"),
    id: z.string(),
    cost: z.number().int(),
    salt: base64,
    box: base64,
  }),
]);
type RootEntry = z.infer<typeof rootSchema>;

export type RootProtection = RootEntry["protection"];
export type RootKey = {
  readonly id: string;
  readonly key: KeyObject;
  readonly protection: RootProtection;
};

/**
 * The root of a store, made on first use. With a passphrase it is kept encrypted; a root that stood in the
 * clear is put under the passphrase now. Throws `keys.passphrase_missing`, `keys.passphrase_wrong` or
 * `keys.damaged`.
 */
export async function openRoot(options: {
  readonly store: KeyStore;
  readonly passphrase?: string | undefined;
  readonly random?: RandomSource;
  readonly scryptCost?: number;
}): Promise<RootKey> {
  const { store, passphrase, random = randomBytes, scryptCost = SCRYPT_COST } = options;
  const wrap = async (key: Uint8Array): Promise<Buffer> =>
    Buffer.from(
      JSON.stringify(
        passphrase === undefined
          ? plainEntry(key)
          : await wrappedEntry(key, passphrase, scryptCost, random),
      ),
    );
  if (!(await store.has(ROOT_NAME))) await store.create(ROOT_NAME, await wrap(random(ROOT_BYTES)));
  // Read back even after creating: another process may have been first.
  const entry = await readRootEntry(store);
  if (entry === null) throw damaged(ROOT_NAME);
  const key = await unwrap(entry, passphrase);
  if (entry.id !== rootId(key)) throw damaged(ROOT_NAME);
  if (entry.protection === "file" && passphrase !== undefined) {
    await store.replace(ROOT_NAME, await wrap(key));
  }
  return {
    id: entry.id,
    key: createSecretKey(key),
    protection: passphrase === undefined ? entry.protection : "passphrase",
  };
}

/** The root's entry as it stands in the store, or null; needs no passphrase. Throws `keys.damaged`. */
export async function readRootEntry(store: KeyStore): Promise<RootEntry | null> {
  const bytes = await store.read(ROOT_NAME);
  return bytes === null ? null : parseRootEntry(bytes);
}

/** Throws `keys.damaged`. */
export function parseRootEntry(bytes: Uint8Array): RootEntry {
  const parsed = rootSchema.safeParse(parseKeyEntry(ROOT_NAME, bytes));
  if (!parsed.success) throw damaged(ROOT_NAME);
  return parsed.data;
}

/** 32 bytes from a passphrase. The passphrase counts in NFC, since keyboards differ. Throws `keys.damaged`. */
export function stretchPassphrase(
  passphrase: string,
  salt: Uint8Array,
  cost: number,
): Promise<Buffer> {
  if (cost < MIN_SCRYPT_COST || cost > MAX_SCRYPT_COST || !Number.isInteger(Math.log2(cost))) {
    throw new ProvenoteError(
      "invalid",
      "keys.damaged",
      "The cost of a passphrase is out of bounds.",
      {
        cost,
      },
    );
  }
  const options = { N: cost, r: SCRYPT_BLOCK, p: 1, maxmem: 256 * cost * SCRYPT_BLOCK };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFC"), salt, 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

export function passphraseWrong(cause?: unknown): ProvenoteError {
  const text = "The passphrase does not open the keys.";
  return new ProvenoteError("forbidden", "keys.passphrase_wrong", text, {}, { cause });
}

function rootId(key: Uint8Array): string {
  return hkdfSha256(key, new Uint8Array(), "provenote/root-id/v1", 16).toString("hex");
}

function plainEntry(key: Uint8Array): RootEntry {
  return {
    format: "provenote-root/v1",
    protection: "file",
    id: rootId(key),
    key: Buffer.from(key).toString("base64"),
  };
}

async function wrappedEntry(
  key: Uint8Array,
  passphrase: string,
  cost: number,
  random: RandomSource,
): Promise<RootEntry> {
  const salt = random(16);
  const id = rootId(key);
  const box = encrypt(
    {
      key: await stretchPassphrase(passphrase, salt, cost),
      plaintext: key,
      additionalData: rootData(id, cost),
    },
    random,
  );
  return {
    format: "provenote-root/v1",
    protection: "passphrase",
    id,
    cost,
    salt: Buffer.from(salt).toString("base64"),
    box: box.toString("base64"),
  };
}

async function unwrap(entry: RootEntry, passphrase: string | undefined): Promise<Buffer> {
  if (entry.protection === "file") return Buffer.from(entry.key, "base64");
  if (passphrase === undefined) {
    throw new ProvenoteError(
      "unavailable",
      "keys.passphrase_missing",
      "The keys are under a passphrase. Set PROVENOTE_KEY_PASSPHRASE.",
    );
  }
  const key = await stretchPassphrase(passphrase, Buffer.from(entry.salt, "base64"), entry.cost);
  try {
    return decrypt({
      key,
      box: Buffer.from(entry.box, "base64"),
      additionalData: rootData(entry.id, entry.cost),
    });
  } catch (error) {
    if (isProvenoteError(error)) throw passphraseWrong(error);
    throw error;
  }
}

const rootData = (id: string, cost: number): Uint8Array =>
  canonicalBytes({ use: "provenote-root/v1", id, cost });
