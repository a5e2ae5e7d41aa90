import { randomBytes } from "node:crypto";
import { z } from "zod";
import { decrypt, encrypt, type RandomSource } from "@/lib/crypto/aead";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { hkdfSha256 } from "@/lib/crypto/digest";
import {
  expandPrivateKey,
  publicKeyOf,
  type XWingPrivateKey,
} from "@/lib/crypto/key-encapsulation";
import { KEY_CLASSES, type KeyClass } from "../key-class";
import { damaged, parseKeyEntry, type KeyStore } from "../key-store";
import type { RootKey } from "./root-key";

/** The versions of class keys that exist. Rotation adds one; old versions open and never seal. */
const CLASS_KEY_VERSION = 1;

export type ClassKey = {
  readonly keyClass: KeyClass;
  readonly version: number;
  readonly privateKey: XWingPrivateKey;
  /** 1216 bytes */
  readonly publicKey: Uint8Array;
  /** Seals organization-level data of the class; separate for each organization. 32 bytes. */
  organizationKey(organizationId: string): Uint8Array;
};

const classKeySchema = z.object({
  format: z.literal("provenote-class-key/v1"),
  /** In the clear, so that a writer can wrap without being able to unwrap. */
  publicKey: z.base64(),
  /** The X-Wing private key under the root. */
  box: z.base64(),
});

/** The key pairs of all classes, made on first use. Throws `keys.damaged`, `crypto.not_authentic`. */
export async function openClassKeys(
  store: KeyStore,
  root: RootKey,
  random: RandomSource = randomBytes,
): Promise<ReadonlyMap<KeyClass, ClassKey>> {
  const keys = new Map<KeyClass, ClassKey>();
  for (const keyClass of KEY_CLASSES) {
    keys.set(keyClass, await openClassKey(store, root, keyClass, random));
  }
  return keys;
}

async function openClassKey(
  store: KeyStore,
  root: RootKey,
  keyClass: KeyClass,
  random: RandomSource,
): Promise<ClassKey> {
  const version = CLASS_KEY_VERSION;
  const name = `classes/${keyClass}/v${version}`;
  if (!(await store.has(name))) {
    await store.create(name, newEntry(root, keyClass, version, random));
  }
  const bytes = await store.read(name);
  const parsed = classKeySchema.safeParse(bytes === null ? null : parseKeyEntry(name, bytes));
  if (!parsed.success) throw damaged(name);
  const publicKey = Buffer.from(parsed.data.publicKey, "base64");
  const seed = decrypt({
    key: wrappingKey(root),
    box: Buffer.from(parsed.data.box, "base64"),
    additionalData: classData(keyClass, version, publicKey),
  });
  const privateKey = expandPrivateKey(seed);
  // A swapped public key would let its owner read what is wrapped from now on.
  if (!publicKey.equals(publicKeyOf(privateKey))) throw damaged(name);
  const organizationRoot = hkdfSha256(seed, new Uint8Array(), "provenote/organization-root/v1");
  return {
    keyClass,
    version,
    privateKey,
    publicKey,
    organizationKey: (organizationId) =>
      hkdfSha256(
        organizationRoot,
        new Uint8Array(),
        canonicalBytes(["provenote/organization-key/v1", keyClass, version, organizationId]),
      ),
  };
}

function newEntry(
  root: RootKey,
  keyClass: KeyClass,
  version: number,
  random: RandomSource,
): Uint8Array {
  const seed = random(32);
  const publicKey = publicKeyOf(expandPrivateKey(seed));
  const box = encrypt(
    {
      key: wrappingKey(root),
      plaintext: seed,
      additionalData: classData(keyClass, version, publicKey),
    },
    random,
  );
  return Buffer.from(
    JSON.stringify({
      format: "provenote-class-key/v1",
      publicKey: Buffer.from(publicKey).toString("base64"),
      box: box.toString("base64"),
    }),
  );
}

const wrappingKey = (root: RootKey): Uint8Array =>
  hkdfSha256(root.key, new Uint8Array(), "provenote/root-wraps-class-keys/v1");

const classData = (keyClass: KeyClass, version: number, publicKey: Uint8Array): Uint8Array =>
  canonicalBytes({
    use: "provenote-class-key/v1",
    keyClass,
    version,
    publicKey: Buffer.from(publicKey).toString("base64"),
  });
