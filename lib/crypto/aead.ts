/**
 * AES-256-GCM (NIST SP 800-38D) with a 96-bit random nonce and a 128-bit tag. Random nonces are safe for
 * 2^32 messages a key, so callers use a key that encrypts one thing only. GCM does not commit to its key:
 * whoever stores a ciphertext stores a key id derived from the key beside it and compares.
 */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { ProvenoteError } from "@/lib/errors";
import type { SecretKey } from "./digest";

export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** Where random bytes come from; tests pass their own. */
export type RandomSource = (length: number) => Uint8Array;

type Encryption = {
  readonly key: SecretKey;
  readonly plaintext: Uint8Array;
  /** Authenticated, not encrypted: says where the ciphertext belongs. */
  readonly additionalData: Uint8Array;
};

/**
 * Encrypts under a nonce from `random`; a caller that counts passes a source of its own.
 * @returns nonce (12) ‖ ciphertext ‖ tag (16)
 */
export function encrypt(
  { key, plaintext, additionalData }: Encryption,
  random: RandomSource = randomBytes,
): Buffer<ArrayBuffer> {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additionalData);
  const body = cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/**
 * Opens what `encrypt` returned. Throws `crypto.not_authentic` for a wrong key, other additional data or a
 * changed byte, all with the same message.
 */
export function decrypt(input: {
  readonly key: SecretKey;
  readonly box: Uint8Array;
  readonly additionalData: Uint8Array;
}): Buffer<ArrayBuffer> {
  const { key, box, additionalData } = input;
  if (box.length < NONCE_BYTES + TAG_BYTES) throw notAuthentic();
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(additionalData);
  decipher.setAuthTag(box.subarray(box.length - TAG_BYTES));
  const plaintext = decipher.update(box.subarray(NONCE_BYTES, box.length - TAG_BYTES));
  try {
    decipher.final();
  } catch (cause) {
    plaintext.fill(0);
    throw notAuthentic(cause);
  }
  return Buffer.from(plaintext.buffer, plaintext.byteOffset, plaintext.length);
}

function notAuthentic(cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "crypto.not_authentic",
    "The sealed data was changed, moved, or belongs to another key.",
    {},
    { cause },
  );
}
