/**
 * Prints random statements of the medication table, each with its row and source, for a reader who
 * holds them against the source. Rows are drawn first and then a statement of the row, so that a
 * class of fifty members does not crowd out a row on two medicines.
 *
 *   node bench/safety/sample-expansions.mjs [--count 50] [--seed 1] [--kind interaction]
 */
import { parseArgs } from "node:util";
import { loadProduct, say } from "../drafting/load-product.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    kind: { type: "string" },
  },
});
const { SAFETY_ROWS, expandRule, documentOf } = await loadProduct(`
  export { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
  export { expandRule } from "@/lib/safety/rows/expand-rule";
  export { documentOf } from "@/lib/safety/checks/build-finding";
`);

/** A small generator (mulberry32), so that two readers with one seed see the same sample. */
function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seededRandom(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const rows = SAFETY_ROWS.filter(({ kind }) => values.kind === undefined || kind === values.kind);
if (rows.length === 0) {
  say(`No row of kind ${values.kind}.`);
  process.exit(1);
}

const counts = new Map();
for (const row of SAFETY_ROWS) {
  const [rowCount, statements] = counts.get(row.kind) ?? [0, 0];
  counts.set(row.kind, [rowCount + 1, statements + expandRule(row).length]);
}
for (const [kind, [rowCount, statements]] of counts) {
  say(
    `${kind.padEnd(12)} rows ${String(rowCount).padStart(4)}  statements ${String(statements).padStart(5)}`,
  );
}
say(`\n${values.count} of them, seed ${values.seed}\n`);
for (let number = 1; number <= Number(values.count); number += 1) {
  const row = pick(rows);
  const { first, second } = pick(expandRule(row));
  const source = `${documentOf({ row, first, second })}: ${row.source.section}`;
  const grade = row.isContraindicated ? "contraindicated" : row.severity;
  say(`${String(number).padStart(3)}. ${first} + ${second}`);
  say(`     ${grade}: ${row.says}`);
  say(`     ${row.id} (${row.compiledOn}) <- ${source}`);
}
