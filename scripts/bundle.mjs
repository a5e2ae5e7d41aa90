/** Bundles our TypeScript for plain Node: our own files only, packages stay where npm put them. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./bootstrap.mjs";

const options = {
  bundle: true,
  platform: "node",
  target: "node24",
  format: "esm",
  packages: "external",
  sourcemap: true,
  logLevel: "warning",
  absWorkingDir: root,
  outExtension: { ".js": ".mjs" },
  tsconfig: join(root, "tsconfig.json"),
};

/** The programs of `dist/`, by name; code splitting keeps what a command does not use from being loaded. */
export function bundleOptions() {
  const entries = {
    web: "web/main.ts",
    worker: "worker/main.ts",
    cli: "cli/provenote.ts",
    "phi-classifier": "lib/phi/model/classifier-thread.ts",
    "passage-embedder": "lib/retrieval/embedding/embedder-thread.ts",
    "document-reader": "lib/retrieval/library/reading/reader-program.ts",
  };
  const entryPoints = Object.fromEntries(
    Object.entries(entries).filter(([, file]) => existsSync(join(root, file))),
  );
  return {
    ...options,
    entryPoints,
    outdir: join(root, "dist"),
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  };
}

/** Bundles one of the scripts written in TypeScript into the cache and imports it. */
export async function importScript(name) {
  const { build, stop } = await import("esbuild");
  const outfile = join(root, "node_modules", ".cache", "provenote", `${name}.${process.pid}.mjs`);
  await build({
    ...options,
    sourcemap: "inline",
    outExtension: {},
    entryPoints: [join(root, "scripts", "launch", `${name}.ts`)],
    outfile,
  });
  // Its service would stay for as long as the application runs.
  await stop();
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
