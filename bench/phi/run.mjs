#!/usr/bin/env node
/**
 * `npm run bench:phi`: scores the shipped de-identification, with its classifier and by rules alone, and prints one
 * table with the goals and the peers' figures on the same texts beside ours. Flags: see bench-options.ts.
 * The evaluation data are found through PROVENOTE_SHARED or a folder "shared" beside the repository; without them the
 * written notes and the timing run. PRESIDIO_PYTHON names an environment with Presidio, to run it beside.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../bundle.mjs";

const cache = join(root, "node_modules", ".cache", "provenote");
/** Stands for the installed package: the models of the repository and a classifier's thread built just now. */
const home = join(cache, `bench-phi.${process.pid}`);
const engineFile = join(home, "engine.mjs");
const benchFile = join(home, "benchmark.mjs");

const engine = [
  ["detectIdentifiers", "lib/phi/detect-identifiers"],
  ["deidentify", "lib/phi/deidentify"],
  ["applyPlaceholders", "lib/phi/apply-placeholders"],
  ["residualCheck", "lib/phi/residual/residual-check"],
  ["readIdentityHints", "lib/phi/hints/identity-hints"],
  ["createSurrogateMap", "lib/phi/surrogates/apply-surrogates"],
  ["pseudonymize", "lib/phi/surrogates/pseudonymize"],
  ["proposeIdentifiers", "lib/phi/model/propose-identifiers"],
].map(([names, file]) => `export { ${names} } from "@/${file}";`);

try {
  mkdirSync(home, { recursive: true });
  if (existsSync(join(root, "models"))) symlinkSync(join(root, "models"), join(home, "models"));
  await bundle(
    'import "@/lib/phi/model/classifier-thread";',
    join(home, "dist", "phi-classifier.mjs"),
  );
  await bundle(engine.join("\n"), engineFile);
  await bundle(
    'export { runBenchmark } from "@/bench/phi/benchmark"; export { UsageError } from "@/bench/phi/bench-options";',
    benchFile,
  );
  process.env.PROVENOTE_ROOT = home;
  process.env.LOG_LEVEL ??= "error";
  const { runBenchmark, UsageError } = await import(pathToFileURL(benchFile).href);
  const run = runBenchmark(process.argv.slice(2), {
    root,
    engineFile,
    sharedFolder: process.env.PROVENOTE_SHARED ?? join(root, "..", "shared"),
    presidioPython: process.env.PRESIDIO_PYTHON ?? null,
  });
  await run.catch((error) => {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
} finally {
  rmSync(home, { recursive: true, force: true });
}
// The classifier's thread may still wait for work.
process.exit();
