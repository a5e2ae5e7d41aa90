/**
 * `npm start` and `npm run dev` (--dev): from a fresh clone to a running application.
 *   --dev    rebuild on change
 *   --demo   seed the synthetic organization into an outside database too
 */
import { fileURLToPath } from "node:url";
import { continueUnderInnerNode, ensureInstalled } from "./bootstrap.mjs";

const args = process.argv.slice(2);
ensureInstalled();
await continueUnderInnerNode(fileURLToPath(import.meta.url), args);

const { generateIfStale } = await import("./generate.mjs");
generateIfStale();
const { importScript } = await import("./bundle.mjs");
const { startApp } = await importScript("start-app");
process.exitCode = await startApp({
  isDev: args.includes("--dev"),
  isDemoForced: args.includes("--demo"),
});
// A handle left open by a library must not keep a stopped application alive.
process.exit();
