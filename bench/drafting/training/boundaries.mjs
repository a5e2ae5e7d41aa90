/**
 * Trains where spoken sentences end and which are questions, and writes models/drafting/boundaries.json.
 * Needs the data outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout.
 * The same data give the same bytes.
 *
 *   node bench/drafting/training/boundaries.mjs
 */
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleProduct } from "./bundle-product.mjs";
import { fitBoundaries } from "./fit-boundaries.mjs";
import { loadTalk } from "./read-marks.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const shared = process.env.PROVENOTE_SHARED ?? resolve(root, "../shared");
const say = (text) => process.stdout.write(`${text}\n`);

if (!existsSync(resolve(shared, "data/drafting/mts-dialog"))) {
  say(`No training data at ${shared}: set PROVENOTE_SHARED.`);
  process.exit(0);
}
const product = await bundleProduct(root, [
  "clauses/speech-tokens",
  "clauses/split-turns",
  "sentences/boundary-features",
  "sentences/question-features",
  "sentences/speaker-features",
]);
const started = performance.now();
const file = `${JSON.stringify(fitBoundaries(loadTalk(shared, product), product))}\n`;
writeFileSync(resolve(root, "models/drafting/boundaries.json"), file);
say(
  `${Math.round(file.length / 1024)} kB in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
