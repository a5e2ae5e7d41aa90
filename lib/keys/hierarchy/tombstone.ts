import { ProvenoteError } from "@/lib/errors";
import type { KeyStore } from "../key-store";

/** An entry that says a subject's keys were destroyed. It is never removed, and exports carry it. */
export const tombstoneName = (organizationId: string, subjectId: string): string =>
  `tombstones/${organizationId}/${subjectId}`;

export const subjectName = (organizationId: string, subjectId: string): string =>
  `subjects/${organizationId}/${subjectId}`;

export function isDestroyed(
  store: KeyStore,
  organizationId: string,
  subjectId: string,
): Promise<boolean> {
  return store.has(tombstoneName(organizationId, subjectId));
}

/** @returns how many entries were still there: a crash had come between tombstone and shredding, or a restore */
export async function finishDestroying(store: KeyStore): Promise<number> {
  let shredded = 0;
  for (const name of await store.list("tombstones")) {
    if (await store.shred(name.replace(/^tombstones\//, "subjects/"))) shredded += 1;
  }
  return shredded;
}

export function subjectDestroyed(subjectId: string): ProvenoteError {
  return new ProvenoteError(
    "not_found",
    "keys.subject_destroyed",
    "The keys of this patient or text were destroyed. What they sealed can never be read again.",
    { subjectId },
  );
}
