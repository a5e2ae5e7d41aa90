/**
 * Builds what `npm start` runs: the database client, the bundles of worker and command line, the pages.
 *   --if-stale   do nothing when nothing changed since the last build
 *   --bundles    worker and command line only
 *   --watch      bundle worker and command line again after each change, until stopped
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  continueUnderInnerNode,
  ensureInstalled,
  fail,
  pathWithTools,
  root,
} from "./bootstrap.mjs";
import { bundleOptions } from "./bundle.mjs";
import { generateIfStale } from "./generate.mjs";
import { buildIsStale, sourceDigest, stampBuild } from "./source-digest.mjs";

const args = process.argv.slice(2);
ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), args);

const digest = sourceDigest();
if (args.includes("--if-stale") && !buildIsStale(digest)) {
  process.exit(0);
}
const startedAt = performance.now();
step("database client", generateIfStale);
if (args.includes("--watch")) {
  const { context } = await import("esbuild");
  await (await context(bundleOptions())).watch();
  await new Promise((resolve) => process.once("disconnect", resolve).once("SIGTERM", resolve));
  process.exit(0);
}
await step("worker and command line", buildBundles);
if (!args.includes("--bundles")) {
  await step("pages", buildPages);
  stampBuild(digest);
}

async function step(name, work) {
  const before = performance.now();
  await work();
  process.stdout.write(`  built ${name} (${seconds(before)})\n`);
}

async function buildBundles() {
  const { build } = await import("esbuild");
  rmSync(join(root, "dist", "chunks"), { recursive: true, force: true });
  try {
    await build(bundleOptions());
  } catch {
    fail("The bundles of worker and command line failed: see above.");
  }
}

function buildPages() {
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const result = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: pathWithTools(),
    },
  });
  if (result.status !== 0) {
    fail(`next build failed after ${seconds(startedAt)}:\n${result.stdout}\n${result.stderr}`);
  }
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
