import { hkdfSha256, hmacSha256 } from "@/lib/crypto/digest";
import type { Keyring } from "./keyring";

type Subject = { readonly organizationId: string; readonly subjectId: string };

/**
 * A digest of what was sent or received, keyed by the subject's audit key: it proves what went out to whoever holds the
 * key and the text, cannot be guessed from the log, and says nothing once the subject's keys are destroyed.
 * @returns 32 bytes
 * @throws ProvenoteError `keys.subject_unknown` · `keys.subject_destroyed`.
 */
export async function subjectDigest(
  keyring: Keyring,
  subject: Subject,
  content: string,
): Promise<Buffer> {
  return digestUnder(await subjectDigestKey(keyring, subject), content);
}

/** The key of a subject's digests alone: nothing that the subject's keys seal is opened by it. 32 bytes. */
export async function subjectDigestKey(keyring: Keyring, subject: Subject): Promise<Buffer> {
  const { key } = await keyring.dataKey({ ...subject, keyClass: "audit" });
  return hkdfSha256(key, new Uint8Array(), "provenote/disclosure-digest/v1");
}

/** The digest as {@link subjectDigest} makes it, under a key that was kept. */
export function digestUnder(key: Uint8Array, content: string): Buffer {
  return hmacSha256(key, content);
}
