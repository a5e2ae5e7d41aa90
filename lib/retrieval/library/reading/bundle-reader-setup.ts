import { randomUUID } from "node:crypto";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** For tests: the reading program, where a process that was built would find it; moved to its place whole. */
export default async function setup(): Promise<void> {
  const root = fileURLToPath(new URL("../../../..", import.meta.url)).replace(/\/$/, "");
  const dist = join(root, "dist");
  const made = join(dist, `document-reader.${randomUUID()}.mjs`);
  await mkdir(dist, { recursive: true });
  await build({
    entryPoints: [join(root, "lib", "retrieval", "library", "reading", "reader-program.ts")],
    outfile: made,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "warning",
  });
  await rename(made, join(dist, "document-reader.mjs"));
}
