/**
 * `node bench/safety/code-hints.mjs [--list]`: precision and recall of the ICD-10-CM hints over our own cases
 * (lib/drafting/coding/testing/code-cases.ts), code by code, and how many hints the sixty written case notes get.
 */
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { jsonLines, loadProduct, root, say } from "../drafting/load-product.mjs";

const { findCodeHints, CODE_CASES, CODE_ROWS } = await loadProduct(`
  export { findCodeHints } from "@/lib/drafting/coding/find-code-hints";
  export { CODE_ROWS } from "@/lib/drafting/coding/code-table";
  export { CODE_CASES } from "@/lib/drafting/coding/testing/code-cases";`);

let right = 0;
let wrong = 0;
let missed = 0;
for (const { text, codes } of CODE_CASES) {
  const found = findCodeHints(text).map(({ code }) => code);
  const extra = found.filter((code) => !codes.includes(code));
  const lacking = codes.filter((code) => !found.includes(code));
  right += found.length - extra.length;
  wrong += extra.length;
  missed += lacking.length;
  if (extra.length + lacking.length > 0 && process.argv.includes("--list")) {
    say(
      `${text.replaceAll("\n", " / ")}: not ${extra.join(" ") || "-"}, but ${lacking.join(" ") || "-"}`,
    );
  }
}
const negatives = CODE_CASES.filter(({ codes }) => codes.length === 0).length;
const all = CODE_ROWS.reduce((sum, { sides }) => sum + 1 + sides.size, 0);
say(`${all} codes; ${CODE_CASES.length} cases, ${negatives} without a code`);
say(
  `precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`,
);

const folder = resolve(root, "bench/drafting/cases");
const notes = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => jsonLines(readFileSync(resolve(folder, name), "utf8")));
const hints = notes.map(({ text }) => findCodeHints(text).length);
say(`${notes.length} case notes: ${hints.reduce((sum, count) => sum + count, 0)} hints`);
