#!/usr/bin/env node
/**
 * Counts the runs of eight words that the engine, its lists and tests, the training templates and what ships beside
 * the model share with the open evaluation texts. Must print 0: what was written after reading the judge proves
 * nothing before it. The texts are found through PROVENOTE_SHARED or a folder "shared" beside the repository;
 * without them there is nothing to compare and nothing is claimed. Exit code 1 when a run is shared.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";

const outfile = join(
  root,
  "node_modules",
  ".cache",
  "provenote",
  `bench-overlap.${process.pid}.mjs`,
);
await bundle(
  `export { openSharedData } from "@/bench/phi/cases/read-rows";
   export { compareWithJudge } from "@/bench/phi/overlap/compare-with-judge";
   export { printOverlap } from "@/bench/phi/overlap/print-overlap";`,
  outfile,
);
const { openSharedData, compareWithJudge, printOverlap } = await import(
  pathToFileURL(outfile).href
);
const shared = openSharedData(process.env.PROVENOTE_SHARED ?? join(root, "..", "shared"));
const overlap = shared === null ? null : compareWithJudge(root, shared);
process.stdout.write(`${printOverlap(overlap)}\n`);
if (overlap !== null && overlap.shared > 0) process.exitCode = 1;
