import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CACHE_MAX_AGE_MS, CACHE_MAX_ENTRIES, DataKeyCache } from "./hierarchy/data-key-cache";
import { folderKeyStore } from "./key-folder";
import { KEY_CLASSES } from "./key-class";
import { openKeyring } from "./keyring";
import { memoryKeyStore } from "./key-memory";
import { open, openText } from "./open";
import { seal } from "./seal";
import { serviceSigner } from "./service-signer";
import { createSubjectKeys, destroySubjectKeys } from "./subject-keys";
import { verifySignature } from "@/lib/crypto/signature";

const ORGANIZATION = "0b9d2c1e-1111-4a11-8a11-000000000001";
const SUBJECT = "0b9d2c1e-2222-4a22-8a22-000000000002";
const SCRYPT_COST = 2 ** 15;
const place = {
  organizationId: ORGANIZATION,
  subjectId: SUBJECT,
  keyClass: "note",
  table: "note_version",
  column: "content",
  rowId: "r1",
} as const;
const failsWith = (code: string): unknown => expect.objectContaining({ code });

describe("opening a keyring", () => {
  test("makes every key once and finds the same ones again", async () => {
    const store = memoryKeyStore();
    const first = await openKeyring({ store });
    const names = await store.list("");
    expect(names).toEqual(
      [
        ...KEY_CLASSES.map((keyClass) => `classes/${keyClass}/v1`),
        "index/v1",
        "root",
        "signing/v1",
      ].sort(),
    );
    const second = await openKeyring({ store });
    expect(await store.list("")).toEqual(names);
    expect(second.signer.fingerprint).toBe(first.signer.fingerprint);
    expect(second.blindIndexKey).toEqual(first.blindIndexKey);
    await createSubjectKeys(first, ORGANIZATION, SUBJECT);
    expect(await openText(second, place, await seal(first, place, "text"))).toBe("text");
  });

  test("by many at once ends with one set of keys", async () => {
    const store = memoryKeyStore();
    const rings = await Promise.all(Array.from({ length: 8 }, () => openKeyring({ store })));
    expect(new Set(rings.map(({ signer }) => signer.fingerprint)).size).toBe(1);
    const [one, ...others] = rings;
    if (one === undefined) throw new Error("no keyring");
    const organization = { ...place, subjectId: null };
    const envelope = await seal(one, organization, "text");
    for (const other of others) expect(await openText(other, organization, envelope)).toBe("text");
  });

  test("of one folder by many at once ends with one set of keys", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keyring-"));
    const rings = await Promise.all(
      Array.from({ length: 6 }, () => openKeyring({ store: folderKeyStore(join(folder, "keys")) })),
    );
    expect(new Set(rings.map(({ signer }) => signer.fingerprint)).size).toBe(1);
    await Promise.all(rings.map((ring) => createSubjectKeys(ring, ORGANIZATION, SUBJECT)));
    const envelopes = await Promise.all(rings.map((ring) => seal(ring, place, "text")));
    const reader = await openKeyring({ store: folderKeyStore(join(folder, "keys")) });
    for (const envelope of envelopes) expect(await openText(reader, place, envelope)).toBe("text");
    await rm(folder, { recursive: true });
  });

  test("gives two installations nothing in common", async () => {
    const one = await openKeyring({ store: memoryKeyStore() });
    const two = await openKeyring({ store: memoryKeyStore() });
    expect(one.signer.fingerprint).not.toBe(two.signer.fingerprint);
    const envelope = await seal(one, { ...place, subjectId: null }, "text");
    await expect(open(two, { ...place, subjectId: null }, envelope)).rejects.toThrow(
      failsWith("keys.envelope_refused"),
    );
  });

  test("refuses a damaged entry and names it", async () => {
    for (const name of ["root", "classes/note/v1"]) {
      for (const content of ["{}", "no json", '{"format":"provenote-root/v1"}']) {
        const store = memoryKeyStore();
        await openKeyring({ store });
        await store.replace(name, Buffer.from(content));
        await expect(openKeyring({ store })).rejects.toThrow(
          expect.objectContaining({ code: "keys.damaged", details: { name } }),
        );
      }
    }
  });

  test("refuses a root that is another, and a class key in another's place", async () => {
    const store = memoryKeyStore();
    await openKeyring({ store });
    const foreign = memoryKeyStore();
    await openKeyring({ store: foreign });
    const foreignRoot = await foreign.read("root");
    const noteKey = await store.read("classes/note/v1");
    const root = await store.read("root");
    if (foreignRoot === null || noteKey === null || root === null) throw new Error("missing");
    await store.replace("root", foreignRoot);
    await expect(openKeyring({ store })).rejects.toThrow(failsWith("crypto.not_authentic"));
    await store.replace("root", root);
    await store.replace("classes/clinical/v1", noteKey);
    await expect(openKeyring({ store })).rejects.toThrow(failsWith("crypto.not_authentic"));
  });
});

describe("a passphrase", () => {
  const passphrase = "four words made up";

  test("keeps the root closed without it and with a wrong one", async () => {
    const store = memoryKeyStore();
    const ring = await openKeyring({ store, passphrase, scryptCost: SCRYPT_COST });
    expect(ring.rootProtection).toBe("passphrase");
    await expect(openKeyring({ store })).rejects.toThrow(failsWith("keys.passphrase_missing"));
    for (const wrong of ["", "four words made up ", "Four words made up"]) {
      await expect(openKeyring({ store, passphrase: wrong })).rejects.toThrow(
        failsWith("keys.passphrase_wrong"),
      );
    }
    const again = await openKeyring({ store, passphrase });
    expect(again.signer.fingerprint).toBe(ring.signer.fingerprint);
  });

  test("is the same typed as one character or as two", async () => {
    const store = memoryKeyStore();
    await openKeyring({ store, passphrase: "caf\u00e9", scryptCost: SCRYPT_COST });
    await expect(openKeyring({ store, passphrase: "cafe\u0301" })).resolves.toBeDefined();
  });

  test("given later puts the root that stood in the clear under it", async () => {
    const store = memoryKeyStore();
    const before = await openKeyring({ store });
    expect(before.rootProtection).toBe("file");
    const plain = Buffer.from((await store.read("root")) ?? []).toString();
    const after = await openKeyring({ store, passphrase, scryptCost: SCRYPT_COST });
    expect(after.signer.fingerprint).toBe(before.signer.fingerprint);
    const { key } = JSON.parse(plain) as { key: string };
    expect(Buffer.from((await store.read("root")) ?? []).toString()).not.toContain(key);
    await expect(openKeyring({ store })).rejects.toThrow(failsWith("keys.passphrase_missing"));
  });

  test.each([2 ** 14, 2 ** 21, 2 ** 15 + 1])(
    "with a stored cost of %i is refused",
    async (cost) => {
      const store = memoryKeyStore();
      await openKeyring({ store, passphrase, scryptCost: SCRYPT_COST });
      const root = JSON.parse(Buffer.from((await store.read("root")) ?? []).toString()) as object;
      await store.replace("root", Buffer.from(JSON.stringify({ ...root, cost })));
      await expect(openKeyring({ store, passphrase })).rejects.toThrow(failsWith("keys.damaged"));
    },
  );
});

describe("keys in memory", () => {
  test("live five minutes at most", async () => {
    let now = 0;
    const store = memoryKeyStore();
    const ring = await openKeyring({ store, now: () => now });
    await createSubjectKeys(ring, ORGANIZATION, SUBJECT);
    await seal(ring, place, "text");
    expect(ring.cachedDataKey(place)).not.toBeNull();
    await store.replace(`subjects/${ORGANIZATION}/${SUBJECT}`, Buffer.from("{}"));
    now = CACHE_MAX_AGE_MS - 1;
    await seal(ring, place, "text");
    now = CACHE_MAX_AGE_MS;
    expect(ring.cachedDataKey(place)).toBeNull();
    await expect(seal(ring, place, "text")).rejects.toThrow(failsWith("keys.damaged"));
  });

  test("are forgotten by subject, in every class, and all at once", async () => {
    const ring = await openKeyring({ store: memoryKeyStore() });
    const other = { ...place, subjectId: "0b9d2c1e-3333-4a33-8a33-000000000003" };
    const identity = { ...place, keyClass: "identity" } as const;
    await createSubjectKeys(ring, ORGANIZATION, SUBJECT);
    await createSubjectKeys(ring, ORGANIZATION, other.subjectId);
    for (const context of [place, identity, other]) await seal(ring, context, "text");
    ring.forget(SUBJECT);
    expect([place, identity, other].map((context) => ring.cachedDataKey(context) !== null)).toEqual(
      [false, false, true],
    );
    ring.forgetAll();
    expect(ring.cachedDataKey(other)).toBeNull();
  });

  test("are at most 2000, the oldest leaving first", async () => {
    const ring = await openKeyring({ store: memoryKeyStore() });
    const dataKey = await ring.dataKey({ ...place, subjectId: null });
    const cache = new DataKeyCache(() => 0);
    for (let index = 0; index <= CACHE_MAX_ENTRIES; index += 1) {
      cache.keep(`name ${index}`, "s", dataKey, 0);
    }
    expect(cache.size).toBe(CACHE_MAX_ENTRIES);
    expect(cache.find("name 0")).toBeNull();
    expect(cache.find(`name ${CACHE_MAX_ENTRIES}`)).not.toBeNull();
  });

  test("do not print", async () => {
    const ring = await openKeyring({ store: memoryKeyStore() });
    const dataKey = await ring.dataKey({ ...place, subjectId: null });
    expect(JSON.stringify(dataKey.key)).toBe("{}");
  });
});

describe("destroying a subject's keys", () => {
  test("is for ever, here and in another process within a second", async () => {
    let now = 0;
    const store = memoryKeyStore();
    const here = await openKeyring({ store, now: () => now });
    const elsewhere = await openKeyring({ store, now: () => now });
    await createSubjectKeys(here, ORGANIZATION, SUBJECT);
    const envelope = await seal(elsewhere, place, "text");
    await destroySubjectKeys(here, ORGANIZATION, SUBJECT);
    await expect(open(here, place, envelope)).rejects.toThrow(failsWith("keys.subject_destroyed"));
    now = 1000;
    const refused = failsWith("keys.subject_destroyed");
    await expect(open(elsewhere, place, envelope)).rejects.toThrow(refused);
    await expect(seal(elsewhere, place, "text")).rejects.toThrow(refused);
    for (const ring of [here, elsewhere, await openKeyring({ store })]) {
      await expect(createSubjectKeys(ring, ORGANIZATION, SUBJECT)).rejects.toThrow(refused);
    }
    expect(await store.list("subjects")).toEqual([]);
  });

  test("may be repeated, and may come before the keys were made", async () => {
    const ring = await openKeyring({ store: memoryKeyStore() });
    await destroySubjectKeys(ring, ORGANIZATION, SUBJECT);
    await destroySubjectKeys(ring, ORGANIZATION, SUBJECT);
    await expect(createSubjectKeys(ring, ORGANIZATION, SUBJECT)).rejects.toThrow(
      failsWith("keys.subject_destroyed"),
    );
  });

  test("touches no other subject", async () => {
    const ring = await openKeyring({ store: memoryKeyStore() });
    const other = { ...place, subjectId: "0b9d2c1e-3333-4a33-8a33-000000000003" };
    await createSubjectKeys(ring, ORGANIZATION, SUBJECT);
    await createSubjectKeys(ring, ORGANIZATION, other.subjectId);
    const envelope = await seal(ring, other, "text");
    await destroySubjectKeys(ring, ORGANIZATION, SUBJECT);
    expect(await openText(ring, other, envelope)).toBe("text");
  });

  test("that a crash cut short is finished by the next opening", async () => {
    const store = memoryKeyStore();
    const ring = await openKeyring({ store });
    await createSubjectKeys(ring, ORGANIZATION, SUBJECT);
    await store.create(`tombstones/${ORGANIZATION}/${SUBJECT}`, Buffer.from("{}"));
    await openKeyring({ store });
    expect(await store.has(`subjects/${ORGANIZATION}/${SUBJECT}`)).toBe(false);
  });

  test("wins against creating them at the same moment", async () => {
    const store = memoryKeyStore();
    const ring = await openKeyring({
      store: {
        ...store,
        create: async (name, bytes) => {
          if (name.startsWith("subjects/")) {
            await store.create(name.replace("subjects", "tombstones"), Buffer.from("{}"));
          }
          return store.create(name, bytes);
        },
      },
    });
    await expect(createSubjectKeys(ring, ORGANIZATION, SUBJECT)).rejects.toThrow(
      failsWith("keys.subject_destroyed"),
    );
    expect(await store.list("subjects")).toEqual([]);
  });
});

describe("the service signer", () => {
  test("signs with the installation's key", async () => {
    const signer = serviceSigner(await openKeyring({ store: memoryKeyStore() }));
    const bytes = Buffer.from("a statement");
    expect(verifySignature(signer.publicKeyRaw, bytes, signer.sign(bytes))).toBe(true);
    expect(signer.fingerprint.startsWith(signer.keyId)).toBe(true);
  });
});
