import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { checkModelFile } from "./check-model-file";

const folder = mkdtempSync(join(tmpdir(), "model-file-"));
const path = join(folder, "model.gguf");
const sha256 = createHash("sha256").update("weights").digest("hex");

beforeEach(() => writeFileSync(path, "weights"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a model file", () => {
  test("with the registered digest is taken, under its real path", async () => {
    const link = join(folder, "link.gguf");
    symlinkSync(path, link);
    expect(await checkModelFile(link, sha256, null)).toMatchObject({ path, sha256 });
  });

  test("that was checked and not touched is taken as it was", async () => {
    const before = await checkModelFile(path, sha256, null);
    expect(await checkModelFile(path, sha256, before)).toBe(before);
  });

  test("that was touched is read again", async () => {
    const before = await checkModelFile(path, sha256, null);
    utimesSync(path, 1, 1);
    const after = await checkModelFile(path, sha256, before);
    expect(after.identity).not.toBe(before.identity);
  });

  test("that was written to is refused, were its time set back too", async () => {
    utimesSync(path, 1, 1);
    const before = await checkModelFile(path, sha256, null);
    writeFileSync(path, "weighty");
    utimesSync(path, 1, 1);
    const check = checkModelFile(path, sha256, before);
    await expect(check).rejects.toMatchObject({ code: "llm.model_file_changed" });
  });

  test("is refused under another digest, were it checked before", async () => {
    const before = await checkModelFile(path, sha256, null);
    const check = checkModelFile(path, "0".repeat(64), before);
    await expect(check).rejects.toMatchObject({ code: "llm.model_file_changed" });
  });

  test.each(["absent.gguf", "."])("that cannot be read is missing: %s", async (name) => {
    const check = checkModelFile(join(folder, name), sha256, null);
    await expect(check).rejects.toMatchObject({ code: "llm.model_file_missing" });
  });
});
