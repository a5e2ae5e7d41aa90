import { readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { engineMissing } from "./engine-errors";

const LIBRARY = "node-llama-cpp";
const wantedSchema = z.object({ dependencies: z.object({ [LIBRARY]: z.string() }) });
const installedSchema = z.object({ version: z.string() });

async function readManifest(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}

/**
 * Finds the engine in `folder` and its library in exactly the version that the folder's package.json names.
 * @returns the folder without symbolic links.
 * @throws ProvenoteError `llm.engine_missing` with the command that installs it.
 */
export async function checkEngine(folder: string): Promise<string> {
  try {
    const wanted = wantedSchema.parse(await readManifest(join(folder, "package.json")));
    const manifest = await readManifest(join(folder, "node_modules", LIBRARY, "package.json"));
    if (installedSchema.parse(manifest).version === wanted.dependencies[LIBRARY]) {
      return await realpath(folder);
    }
  } catch {
    // Missing, unreadable or half installed: the remedy is one and the same.
  }
  throw engineMissing();
}
