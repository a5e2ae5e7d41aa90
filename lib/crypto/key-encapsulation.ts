import {
  createHash,
  createPrivateKey,
  createPublicKey,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { ProvenoteError } from "@/lib/errors";

/**
 * X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 (FIPS 203) and X25519 (RFC 7748) together, so that a
 * wrapped key stays closed while either holds. Built on node:crypto; raw keys are imported by their own
 * formats, never glued behind a DER header, since trailing bytes would be ignored there.
 */
const SEED_BYTES = 32;
const MLKEM_SEED_BYTES = 64;
const MLKEM_PUBLIC_BYTES = 1184;
const MLKEM_CIPHERTEXT_BYTES = 1088;
const X25519_BYTES = 32;
export const XWING_PUBLIC_BYTES = MLKEM_PUBLIC_BYTES + X25519_BYTES;
export const XWING_CIPHERTEXT_BYTES = MLKEM_CIPHERTEXT_BYTES + X25519_BYTES;
const LABEL = Buffer.from("5c2e2f2f5e5c", "hex");

const importPublic = (key: Uint8Array, asymmetricKeyType: "ml-kem-768" | "x25519"): KeyObject =>
  createPublicKey({ key: Buffer.from(key), format: "raw-public", asymmetricKeyType });
const rawPublic = (key: KeyObject): Buffer => createPublicKey(key).export({ format: "raw-public" });

export type XWingPrivateKey = {
  readonly mlkem: KeyObject;
  readonly x25519: KeyObject;
  readonly x25519Public: Uint8Array;
};

/** Expands a 32-byte private key: `SHAKE256(sk, 96)` = ML-KEM seed ‖ X25519 private key. */
export function expandPrivateKey(seed: Uint8Array): XWingPrivateKey {
  if (seed.length !== SEED_BYTES) throw malformed("private key");
  const expanded = createHash("shake256", { outputLength: MLKEM_SEED_BYTES + X25519_BYTES })
    .update(seed)
    .digest();
  const mlkem = createPrivateKey({
    key: expanded.subarray(0, MLKEM_SEED_BYTES),
    format: "raw-seed",
    asymmetricKeyType: "ml-kem-768",
  });
  const x25519 = createPrivateKey({
    key: expanded.subarray(MLKEM_SEED_BYTES),
    format: "raw-private",
    asymmetricKeyType: "x25519",
  });
  return { mlkem, x25519, x25519Public: rawPublic(x25519) };
}

/** The 1,216-byte public key of a private key: ML-KEM encapsulation key ‖ X25519 public key. */
export function publicKeyOf(privateKey: XWingPrivateKey): Uint8Array<ArrayBuffer> {
  const mlkem = rawPublic(privateKey.mlkem);
  return new Uint8Array(Buffer.concat([mlkem, privateKey.x25519Public]));
}

/**
 * Makes a shared secret (32 bytes) that only the holder of the private key can find from the ciphertext.
 * Throws `crypto.malformed_key` for a wrong length, coefficients out of range or a low-order share.
 */
export function encapsulateXWing(publicKey: Uint8Array): {
  secret: Uint8Array<ArrayBuffer>;
  ciphertext: Uint8Array<ArrayBuffer>;
} {
  if (publicKey.length !== XWING_PUBLIC_BYTES) throw malformed("public key");
  const peerRaw = publicKey.subarray(MLKEM_PUBLIC_BYTES);
  try {
    const kem = encapsulate(importPublic(publicKey.subarray(0, MLKEM_PUBLIC_BYTES), "ml-kem-768"));
    const ephemeral = generateKeyPairSync("x25519");
    const share = rawPublic(ephemeral.privateKey);
    const x25519Secret = diffieHellman({
      privateKey: ephemeral.privateKey,
      publicKey: importPublic(peerRaw, "x25519"),
    });
    return {
      secret: combine(kem.sharedKey, x25519Secret, share, peerRaw),
      ciphertext: new Uint8Array(Buffer.concat([kem.ciphertext, share])),
    };
  } catch (error) {
    throw malformed("public key", error);
  }
}

/**
 * Finds the shared secret. A changed ciphertext gives another secret (implicit rejection), so what it
 * opens must be authenticated. Throws `crypto.malformed_key` for a wrong length or a
 * low-order share.
 */
export function decapsulateXWing(
  privateKey: XWingPrivateKey,
  ciphertext: Uint8Array,
): Uint8Array<ArrayBuffer> {
  if (ciphertext.length !== XWING_CIPHERTEXT_BYTES) throw malformed("ciphertext");
  const mlkemCiphertext = ciphertext.subarray(0, MLKEM_CIPHERTEXT_BYTES);
  const shareRaw = ciphertext.subarray(MLKEM_CIPHERTEXT_BYTES);
  try {
    const x25519Secret = diffieHellman({
      privateKey: privateKey.x25519,
      publicKey: importPublic(shareRaw, "x25519"),
    });
    const mlkemSecret = decapsulate(privateKey.mlkem, mlkemCiphertext);
    return combine(mlkemSecret, x25519Secret, shareRaw, privateKey.x25519Public);
  } catch (error) {
    throw malformed("ciphertext", error);
  }
}

function combine(
  mlkemSecret: Uint8Array,
  x25519Secret: Uint8Array,
  share: Uint8Array,
  x25519Public: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const hash = createHash("sha3-256");
  for (const part of [mlkemSecret, x25519Secret, share, x25519Public, LABEL]) hash.update(part);
  return new Uint8Array(hash.digest());
}

function malformed(what: string, cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "crypto.malformed_key",
    `The ${what} is malformed.`,
    {},
    { cause },
  );
}
