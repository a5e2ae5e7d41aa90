/**
 * `npm run test:models`: fetches the engine and one small model, and runs every `bench/models/*.model-test.ts` against
 * them. Where one of the two cannot be had it says so and succeeds; whatever is wrong with what was had fails.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { continueUnderInnerNode, ensureInstalled, root } from "../bootstrap.mjs";

const args = process.argv.slice(2);
ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), args);

// The check that drafts a note works on a database.
const { generateIfStale } = await import("../generate.mjs");
generateIfStale();

const { installEngine } = await import("./install-engine.ts");
const { fetchSmallModel, SMALL_MODEL } = await import("./fetch-small-model.ts");
const { runProgram } = await import("../test/run-program.ts");

for (const fetch of [installEngine, fetchSmallModel]) {
  const outcome = await fetch();
  if (outcome.kind === "ready") continue;
  const isSkipped = outcome.kind === "unavailable";
  process.stdout.write(`${isSkipped ? "skipped" : "failed"}: ${outcome.reason}\n`);
  process.exit(isSkipped ? 0 : 1);
}

const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const config = join(root, "bench", "models", "vitest.config.ts");
const { code } = await runProgram(process.execPath, [vitest, "run", "--config", config, ...args], {
  cwd: root,
  isQuiet: false,
  environment: {
    PROVENOTE_TEST_MODEL: SMALL_MODEL.path,
    PROVENOTE_TEST_MODEL_SHA256: SMALL_MODEL.sha256,
  },
});
process.exitCode = code;
