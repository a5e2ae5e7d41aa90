/**
 * The drafter's benchmark: checks that the scorer prints the published figures for published systems,
 * drafts every encounter with `provenote draft --template encounter --jsonl`, and prints each row beside
 * its goal. Needs the data and the scorers outside the repository: PROVENOTE_SHARED, or ../shared beside
 * the checkout.
 *
 *   npm run bench:drafting [-- --set train|valid|test1] [-- --markdown FILE]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { cache, jsonLines, loadProduct, needData, root, say, shared } from "./load-product.mjs";
import { calibrate, runScorer } from "./scoring/calibrate.mjs";
import { citedAgainstOwnLength, lengthAgainstReference } from "./scoring/citations.mjs";
import { coverReferences } from "./scoring/coverage.mjs";
import { timeDrafts } from "./scoring/timing.mjs";

const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

needData("evaluation/drafting/score.py");
const data = needData("data/drafting/aci-bench");
mkdirSync(cache, { recursive: true });
const product = await loadProduct('export * from "@/bench/drafting/scoring/entry";');

const SEXES = ["female", "male"];

/** The encounters of a split as the command reads them, with the sex of the chart or without. */
function inputOf(gold, hasSex) {
  if (!hasSex) return readFileSync(gold);
  const rows = jsonLines(readFileSync(gold, "utf8")).map(({ id, dialogue, meta }) => {
    const sex = (meta?.patient_gender ?? "").trim();
    return JSON.stringify({ id, dialogue, ...(SEXES.includes(sex) ? { sex } : {}) });
  });
  return rows.join("\n");
}

async function draftSplit(split, hasSex = false) {
  const gold = resolve(data, `${split}.jsonl`);
  let drafted = "";
  const code = await product.runDraft(["--template", "encounter", "--jsonl"], {
    stdin: Readable.from([inputOf(gold, hasSex)]),
    out: (text) => void (drafted += text),
    err: (text) => process.stderr.write(text),
  });
  if (code !== 0) process.exit(code);
  const pred = resolve(cache, `${split}.pred.jsonl`);
  writeFileSync(pred, drafted);
  const encounters = jsonLines(readFileSync(gold, "utf8"));
  const by = (field) => new Map(encounters.map((row) => [row.id, row[field]]));
  const rows = jsonLines(drafted);
  return {
    encounters,
    score: runScorer(shared, ["--gold", gold, "--pred", pred]),
    ratio: citedAgainstOwnLength(rows, by("dialogue")),
    length: lengthAgainstReference(rows, by("note")),
  };
}

/** The cells of the row of another benchmark's table that begins with `name`, by heading. */
function readRow(script, name) {
  const run = spawnSync(process.execPath, [resolve(root, "bench/drafting", script)], {
    encoding: "utf8",
  });
  const cells = (line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = run.stdout.split("\n").filter((line) => line.startsWith("|"));
  const row = lines.map(cells).find(([first]) => first === name);
  if (!row) throw new Error(`${script} printed no row "${name}": ${run.stderr}`);
  const headings = cells(lines[0]);
  return Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
}

const percent = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;

function weightBytes() {
  const folder = resolve(root, "models/drafting");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .reduce((sum, name) => sum + statSync(resolve(folder, name)).size, 0);
}

function measureRows({ encounters, score, ratio, length }) {
  const s = score;
  const covered = coverReferences(product, encounters);
  const timed = timeDrafts(
    product.draftNote,
    encounters.map(({ dialogue }) => dialogue),
  );
  const negation = readRow("negex.mjs", "negated");
  const headers = readRow("headers.mjs", "header accuracy");
  const cases = readRow("own-cases.mjs", "all");
  const unseen = readRow("own-cases.mjs", "held out");
  return [
    [
      "ROUGE-1 / 2 / Lsum",
      "≥ 54 / 25 / 49",
      `${s.rouge1.toFixed(1)} / ${s.rouge2.toFixed(1)} / ${s.rougeLsum.toFixed(1)}`,
    ],
    ["unpunctuated half, ROUGE-1", "≥ 51", s["aci.rouge1"].toFixed(1)],
    [
      "ROUGE-1 subjective · exam · results · assessment and plan",
      "≥ 46 · 53 · 43 · 49",
      ["subjective", "objective_exam", "objective_results", "assessment_and_plan"]
        .map((name) => s[`${name}.rouge1`].toFixed(1))
        .join(" · "),
    ],
    ["concept F1", "≥ 72", s.concepts.toFixed(1)],
    [
      "sentences cited · borne out by the cited text · cited text over own length, p95",
      "100 % · ≥ 98 % · ≤ 3",
      `${s.cited.toFixed(1)} % · ${s.support.toFixed(1)} % · ${ratio.toFixed(1)}`,
    ],
    ["note length over the reference's", "0.85–1.15", length.toFixed(2)],
    ["numbers equal to the cited text", "100 %", `${s.numbers.toFixed(1)} %`],
    ["sentences with spoken residue", "≤ 0.5 %", `${s.spoken.toFixed(1)} %`],
    [
      "clauses a reference rests on: cited · listed · said already · set aside",
      "set aside ≤ 5 %",
      ["cited", "listed", "repeated", "aside"]
        .map((name) => percent(covered[name], covered.all))
        .join(" · "),
    ],
    ["NegEx kit, F1 · recall", "≥ .98 · ≥ .97", `${negation.F1} · ${negation.recall}`],
    ["MTS-Dialog headers (valid)", "≥ .75", String(headers.valid)],
    [
      "own case notes: facts in the right section · lost (held-out third)",
      "≥ 97 % · 0",
      `${cases.placed} · ${cases.lost} (${unseen.placed} · ${unseen.lost})`,
    ],
    [
      `one transcript of about 1,300 words, median of ${timed.transcripts} · longest`,
      "≤ 120 ms",
      `${timed.median.toFixed(0)} ms · ${timed.longest.toFixed(0)} ms`,
    ],
    [
      "weights · same input, same bytes",
      "≤ 500 KB · yes",
      `${(weightBytes() / 1000).toFixed(0)} KB · ${timed.isSame ? "yes" : "no"}`,
    ],
  ];
}

const set = option("--set") ?? "test1";
const published = calibrate(shared);
const drafted = await draftSplit(set);
const rows = measureRows(drafted);
const { score: told } = await draftSplit(set, true);
rows.splice(2, 0, [
  "the same where the chart states the sex: ROUGE-1 / 2 / Lsum · unpunctuated",
  "–",
  `${told.rouge1.toFixed(1)} / ${told.rouge2.toFixed(1)} / ${told.rougeLsum.toFixed(1)} · ${told["aci.rouge1"].toFixed(1)}`,
]);
const table = [
  `| What, ACI-BENCH ${set} where not said otherwise | Goal | Reached |`,
  "| --- | --- | --- |",
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
  "| On the same encounters | ROUGE-1 / 2 / Lsum | unpunctuated | concept F1 |",
  "| --- | --- | --- | --- |",
  ...(set === "test1" ? published : []).map(
    ([name, s]) =>
      `| ${name} | ${s.rouge1} / ${s.rouge2} / ${s.rougeLsum} | ${s["aci.rouge1"]} | ${s.concepts} |`,
  ),
  `| **this drafter** | ${drafted.score.rouge1} / ${drafted.score.rouge2} / ${drafted.score.rougeLsum} | ${drafted.score["aci.rouge1"]} | ${drafted.score.concepts} |`,
].join("\n");
say(table);
say(`\n${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}, Node ${process.version}`);

const file = option("--markdown");
if (file !== undefined) {
  const [begin, end] = ["<!-- bench:drafting begin -->", "<!-- bench:drafting end -->"];
  const text = readFileSync(file, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no marks ${begin} … ${end}`);
  writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
