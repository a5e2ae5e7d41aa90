/**
 * Drafts every encounter of a benchmark file and prints the scores. Needs the benchmark data and its
 * scorer outside the repository: PROVENOTE_SHARED, or ../shared beside the checkout.
 *
 *   node bench/drafting/run.mjs [valid|train|test1] [more splits…]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = process.env.PROVENOTE_SHARED ?? resolve(root, "../shared");
const cache = resolve(root, "bench/.cache");
const say = (text) => process.stdout.write(`${text}\n`);

if (!existsSync(resolve(shared, "evaluation/drafting/score.py"))) {
  say(`No benchmark data at ${shared}: set PROVENOTE_SHARED.`);
  process.exit(0);
}
mkdirSync(cache, { recursive: true });
const outfile = resolve(cache, "draft-command.mjs");
await build({
  entryPoints: [resolve(root, "cli/draft.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  alias: { "@": root.replace(/\/$/, "") },
  outfile,
  logLevel: "error",
});
const { runDraft } = await import(`${pathToFileURL(outfile)}?${Date.now()}`);
const { Readable } = await import("node:stream");

const splits = process.argv.length > 2 ? process.argv.slice(2) : ["train", "valid", "test1"];
const rows = [];
for (const split of splits) {
  const gold = resolve(shared, `data/drafting/aci-bench/${split}.jsonl`);
  let drafted = "";
  const code = await runDraft(["--template", "encounter", "--jsonl"], {
    stdin: Readable.from(readFileSync(gold)),
    out: (text) => void (drafted += text),
    err: (text) => process.stderr.write(text),
  });
  if (code !== 0) process.exit(code);
  const pred = resolve(cache, `${split}.pred.jsonl`);
  writeFileSync(pred, drafted);
  const scored = spawnSync(
    "python3",
    [resolve(shared, "evaluation/drafting/score.py"), "--gold", gold, "--pred", pred, "--json"],
    { encoding: "utf8" },
  );
  if (scored.status !== 0) {
    process.stderr.write(scored.stderr);
    process.exit(1);
  }
  rows.push([split, JSON.parse(scored.stdout)]);
}
const names = Object.keys(rows[0][1]);
say(`| measure | ${rows.map(([split]) => split).join(" | ")} |`);
say(`| --- |${" --- |".repeat(rows.length)}`);
for (const name of names) say(`| ${name} | ${rows.map(([, score]) => score[name]).join(" | ")} |`);
