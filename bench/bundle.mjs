import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

export const root = join(import.meta.dirname, "..");

/**
 * Bundles TypeScript of the repository into one module that Node runs; packages stay outside, so native
 * ones load as they do in the application. `entry` is source text that imports from "@/…"; `options` are esbuild's.
 */
export async function bundle(entry, outfile, options = {}) {
  mkdirSync(dirname(outfile), { recursive: true });
  await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
    absWorkingDir: root,
    logLevel: "error",
    ...options,
  });
  return outfile;
}
