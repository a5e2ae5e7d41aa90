/**
 * One 32-byte key to the public half of a class key: X-Wing, then AES-256-GCM under
 * HKDF(secret, info = use). Layout: kem ciphertext (1120) ‖ nonce (12) ‖ key (32) ‖ tag (16).
 */
import { randomBytes } from "node:crypto";
import { decrypt, encrypt, type RandomSource } from "@/lib/crypto/aead";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { hkdfSha256 } from "@/lib/crypto/digest";
import {
  decapsulateXWing,
  encapsulateXWing,
  XWING_CIPHERTEXT_BYTES,
  type XWingPrivateKey,
} from "@/lib/crypto/key-encapsulation";

/** Says what a wrapped key is for; a key moved to another place does not open. */
export type KeyPlace = {
  readonly organizationId: string;
  readonly subjectId: string;
  readonly keyClass: string;
  readonly classVersion: number;
};

const WRAPPING_INFO = "provenote/wrapped-key/v1";
const NO_SALT = new Uint8Array();

/** @returns 1180 bytes */
export function wrapKey(
  publicKey: Uint8Array,
  key: Uint8Array,
  place: KeyPlace,
  random: RandomSource = randomBytes,
): Buffer {
  const { secret, ciphertext } = encapsulateXWing(publicKey);
  const box = encrypt(
    {
      key: hkdfSha256(secret, NO_SALT, WRAPPING_INFO),
      plaintext: key,
      additionalData: placeData(place),
    },
    random,
  );
  return Buffer.concat([ciphertext, box]);
}

/** Throws `crypto.not_authentic` or `crypto.malformed_key`. @returns 32 bytes */
export function unwrapKey(
  privateKey: XWingPrivateKey,
  wrapped: Uint8Array,
  place: KeyPlace,
): Buffer {
  const secret = decapsulateXWing(privateKey, wrapped.subarray(0, XWING_CIPHERTEXT_BYTES));
  return decrypt({
    key: hkdfSha256(secret, NO_SALT, WRAPPING_INFO),
    box: wrapped.subarray(XWING_CIPHERTEXT_BYTES),
    additionalData: placeData(place),
  });
}

const placeData = (place: KeyPlace): Uint8Array =>
  canonicalBytes([
    WRAPPING_INFO,
    place.organizationId,
    place.subjectId,
    place.keyClass,
    place.classVersion,
  ]);
