/**
 * The closed list of key classes (FOUNDATION "Keys"). A class has an X-Wing key pair with a version; the
 * codes stand in envelopes and never change their meaning.
 */
export const KEY_CLASS_CODES = {
  identity: 1,
  clinical: 2,
  note: 3,
  audit: 4,
  export: 5,
  backup: 6,
  secrets: 7,
} as const;

export type KeyClass = keyof typeof KEY_CLASS_CODES;

export const KEY_CLASSES = Object.keys(KEY_CLASS_CODES) as readonly KeyClass[];

/** Classes of which each subject has a key of its own; the others hold no chart data. */
export const SUBJECT_KEY_CLASSES = ["identity", "clinical", "note", "audit", "export"] as const;

export type SubjectKeyClass = (typeof SUBJECT_KEY_CLASSES)[number];

export function isSubjectKeyClass(keyClass: KeyClass): keyClass is SubjectKeyClass {
  return (SUBJECT_KEY_CLASSES as readonly string[]).includes(keyClass);
}
