#!/usr/bin/env node
/**
 * `npm run bench:phi`: scores the shipped de-identification, with its classifier and by rules alone, and prints one
 * table with the goals and the peers' figures on the same texts beside ours. Flags: see bench-options.ts.
 * The evaluation data are found through PROVENOTE_SHARED or a folder "shared" beside the repository; without them the
 * written notes and the timing run. PRESIDIO_PYTHON names an environment with Presidio, to run it beside.
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "./bundle.mjs";

const cache = join(root, "node_modules", ".cache", "provenote");
const engineFile = join(cache, `bench-phi-engine.${process.pid}.mjs`);
const benchFile = join(cache, `bench-phi.${process.pid}.mjs`);
const classifier = "lib/phi/model/propose-identifiers";

const engine = [
  ["detectIdentifiers", "lib/phi/detect-identifiers"],
  ["deidentify", "lib/phi/deidentify"],
  ["applyPlaceholders", "lib/phi/apply-placeholders"],
  ["residualCheck", "lib/phi/residual/residual-check"],
  ["readIdentityHints", "lib/phi/hints/identity-hints"],
  ["applySurrogates, createSurrogateMap", "lib/phi/surrogates/surrogate-values"],
  ...(existsSync(join(root, `${classifier}.ts`)) ? [["proposeIdentifiers", classifier]] : []),
].map(([names, file]) => `export { ${names} } from "@/${file}";`);

try {
  await bundle(engine.join("\n"), engineFile);
  await bundle(
    'export { runBenchmark } from "@/bench/phi/benchmark"; export { UsageError } from "@/bench/phi/bench-options";',
    benchFile,
  );
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
  for (const file of [engineFile, benchFile]) rmSync(file, { force: true });
}
// The classifier's thread may still wait for work.
process.exit();
