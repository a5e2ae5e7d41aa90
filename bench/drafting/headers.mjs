/**
 * Scores the shipped topic model on the validation set of MTS-Dialog (100 snippets, 20 headers).
 * Needs the data outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout.
 *
 *   node bench/drafting/headers.mjs [--errors]
 */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = process.env.PROVENOTE_SHARED ?? resolve(root, "../shared");
const folder = resolve(shared, "data/drafting/mts-dialog");
const say = (text) => process.stdout.write(`${text}\n`);

if (!existsSync(folder)) {
  say(`No snippets at ${shared}: set PROVENOTE_SHARED.`);
  process.exit(0);
}
const outfile = resolve(root, "bench/.cache/score-headers.mjs");
mkdirSync(resolve(root, "bench/.cache"), { recursive: true });
await build({
  entryPoints: [resolve(root, "lib/drafting/topics/score-headers.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  alias: { "@": root.replace(/\/$/, "") },
  outfile,
  logLevel: "error",
});
const { scoreHeaders } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);

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
