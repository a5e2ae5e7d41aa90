#!/usr/bin/env node
/** The command `provenote`: under the right Node, from a bundle that is made when it is missing or old. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { continueUnderInnerNode, fail, root } from "../scripts/bootstrap.mjs";
import { bundleIsStale } from "../scripts/source-digest.mjs";

if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  fail(`Packages are missing: run "npm ci" in ${root} first.`);
}
await continueUnderInnerNode(fileURLToPath(import.meta.url), process.argv.slice(2));
if (bundleIsStale("cli")) {
  const built = spawnSync(process.execPath, [join(root, "scripts", "build.mjs"), "--bundles"], {
    cwd: root,
    // Standard output is for the command's result.
    stdio: ["ignore", 2, 2],
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
process.env.PROVENOTE_ROOT ??= root;
process.stdout.on("error", (error) => {
  // The reader of the pipe has seen enough, as with `| head`.
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
const { main } = await import(pathToFileURL(join(root, "dist", "cli.mjs")).href);
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
// A pool that a command leaves open must not keep it from ending; what is written is flushed first.
process.stdout.write("", () => process.stderr.write("", () => process.exit()));
