import { randomUUID } from "node:crypto";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * For tests: a thread's program, where a process that was built would find it. Moved to its place whole, since test
 * files that run at once make it each.
 * @param source the program's file, from the root of the repository, e.g. "lib/phi/model/classifier-thread.ts".
 * @param name what it is called in `dist`, without its ending.
 */
export async function bundleProgram(source: string, name: string): Promise<void> {
  const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
  const dist = join(root, "dist");
  const made = join(dist, `${name}.${randomUUID()}.mjs`);
  await mkdir(dist, { recursive: true });
  await build({
    entryPoints: [join(root, source)],
    outfile: made,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    packages: "external",
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "warning",
  });
  await rename(made, join(dist, `${name}.mjs`));
}
