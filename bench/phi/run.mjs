#!/usr/bin/env node
/**
 * Runs the identifier engine over the open evaluation sets, when they are at hand, and times it on
 * notes of about 3 kB. The sets are found through PROVENOTE_SHARED or a folder "shared" beside the
 * repository; without them only the timing on a written sample runs.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const shared = process.env.PROVENOTE_SHARED ?? join(root, "..", "shared");
const only = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const keepIn = process.argv.find((argument) => argument.startsWith("--keep="))?.slice(7);

const print = (line) => process.stdout.write(`${line}\n`);

const readRows = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function loadEngine(folder) {
  const outfile = join(folder, "engine.mjs");
  await build({
    entryPoints: [join(root, "lib", "phi", "detect-identifiers.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile,
    alias: { "@": root },
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

/** The same texts in capitals or small letters; one that would change its length keeps its case. */
function recased(rows, casing) {
  if (casing === undefined) return rows;
  return rows.map((row) => {
    const text = casing === "upper" ? row.text.toUpperCase() : row.text.toLowerCase();
    return text.length === row.text.length ? { ...row, text } : row;
  });
}

function score(gold, pred, extra = []) {
  const scorer = join(shared, "evaluation", "phi", "score.mjs");
  const run = spawnSync(process.execPath, [scorer, "--gold", gold, "--pred", pred, ...extra], {
    encoding: "utf8",
  });
  return run.stdout.trim() || run.stderr.trim();
}

const SETS = [
  { name: "asq-phi" },
  { name: "asq-phi", casing: "upper" },
  { name: "asq-phi", casing: "lower" },
  { name: "pediatric-handoff", extra: ["--ignore", "PEDIATRIC_AGE,ROOM"] },
  { name: "deid-aci-bench" },
  { name: "presidio-research", extra: ["--ignore", "TITLE,PREFIX,NRP,AGE,ORGANIZATION"] },
  { name: "mtsamples" },
  { name: "ncbi-disease" },
];

const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function timing(detect, notes) {
  for (const note of notes.slice(0, 40)) detect(note);
  const times = notes.map((note) => {
    const from = performance.now();
    detect(note);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  const line = (value) => `${value.toFixed(2)} ms`;
  print(
    `${notes.length} notes of 2.5-3.5 kB: p50 ${line(percentile(times, 0.5))}, p95 ${line(percentile(times, 0.95))}, p99 ${line(percentile(times, 0.99))}, ${Math.round((notes.length / total) * 1000)} notes/s`,
  );
}

const folder = keepIn ?? mkdtempSync(join(tmpdir(), "phi-bench-"));
mkdirSync(folder, { recursive: true });
try {
  const { detectIdentifiers } = await loadEngine(folder);
  const sets = join(shared, "data", "phi");
  const sample =
    "Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926. Seen at Northfield Valley Clinic on March 3, 2024 for chest pressure. Lisinopril 10 mg daily, BP 138/84. ";
  let notes = Array.from({ length: 60 }, (_, index) => sample.repeat(19 + (index % 3)));
  if (existsSync(sets)) {
    for (const { name, extra, casing } of SETS) {
      if (only.length > 0 && !only.includes(name)) continue;
      const gold = join(sets, `${name}.jsonl`);
      const rows = recased(readRows(gold), casing);
      const pred = join(folder, `${name}${casing ?? ""}.pred.jsonl`);
      const out = rows.map((row) =>
        JSON.stringify({ id: row.id, spans: detectIdentifiers(row.text) }),
      );
      writeFileSync(pred, `${out.join("\n")}\n`);
      print(`\n${name}${casing === undefined ? "" : `, ${casing} case`}`);
      if (name === "mtsamples") {
        const free = new Set(
          readFileSync(join(sets, "presumed-phi-free.ids"), "utf8").split(/\s+/).filter(Boolean),
        );
        let [texts, touched, spans, words] = [0, 0, 0, 0];
        for (const line of out) {
          const row = JSON.parse(line);
          if (!free.has(row.id)) continue;
          texts += 1;
          spans += row.spans.length;
          touched += row.spans.length > 0 ? 1 : 0;
        }
        for (const row of rows) if (free.has(row.id)) words += row.text.split(/\s+/).length;
        print(
          `presumed free: ${texts} texts, ${touched} touched, ${((spans / words) * 1000).toFixed(2)} redactions per 1,000 words`,
        );
        notes = rows
          .map((row) => row.text)
          .filter((text) => text.length > 2500 && text.length < 3500);
      } else if (name === "ncbi-disease") {
        let [diseases, hit] = [0, 0];
        for (const [index, row] of rows.entries()) {
          const { spans } = JSON.parse(out[index]);
          for (const disease of row.disease_spans ?? []) {
            diseases += 1;
            if (spans.some((span) => span.start < disease.end && disease.start < span.end)) {
              hit += 1;
            }
          }
        }
        print(
          `disease names touched: ${hit} of ${diseases} (${((hit / diseases) * 100).toFixed(2)} %)`,
        );
      } else print(score(gold, pred, extra));
    }
  }
  print("");
  timing(detectIdentifiers, notes);
  const long = sample.repeat(Math.ceil(1_000_000 / sample.length));
  const from = performance.now();
  detectIdentifiers(long);
  print(`1 MB on one line: ${Math.round(performance.now() - from)} ms`);
} finally {
  if (keepIn === undefined) rmSync(folder, { recursive: true });
}
