/**
 * Compares the medicine rules with a public list of high-priority pairs that stays outside the
 * repository: how many of its pairs, among medicines of our table, the rules find.
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const shared = process.env.PROVENOTE_SHARED ?? resolve(root, "../shared");
const list = resolve(shared, "data/reference/onc-high-priority-ddi/ONC_High_Priority_Mapped.csv");
const say = (text) => process.stdout.write(`${text}\n`);

if (!existsSync(list)) {
  say(`No pair list at ${list}: set PROVENOTE_SHARED.`);
  process.exit(0);
}
const cache = resolve(root, "bench/.cache");
mkdirSync(cache, { recursive: true });
const outfile = resolve(cache, "check-medications.mjs");
const contents = `
  export { checkMedications } from "@/lib/safety/check-medications";
  export { findMedication } from "@/lib/safety/medication-table";
`;
await build({
  stdin: { contents, resolveDir: root, loader: "ts" },
  bundle: true,
  platform: "node",
  format: "esm",
  alias: { "@": root },
  outfile,
  logLevel: "error",
});
const { checkMedications, findMedication } = await import(pathToFileURL(outfile).href);

const pairs = new Set();
for (const line of readFileSync(list, "utf8")
  .replace(/^\uFEFF/, "")
  .split(/\r?\n/)) {
  const [first, , second] = line.split("$");
  if (first && second) pairs.add([first.toLowerCase(), second.toLowerCase()].sort().join("|"));
}
let known = 0;
let found = 0;
const missed = new Map();
for (const pair of pairs) {
  const names = pair.split("|");
  if (names.some((name) => findMedication(name) === null)) continue;
  known += 1;
  if (checkMedications(names).some(({ kind }) => kind !== "not_covered")) found += 1;
  else for (const name of names) missed.set(name, (missed.get(name) ?? 0) + 1);
}
const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 15);
say(
  `pairs ${pairs.size}, both medicines in the table ${known}, found ${found} (${((100 * found) / known).toFixed(1)} %)`,
);
say(`most often in a missed pair: ${worst.map(([name, count]) => `${name} ${count}`).join(", ")}`);
