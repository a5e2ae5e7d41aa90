/** One digest over everything a build depends on, so that a stale build is noticed by content, not by time. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const FOLDERS = ["app", "components", "lib", "web", "worker", "cli", "prisma", "public"];
const FILES = [
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "prisma.config.ts",
  "tsconfig.json",
  "package-lock.json",
  "scripts/bundle.mjs",
];
const STAMP = join(root, "dist", "build.json");

export function sourceDigest() {
  const hash = createHash("sha256");
  const files = [...FOLDERS.flatMap((folder) => listSources(folder)), ...FILES].sort();
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

/** Paths relative to the root; tests and generated code cannot change a build. */
function listSources(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return at === "lib/db/generated" ? [] : listSources(at);
    return /\.test\.tsx?$|\.md$/.test(entry.name) ? [] : [at];
  });
}

export function buildIsStale(digest) {
  if (!existsSync(STAMP) || !existsSync(join(root, ".next", "BUILD_ID"))) return true;
  return JSON.parse(readFileSync(STAMP, "utf8")).digest !== digest;
}

export function stampBuild(digest) {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify({ digest, builtAt: new Date().toISOString() })}\n`);
}

/** True when a program of `dist/` is missing or older than a source it could be made from. */
export function bundleIsStale(name) {
  const bundle = join(root, "dist", `${name}.mjs`);
  if (!existsSync(bundle)) return true;
  const made = statSync(bundle).mtimeMs;
  const sources = ["lib", "cli", "worker"].flatMap((folder) => listSources(folder));
  return sources.some((file) => statSync(join(root, file)).mtimeMs > made);
}
