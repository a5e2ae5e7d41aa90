/**
 * Installs the engine that runs GGUF models (engines/gguf), about 100 MB. Not a part of `npm install`: who uses no
 * GGUF model never downloads it.
 */
import { fileURLToPath } from "node:url";
import { continueUnderInnerNode, ensureInstalled, fail } from "../bootstrap.mjs";

ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), process.argv.slice(2));

const { installEngine } = await import("./install-engine.ts");
const outcome = await installEngine();
if (outcome.kind !== "ready") fail(outcome.reason);
process.stdout.write("The engine for GGUF models is installed.\n");
