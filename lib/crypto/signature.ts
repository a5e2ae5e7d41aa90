import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { ProvenoteError } from "@/lib/errors";
import { sha256Hex } from "./digest";

/** Ed25519 (RFC 8032). A private key is its 32-byte seed, a public key its 32 raw bytes. */
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

export type Signer = {
  /** First 16 hex digits of the fingerprint; stands in every signature's record. */
  readonly keyId: string;
  /** SHA-256 of the raw public key, 64 hex digits. */
  readonly fingerprint: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  sign(message: Uint8Array): Uint8Array<ArrayBuffer>;
};

/** A signer from a 32-byte seed. Throws `crypto.key_length`. */
export function signerOf(seed: Uint8Array): Signer {
  assertLength(seed);
  const privateKey = createPrivateKey({
    key: Buffer.from(seed),
    format: "raw-private",
    asymmetricKeyType: "ed25519",
  });
  const publicKey = new Uint8Array(createPublicKey(privateKey).export({ format: "raw-public" }));
  const fingerprint = fingerprintOf(publicKey);
  return {
    keyId: keyIdOf(publicKey),
    fingerprint,
    publicKey,
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
}

/** True only for the signature of exactly these bytes by exactly this key; malformed input is false. */
export function verifySignature(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  const key = createPublicKey({
    key: Buffer.from(publicKey),
    format: "raw-public",
    asymmetricKeyType: "ed25519",
  });
  return verify(null, message, key, signature);
}

export function fingerprintOf(publicKey: Uint8Array): string {
  return sha256Hex(publicKey);
}

export function keyIdOf(publicKey: Uint8Array): string {
  return fingerprintOf(publicKey).slice(0, 16);
}

function assertLength(seed: Uint8Array): void {
  if (seed.length !== KEY_BYTES) {
    throw new ProvenoteError("invalid", "crypto.key_length", `A key must have ${KEY_BYTES} bytes.`);
  }
}
