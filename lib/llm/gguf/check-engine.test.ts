import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkEngine } from "./check-engine";
import { testEngines } from "./test-engine";

const engines = testEngines();
afterAll(() => engines.remove());

describe("the engine", () => {
  test("is found under its real path", async () => {
    const { enginePath } = engines.write();
    const link = `${enginePath}-link`;
    symlinkSync(enginePath, link);
    expect(await checkEngine(link)).toBe(enginePath);
  });

  test.each<[string, (folder: string) => void]>([
    ["its folder is missing", (folder) => rmSync(folder, { recursive: true })],
    [
      "its library is missing",
      (folder) => rmSync(join(folder, "node_modules"), { recursive: true }),
    ],
    [
      "its library is of another version",
      (folder) =>
        writeFileSync(
          join(folder, "node_modules/node-llama-cpp/package.json"),
          '{ "version": "1.2.4" }',
        ),
    ],
    ["its manifest cannot be read", (folder) => writeFileSync(join(folder, "package.json"), "{")],
  ])("is missing when %s", async (_, spoil) => {
    const { enginePath } = engines.write();
    spoil(enginePath);
    await expect(checkEngine(enginePath)).rejects.toMatchObject({ code: "llm.engine_missing" });
  });
});
