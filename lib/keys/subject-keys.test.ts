import { beforeEach, describe, expect, test } from "vitest";
import { SUBJECT_KEY_CLASSES } from "./key-class";
import type { KeyStore } from "./key-store";
import { openKeyring, type Keyring } from "./keyring";
import { memoryKeyStore } from "./key-memory";
import { openText } from "./open";
import { seal } from "./seal";
import { createSubjectKeys } from "./subject-keys";

type Entry = { keys: Record<string, { classVersion: number; wrapped: string }> };

const place = {
  organizationId: "org-a",
  subjectId: "one",
  keyClass: "note",
  table: "note_version",
  column: "content",
  rowId: "row",
} as const;

let store: KeyStore;
let keyring: Keyring;
beforeEach(async () => {
  store = memoryKeyStore();
  keyring = await openKeyring({ store });
  await createSubjectKeys(keyring, "org-a", "one");
  await createSubjectKeys(keyring, "org-a", "two");
});

async function entryOf(name: string): Promise<Entry> {
  return JSON.parse(Buffer.from((await store.read(name)) ?? []).toString()) as Entry;
}

const put = (name: string, entry: unknown): Promise<void> =>
  store.replace(name, Buffer.from(JSON.stringify(entry)));

describe("a subject's keys", () => {
  test("are one a class, in one entry", async () => {
    const { keys } = await entryOf("subjects/org-a/one");
    expect(Object.keys(keys).sort()).toEqual([...SUBJECT_KEY_CLASSES].sort());
    const ids = await Promise.all(
      SUBJECT_KEY_CLASSES.map((keyClass) => keyring.dataKey({ ...place, keyClass })),
    );
    expect(new Set(ids.map(({ keyId }) => keyId.toString("hex"))).size).toBe(ids.length);
  });

  test("stay as they are when made again, so that a retry loses nothing", async () => {
    const envelope = await seal(keyring, place, "text");
    await createSubjectKeys(keyring, "org-a", "one");
    keyring.forgetAll();
    expect(await openText(keyring, place, envelope)).toBe("text");
  });

  test("do not open in another subject's, organization's or class's place", async () => {
    const one = await entryOf("subjects/org-a/one");
    const refused = expect.objectContaining({ code: "crypto.not_authentic" });
    await put("subjects/org-a/two", one);
    await expect(keyring.dataKey({ ...place, subjectId: "two" })).rejects.toThrow(refused);
    await put("subjects/org-b/one", one);
    await expect(keyring.dataKey({ ...place, organizationId: "org-b" })).rejects.toThrow(refused);
    await put("subjects/org-a/one", { ...one, keys: { ...one.keys, note: one.keys.clinical } });
    await expect(keyring.dataKey(place)).rejects.toThrow(refused);
  });

  test.each<[string, (entry: Entry) => unknown]>([
    ["that is empty", () => ({})],
    [
      "without a class",
      (entry) => {
        delete entry.keys.note;
        return entry;
      },
    ],
    ["of another format", (entry) => ({ ...entry, format: "provenote-subject-keys/v2" })],
    [
      "of a class key that does not exist",
      (entry) => {
        for (const key of Object.values(entry.keys)) key.classVersion = 9;
        return entry;
      },
    ],
  ])("in an entry %s are damaged, and the error names it", async (_name, change) => {
    const name = "subjects/org-a/one";
    await put(name, change(await entryOf(name)));
    await expect(keyring.dataKey(place)).rejects.toThrow(
      expect.objectContaining({ code: "keys.damaged", details: { name } }),
    );
  });

  test.each(["", "../root", "a/b/c", "UPPER", "a.b"])("are refused for the id %j", async (id) => {
    await expect(createSubjectKeys(keyring, "org-a", id)).rejects.toThrow(
      expect.objectContaining({ code: "keys.invalid_name" }),
    );
  });
});
