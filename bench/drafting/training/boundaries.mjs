/**
 * Trains where spoken sentences end and which are questions, and writes models/drafting/boundaries.json.
 * Needs the data outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout.
 * The same data give the same bytes.
 *
 *   node bench/drafting/training/boundaries.mjs
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadDrafting, needData, root, say, shared } from "../load-product.mjs";
import { fitBoundaries } from "./fit-boundaries.mjs";
import { loadTalk } from "./read-marks.mjs";

needData("data/drafting/mts-dialog");
const product = await loadDrafting([
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
