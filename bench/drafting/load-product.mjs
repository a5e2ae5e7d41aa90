import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";

export { root };
export const cache = resolve(root, "bench/.cache");
/** Data and scorers that stay outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout. */
export const shared = process.env.PROVENOTE_SHARED ?? resolve(root, "../shared");
export const say = (text) => process.stdout.write(`${text}\n`);

/** The path of data outside the repository; where there is none the command says so and ends. */
export function needData(path) {
  const found = resolve(shared, path);
  if (existsSync(found)) return found;
  say(`No ${path} at ${shared}: set PROVENOTE_SHARED.`);
  process.exit(0);
}

/** Rows of a file of JSON lines. */
export function jsonLines(text) {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/**
 * Exports of the product, bundled from the working tree, so that a benchmark and a trainer read a text as the
 * product does. `entry` is source text that exports from "@/…".
 */
export async function loadProduct(entry) {
  const outfile = await bundle(entry, resolve(cache, `product.${randomUUID()}.mjs`));
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

/** Everything that these files of lib/drafting export. */
export function loadDrafting(files) {
  return loadProduct(files.map((file) => `export * from "@/lib/drafting/${file}";`).join("\n"));
}
