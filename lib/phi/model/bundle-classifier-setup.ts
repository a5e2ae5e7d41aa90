import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Vitest's global setup: the thread's program, where a process that was built would find it. */
export default async function setup(): Promise<void> {
  const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
  await build({
    entryPoints: [join(root, "lib", "phi", "model", "classifier-thread.ts")],
    outfile: join(root, "dist", "phi-classifier.mjs"),
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "warning",
  });
}
