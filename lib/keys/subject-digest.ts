import { hkdfSha256, hmacSha256 } from "@/lib/crypto/digest";
import type { Keyring } from "./keyring";

/**
 * A digest of what was sent or received, keyed by the subject's audit key: it proves what went out to whoever holds the
 * key and the text, cannot be guessed from the log, and says nothing once the subject's keys are destroyed.
 * @returns 32 bytes
 * @throws ProvenoteError `keys.subject_unknown` · `keys.subject_destroyed`.
 */
export async function subjectDigest(
  keyring: Keyring,
  subject: { readonly organizationId: string; readonly subjectId: string },
  content: string,
): Promise<Buffer> {
  const { key } = await keyring.dataKey({ ...subject, keyClass: "audit" });
  return hmacSha256(hkdfSha256(key, new Uint8Array(), "provenote/disclosure-digest/v1"), content);
}
