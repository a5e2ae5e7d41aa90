import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isLibraryBuilt } from "@/lib/retrieval/library/build-library";
import { openTestFolder, TEST_CARDS } from "@/lib/retrieval/library/test-library";
import { buildShippedLibrary } from "./build-shipped-library";

let folder: Awaited<ReturnType<typeof openTestFolder>>;
beforeAll(async () => {
  folder = await openTestFolder();
});
afterAll(() => folder.close());

test("a worker that starts makes the library, before anybody searches", async () => {
  expect(await isLibraryBuilt(folder.path, TEST_CARDS)).toBe(false);
  await buildShippedLibrary(folder.path, TEST_CARDS);
  expect(await isLibraryBuilt(folder.path, TEST_CARDS)).toBe(true);
});

test("a worker whose folder cannot be written starts all the same", async () => {
  const file = join(folder.path, "file");
  await writeFile(file, "");
  await expect(buildShippedLibrary(file, TEST_CARDS)).resolves.toBeUndefined();
});
