/**
 * Keyed hashes that let equal values be found without being read. Each use derives a key of its own from
 * the blind-index key, so that a token of one organization, field or use says nothing in another. Tokens of
 * low-entropy fields still tell which rows are equal: that is what an index is.
 */
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { hkdfSha256, hmacSha256 } from "@/lib/crypto/digest";
import type { Keyring } from "./keyring";

/** The token of a normalized value under `keyring.blindIndexVersion`. @returns 32 bytes */
export function blindToken(
  keyring: Keyring,
  organizationId: string,
  field: string,
  normalizedValue: string,
): Uint8Array {
  return hmacSha256(keyOfUse(keyring, "blind-token", organizationId, field), normalizedValue);
}

/** The token of a value in the identity map. @returns 32 bytes */
export function mapLookupToken(
  keyring: Keyring,
  organizationId: string,
  subjectId: string,
  normalizedValue: string,
): Uint8Array {
  return hmacSha256(keyOfUse(keyring, "identity-map", organizationId, subjectId), normalizedValue);
}

/** The key with which the lexical embedding hashes words. @returns 32 bytes */
export function retrievalHashKey(keyring: Keyring, organizationId: string): Uint8Array {
  return keyOfUse(keyring, "retrieval", organizationId, "");
}

function keyOfUse(keyring: Keyring, use: string, organizationId: string, part: string): Uint8Array {
  const info = canonicalBytes([
    "provenote/index-key/v1",
    keyring.blindIndexVersion,
    use,
    organizationId,
    part,
  ]);
  return hkdfSha256(keyring.blindIndexKey, new Uint8Array(), info);
}
