import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Exports of files of lib/drafting, bundled from the working tree, so that trainers read text as the product does. */
export async function bundleProduct(root, files) {
  const cache = resolve(root, "bench/.cache");
  mkdirSync(cache, { recursive: true });
  const outfile = resolve(cache, `training-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: files.map((file) => `export * from "@/lib/drafting/${file}";`).join("\n"),
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "@": root.replace(/\/$/, "") },
    outfile,
    logLevel: "error",
  });
  const product = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return product;
}
