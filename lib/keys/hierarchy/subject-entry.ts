import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { ClassKey } from "./class-keys";
import { isSubjectKeyClass, SUBJECT_KEY_CLASSES, type SubjectKeyClass } from "../key-class";
import { damaged, parseKeyEntry, type KeyStore } from "../key-store";
import { subjectName } from "./tombstone";
import { unwrapKey, wrapKey } from "./wrapped-key";
import type { RandomSource } from "@/lib/crypto/aead";

/** All wrapped keys of a subject in one entry, so that they are made and destroyed together. */
const subjectEntrySchema = z.object({
  format: z.literal("provenote-subject-keys/v1"),
  keys: z.record(
    z.enum(SUBJECT_KEY_CLASSES),
    z.object({ classVersion: z.number().int().min(1), wrapped: z.base64() }),
  ),
});

/** A new entry with one random key for each class. */
export function newSubjectEntry(
  classKey: (keyClass: SubjectKeyClass) => ClassKey,
  organizationId: string,
  subjectId: string,
  random: RandomSource,
): Buffer {
  const keys = SUBJECT_KEY_CLASSES.map((keyClass) => {
    const { publicKey, version } = classKey(keyClass);
    const place = { organizationId, subjectId, keyClass, classVersion: version };
    const wrapped = wrapKey(publicKey, random(32), place, random).toString("base64");
    return [keyClass, { classVersion: version, wrapped }] as const;
  });
  return Buffer.from(
    JSON.stringify({ format: "provenote-subject-keys/v1", keys: Object.fromEntries(keys) }),
  );
}

/** One key of a subject, 32 bytes. Throws `keys.subject_unknown`, `keys.damaged`, `crypto.not_authentic`. */
export async function readSubjectKey(
  store: KeyStore,
  classKey: ClassKey,
  organizationId: string,
  subjectId: string,
): Promise<Buffer> {
  const { keyClass } = classKey;
  if (!isSubjectKeyClass(keyClass)) throw classWithoutSubjects(keyClass);
  const name = subjectName(organizationId, subjectId);
  const bytes = await store.read(name);
  if (bytes === null) throw subjectUnknown(subjectId);
  const parsed = subjectEntrySchema.safeParse(parseKeyEntry(name, bytes));
  if (!parsed.success) throw damaged(name);
  const { classVersion, wrapped } = parsed.data.keys[keyClass];
  if (classVersion !== classKey.version) throw damaged(name);
  return unwrapKey(classKey.privateKey, Buffer.from(wrapped, "base64"), {
    organizationId,
    subjectId,
    keyClass,
    classVersion,
  });
}

function subjectUnknown(subjectId: string): ProvenoteError {
  return new ProvenoteError(
    "not_found",
    "keys.subject_unknown",
    "There are no keys for this patient or text.",
    { subjectId },
  );
}

function classWithoutSubjects(keyClass: string): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "keys.class_without_subjects",
    `Keys of the class ${keyClass} belong to organizations, not to patients.`,
    { keyClass },
  );
}
