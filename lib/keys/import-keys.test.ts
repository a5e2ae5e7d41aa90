import { beforeAll, describe, expect, test } from "vitest";
import { exportKeys } from "./export-keys";
import { importKeys } from "./import-keys";
import type { KeyStore } from "./key-store";
import { openKeyring } from "./keyring";
import { memoryKeyStore } from "./key-memory";
import { openText } from "./open";
import { seal } from "./seal";
import { createSubjectKeys, destroySubjectKeys } from "./subject-keys";

const passphrase = "an export needs a phrase";
const place = {
  organizationId: "org-a",
  subjectId: "subject-1",
  keyClass: "clinical",
  table: "source_document",
  column: "content",
  rowId: "row",
} as const;

async function exported(store: KeyStore): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportKeys({ store, passphrase, scryptCost: 2 ** 15 })) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The file in pieces of `size` bytes. */
const inPieces = (file: Uint8Array, size: number) =>
  async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
  };

const into = (store: KeyStore, file: Uint8Array, phrase = passphrase) =>
  importKeys({ store, source: inPieces(file, 65_536), passphrase: phrase });

const SUBJECT_COUNT = 250;
const origin = memoryKeyStore();
let envelope: Uint8Array;
let file: Buffer;
beforeAll(async () => {
  const keyring = await openKeyring({ store: origin });
  for (let number = 1; number <= SUBJECT_COUNT; number += 1) {
    await createSubjectKeys(keyring, "org-a", `subject-${number}`);
  }
  await destroySubjectKeys(keyring, "org-a", "subject-2");
  envelope = await seal(keyring, place, "kept text");
  file = await exported(origin);
});

describe("exported keys", () => {
  test("open everything again in an empty store, purges included", async () => {
    const store = memoryKeyStore();
    const result = await into(store, file);
    expect(result).toEqual({ imported: (await origin.list("")).length, kept: 0, refused: 0 });
    expect(await store.list("")).toEqual(await origin.list(""));
    const keyring = await openKeyring({ store });
    expect(await openText(keyring, place, envelope)).toBe("kept text");
    await expect(createSubjectKeys(keyring, "org-a", "subject-2")).rejects.toThrow(
      expect.objectContaining({ code: "keys.subject_destroyed" }),
    );
  });

  test("are read in pieces of any size", async () => {
    const store = memoryKeyStore();
    await importKeys({ store, source: inPieces(file, 997), passphrase });
    expect(await store.list("")).toEqual(await origin.list(""));
  });

  test("hold nothing in the clear", async () => {
    const root = JSON.parse(Buffer.from((await origin.read("root")) ?? []).toString()) as {
      key: string;
    };
    for (const clear of [root.key, "subject-1", "org-a", "provenote-root"]) {
      expect(file.includes(clear)).toBe(false);
    }
    expect(file.includes(Buffer.from(root.key, "base64"))).toBe(false);
  });

  test("do not bring a subject back that was destroyed after the export", async () => {
    const store = memoryKeyStore();
    await into(store, file);
    const keyring = await openKeyring({ store });
    await destroySubjectKeys(keyring, "org-a", "subject-1");
    expect(await into(store, file)).toMatchObject({ imported: 1, refused: 1 });
    await expect(openText(keyring, place, envelope)).rejects.toThrow(
      expect.objectContaining({ code: "keys.subject_destroyed" }),
    );
  });

  test("destroy in an older store what was destroyed before the export", async () => {
    const store = memoryKeyStore();
    await into(store, file);
    const keyring = await openKeyring({ store: origin });
    await createSubjectKeys(keyring, "org-a", "subject-late");
    await destroySubjectKeys(keyring, "org-a", "subject-late");
    await destroySubjectKeys(keyring, "org-a", "subject-3");
    await into(store, await exported(origin));
    expect(await store.has("subjects/org-a/subject-3")).toBe(false);
    expect(await store.has("tombstones/org-a/subject-late")).toBe(true);
  });

  test("change nothing that stands in the store already", async () => {
    const store = memoryKeyStore();
    await into(store, file);
    await openKeyring({ store, passphrase: "root phrase", scryptCost: 2 ** 15 });
    const root = await store.read("root");
    const again = await into(store, file);
    expect(again.refused).toBe(0);
    expect(again.kept).toBeGreaterThan(SUBJECT_COUNT);
    expect(await store.read("root")).toEqual(root);
  });
});

describe("importing is refused, and writes nothing,", () => {
  test.each(["", "an export needs a phras", "An export needs a phrase"])(
    "with the passphrase %j",
    async (wrong) => {
      const store = memoryKeyStore();
      await expect(into(store, file, wrong)).rejects.toThrow(
        expect.objectContaining({ code: "keys.passphrase_wrong" }),
      );
      expect(await store.list("")).toEqual([]);
    },
  );

  test("into another installation's store", async () => {
    const store = memoryKeyStore();
    await openKeyring({ store });
    const before = await store.list("");
    await expect(into(store, file)).rejects.toThrow(
      expect.objectContaining({ code: "keys.other_root", kind: "conflict" }),
    );
    expect(await store.list("")).toEqual(before);
  });

  test("when the file is cut anywhere, has more bytes, or is no export", async () => {
    const cuts = [0, 10, 24, 25, 28, 40, file.length >> 1, file.length - 1];
    const files = [
      ...cuts.map((length) => file.subarray(0, length)),
      Buffer.concat([file, Buffer.alloc(1)]),
      Buffer.from("not an export of keys, but long enough to be one"),
    ];
    for (const bad of files) {
      const store = memoryKeyStore();
      await expect(into(store, bad)).rejects.toThrow(
        expect.objectContaining({ code: "keys.export_damaged" }),
      );
      expect(await store.list("")).toEqual([]);
    }
  });

  test("when a byte is changed or a whole chunk is left out", async () => {
    const firstChunk = 25 + 4 + file.readUInt32BE(25);
    const withoutFirst = Buffer.concat([file.subarray(0, 25), file.subarray(firstChunk)]);
    const spots = [0, 8, 9, 25, 29, 36, 40, 60, firstChunk, firstChunk + 4, firstChunk + 90];
    const changed = [...spots, file.length - 1].map((at) => {
      const copy = Buffer.from(file);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    });
    for (const bad of [withoutFirst, ...changed]) {
      const store = memoryKeyStore();
      await expect(into(store, bad)).rejects.toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^keys\./) as unknown }),
      );
      expect(await store.list("")).toEqual([]);
    }
  });
});
