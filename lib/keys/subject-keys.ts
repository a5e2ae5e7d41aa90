import type { Keyring } from "./keyring";
import { newSubjectEntry } from "./hierarchy/subject-entry";
import { isDestroyed, subjectDestroyed, subjectName, tombstoneName } from "./hierarchy/tombstone";

/**
 * Makes the keys of a patient or an unfiled text, one for each class; existing keys stay as they are, so
 * a retry is harmless. Key first, row second: call it before the row is written. Throws
 * `keys.subject_destroyed` when the subject's keys were destroyed before.
 */
export async function createSubjectKeys(
  keyring: Keyring,
  organizationId: string,
  subjectId: string,
): Promise<void> {
  const { store, classKey, random } = keyring;
  const name = subjectName(organizationId, subjectId);
  if (await isDestroyed(store, organizationId, subjectId)) throw subjectDestroyed(subjectId);
  if (await store.has(name)) return;
  await store.create(name, newSubjectEntry(classKey, organizationId, subjectId, random));
  // A destruction between the first look and the write found nothing to shred.
  if (await isDestroyed(store, organizationId, subjectId)) {
    await store.shred(name);
    throw subjectDestroyed(subjectId);
  }
}

/**
 * Destroys a subject's keys for ever: what they sealed stays unreadable, and the subject gets no new ones.
 * The tombstone comes first: after a crash in between the keys count as destroyed, and the next opening of
 * the keyring shreds them. Safe to repeat. Key exports made before still hold the keys until they expire.
 */
export async function destroySubjectKeys(
  keyring: Keyring,
  organizationId: string,
  subjectId: string,
): Promise<void> {
  const { store } = keyring;
  const tombstone = Buffer.from(JSON.stringify({ format: "provenote-tombstone/v1" }));
  await store.create(tombstoneName(organizationId, subjectId), tombstone);
  await store.shred(subjectName(organizationId, subjectId));
  keyring.forget(subjectId);
}
