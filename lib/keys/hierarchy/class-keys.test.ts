import { describe, expect, test } from "vitest";
import { expandPrivateKey, publicKeyOf } from "@/lib/crypto/key-encapsulation";
import { KEY_CLASS_CODES, KEY_CLASSES } from "../key-class";
import type { KeyStore } from "../key-store";
import { memoryKeyStore } from "../key-memory";
import { openClassKeys } from "./class-keys";
import { openRoot, readRootEntry } from "./root-key";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

async function opened(store: KeyStore) {
  const root = await openRoot({ store });
  return { root, keys: await openClassKeys(store, root) };
}

describe("class keys", () => {
  test("are one pair a class, all different, and the same after a restart", async () => {
    const store = memoryKeyStore();
    const first = [...(await opened(store)).keys.values()].map(({ publicKey }) => hex(publicKey));
    expect(new Set(first).size).toBe(KEY_CLASSES.length);
    const second = [...(await opened(store)).keys.values()].map(({ publicKey }) => hex(publicKey));
    expect(second).toEqual(first);
  });

  test("have codes that stand in envelopes and must never change", () => {
    expect(KEY_CLASS_CODES).toEqual({
      identity: 1,
      clinical: 2,
      note: 3,
      audit: 4,
      export: 5,
      backup: 6,
      secrets: 7,
    });
  });

  test("give each organization and class a key of its own", async () => {
    const { keys } = await opened(memoryKeyStore());
    const seen = [...keys.values()].flatMap((key) =>
      ["org-a", "org-b"].map((organizationId) => hex(key.organizationKey(organizationId))),
    );
    expect(new Set(seen).size).toBe(2 * KEY_CLASSES.length);
  });

  test("with a foreign public half are refused: its owner could read what is wrapped next", async () => {
    const store = memoryKeyStore();
    const { root } = await opened(store);
    const name = "classes/note/v1";
    const entry = JSON.parse(Buffer.from((await store.read(name)) ?? []).toString()) as object;
    const foreign = Buffer.from(publicKeyOf(expandPrivateKey(Buffer.alloc(32, 8))));
    const swapped = { ...entry, publicKey: foreign.toString("base64") };
    await store.replace(name, Buffer.from(JSON.stringify(swapped)));
    await expect(openClassKeys(store, root)).rejects.toThrow(
      expect.objectContaining({ code: "crypto.not_authentic" }),
    );
  });
});

describe("the root", () => {
  test("has an id that says nothing of its key and stays with it under a passphrase", async () => {
    const store = memoryKeyStore();
    const plain = await openRoot({ store });
    const wrapped = await openRoot({ store, passphrase: "made up", scryptCost: 2 ** 15 });
    expect(wrapped.id).toBe(plain.id);
    expect((await readRootEntry(store))?.id).toBe(plain.id);
    expect(plain.id).not.toBe((await openRoot({ store: memoryKeyStore() })).id);
  });

  test("with another's id is refused", async () => {
    const store = memoryKeyStore();
    await openRoot({ store });
    const entry = await readRootEntry(store);
    const changed = { ...entry, id: "00".repeat(16) };
    await store.replace("root", Buffer.from(JSON.stringify(changed)));
    await expect(openRoot({ store })).rejects.toThrow(
      expect.objectContaining({ code: "keys.damaged" }),
    );
  });
});
