import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderKeyStore } from "./key-folder";
import { memoryKeyStore } from "./key-memory";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keys store "));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every implementation keeps the same promises. */
describe.each([
  ["in memory", () => memoryKeyStore()],
  ["in a folder", () => folderKeyStore(join(folder, crypto.randomUUID()))],
])("a store %s", (_kind, make) => {
  test("has nothing at first", async () => {
    const store = make();
    expect(await store.read("root")).toBeNull();
    expect(await store.has("subjects/a/b")).toBe(false);
    expect(await store.list("")).toEqual([]);
    expect(await store.list("subjects")).toEqual([]);
    expect(await store.shred("root")).toBe(false);
  });

  test("creates once: the second is told, and changes nothing", async () => {
    const store = make();
    expect(await store.create("subjects/a/b", bytes("one"))).toBe(true);
    expect(await store.create("subjects/a/b", bytes("two"))).toBe(false);
    expect(Buffer.from((await store.read("subjects/a/b")) ?? []).toString()).toBe("one");
  });

  test("of many at once lets exactly one create, and all read the same", async () => {
    const store = make();
    const tries = Array.from({ length: 20 }, (_, index) =>
      store.create("root", bytes(`writer ${index}`)),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(Buffer.from((await store.read("root")) ?? []).toString()).toMatch(/^writer \d+$/);
  });

  test("replaces, shreds and lists", async () => {
    const store = make();
    await store.create("a/x", bytes("1"));
    await store.create("b", bytes("2"));
    await store.create("a/c/y", bytes("3"));
    await store.replace("a/x", bytes("changed"));
    await store.replace("new", bytes("4"));
    expect(await store.list("")).toEqual(["a/c/y", "a/x", "b", "new"]);
    expect(await store.list("a")).toEqual(["a/c/y", "a/x"]);
    expect(Buffer.from((await store.read("a/x")) ?? []).toString()).toBe("changed");
    expect(await store.shred("a/x")).toBe(true);
    expect(await store.read("a/x")).toBeNull();
    expect(await store.create("a/x", bytes("again"))).toBe(true);
  });

  test.each([
    "",
    "..",
    "../root",
    "a/../b",
    "/etc",
    "a//b",
    "a/",
    "a.b",
    "A",
    "a b",
    "a\\b",
    "a\0b",
    "a/b/c/d/e",
    "-a",
    "ä",
    "a".repeat(81),
  ])("refuses the name %j", async (name) => {
    const store = make();
    const invalid = expect.objectContaining({ code: "keys.invalid_name" });
    await expect(store.read(name)).rejects.toThrow(invalid);
    await expect(store.create(name, bytes("1"))).rejects.toThrow(invalid);
    await expect(store.replace(name, bytes("1"))).rejects.toThrow(invalid);
    await expect(store.shred(name)).rejects.toThrow(invalid);
    await expect(store.has(name)).rejects.toThrow(invalid);
  });
});

describe("the folder", () => {
  test("is for its owner alone: files 0600, folders 0700, nothing temporary left", async () => {
    const root = join(folder, "modes");
    const store = folderKeyStore(root);
    await store.create("subjects/a/b", bytes("1"));
    await store.create("subjects/a/b", bytes("2"));
    await store.replace("subjects/a/b", bytes("3"));
    const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    expect(await mode(root)).toBe(0o700);
    expect(await mode(join(root, "subjects"))).toBe(0o700);
    expect(await mode(join(root, "subjects/a/b"))).toBe(0o600);
    expect(await readdir(join(root, "subjects/a"))).toEqual(["b"]);
  });

  test("does not list what a crash left half written", async () => {
    const store = folderKeyStore(join(folder, "crash"));
    await store.create("a/b", bytes("1"));
    await writeFile(join(folder, "crash/a/.new-0123"), "half");
    expect(await store.list("")).toEqual(["a/b"]);
  });

  test("overwrites what it shreds and replaces, through every link of the file", async () => {
    const { link } = await import("node:fs/promises");
    const store = folderKeyStore(join(folder, "shred"));
    for (const [name, end] of [
      ["shredded", () => store.shred("shredded")],
      ["replaced", () => store.replace("replaced", bytes("new"))],
    ] as const) {
      await store.create(name, bytes("a secret that must go"));
      await link(join(folder, "shred", name), join(folder, `${name}-link`));
      await end();
      const left = await readFile(join(folder, `${name}-link`), "latin1");
      expect(left).toHaveLength("a secret that must go".length);
      expect(left).not.toContain("secret");
    }
  });

  test("that cannot be used is said, without a path", async () => {
    await writeFile(join(folder, "file"), "");
    const store = folderKeyStore(join(folder, "file"));
    const failed = expect.objectContaining({
      code: "keys.store_failed",
      message: expect.not.stringContaining(folder) as unknown,
    });
    await expect(store.create("root", bytes("1"))).rejects.toThrow(failed);
    await expect(store.read("root")).rejects.toThrow(failed);
  });
});
