import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildLibrary } from "@/lib/retrieval/library/build-library";
import { openTestFolder, TEST_CARDS } from "@/lib/retrieval/library/test-library";
import { inspectLibrary } from "./doctor-library";

let folder: Awaited<ReturnType<typeof openTestFolder>>;
beforeAll(async () => {
  folder = await openTestFolder();
});
afterAll(() => folder.close());

describe("the doctor on the reference library", () => {
  test("says that it is not indexed yet, what makes it, and makes nothing", async () => {
    expect(await inspectLibrary(folder.path, TEST_CARDS)).toMatchObject({
      state: "warn",
      found: "5 cards, not indexed yet",
    });
    expect(await readdir(folder.path)).toEqual([]);
  });

  test("says that it stands", async () => {
    await buildLibrary(folder.path, TEST_CARDS);
    expect(await inspectLibrary(folder.path, TEST_CARDS)).toEqual({
      state: "ok",
      subject: "reference library",
      found: "5 cards, indexed",
    });
  });

  test("says where to look when the place cannot be read", async () => {
    const path = join(folder.path, "file");
    await writeFile(path, "");
    expect(await inspectLibrary(path, TEST_CARDS)).toMatchObject({ state: "warn" });
    expect(await inspectLibrary("not/absolute", TEST_CARDS)).toMatchObject({ state: "warn" });
  });
});
