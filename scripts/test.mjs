/**
 * `npm test`: installs what is missing and runs every check; `--quick` (npm run check) leaves out the database,
 * the build and the browser. The last line counts all of them.
 */
import { fileURLToPath } from "node:url";
import { continueUnderInnerNode, ensureInstalled } from "./bootstrap.mjs";

const args = process.argv.slice(2);
ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), args);

const { generateIfStale } = await import("./generate.mjs");
generateIfStale();
const { runChecks } = await import("./test/run-checks.ts");
process.exitCode = await runChecks({ isQuick: args.includes("--quick") });
