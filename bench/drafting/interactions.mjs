/**
 * Compares the medicine rules with a public list of high-priority pairs that stays outside the
 * repository: how many of its pairs, among medicines of our table, the rules find.
 */
import { readFileSync } from "node:fs";
import { loadProduct, needData, say } from "./load-product.mjs";

const list = needData("data/reference/onc-high-priority-ddi/ONC_High_Priority_Mapped.csv");
const { checkRegimen, findMedication } = await loadProduct(`
  export { checkRegimen } from "@/lib/safety/check-regimen";
  export { findMedication } from "@/lib/safety/medication-table";
`);

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
  const medicines = names.map((name) => ({ name }));
  const { findings } = checkRegimen({ medicines, allergies: [], conditions: [] });
  if (findings.some(({ kind, severity }) => kind === "interaction" && severity !== "info")) {
    found += 1;
  } else for (const name of names) missed.set(name, (missed.get(name) ?? 0) + 1);
}
const worst = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 15);
say(
  `pairs ${pairs.size}, both medicines in the table ${known}, found ${found} (${((100 * found) / known).toFixed(1)} %)`,
);
say(`most often in a missed pair: ${worst.map(([name, count]) => `${name} ${count}`).join(", ")}`);
