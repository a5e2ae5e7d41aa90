/**
 * Scores the shipped topic model on the validation set of MTS-Dialog (100 snippets, 20 headers).
 * Needs the data outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout.
 *
 *   node bench/drafting/headers.mjs [--errors]
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { loadDrafting, needData, say } from "./load-product.mjs";

const folder = needData("data/drafting/mts-dialog");
const { scoreHeaders } = await loadDrafting(["topics/score-headers"]);

const read = (name) =>
  parse(readFileSync(resolve(folder, `MTS-Dialog-${name}.csv`), "utf8"), {
    columns: true,
    bom: true,
    relax_quotes: true,
  });
const training = read("TrainingSet");
const rows = read("ValidationSet").map((row) => {
  const [first, second] = scoreHeaders(row.dialogue);
  return { ...row, first, second };
});

const counts = new Map();
for (const { section_header: header } of training) {
  counts.set(header, (counts.get(header) ?? 0) + 1);
}
const [majority] = [...counts].sort((a, b) => b[1] - a[1])[0];
const share = (isHit) => (rows.filter(isHit).length / rows.length).toFixed(2);
say("| measure | valid |");
say("| --- | --- |");
say(`| snippets | ${rows.length} |`);
say(`| always ${majority} | ${share((row) => row.section_header === majority)} |`);
say(`| header accuracy | ${share((row) => row.section_header === row.first.header)} |`);
say(
  `| among the first two | ${share((row) => [row.first.header, row.second.header].includes(row.section_header))} |`,
);
if (process.argv.includes("--errors")) {
  for (const { section_header: header, first, dialogue } of rows) {
    if (header === first.header) continue;
    say(
      `${header} read as ${first.header} (${first.probability.toFixed(2)}): ${dialogue.slice(0, 160).replace(/\s+/g, " ")}`,
    );
  }
}
