#!/usr/bin/env node
/**
 * Writes open.jsonl: clinical texts of others, beside the repository, with what the rules find in them.
 * The training takes everything outside those spans for text that identifies nobody and does not count the spans.
 * Neither ASQ-PHI nor pediatric-handoff, nor the reports that over-redaction is measured on, is among them.
 *
 *     node bench/phi/training/open-texts.mjs FOLDER
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const data = join(process.env.PROVENOTE_SHARED ?? join(root, "..", "shared"), "data");
const out = process.argv[2];
if (out === undefined) throw new Error("Name the folder that open.jsonl is written to.");

/** The rows of a CSV file with quoted cells. */
function readCsv(text) {
  const rows = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const row = rows[rows.length - 1];
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      row[row.length - 1] += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ",") row.push("");
    else if (!isQuoted && sign === "\n") rows.push([""]);
    else row[row.length - 1] += sign;
  }
  return rows;
}

function dialogues() {
  const file = join(data, "drafting", "mts-dialog", "MTS-Dialog-TrainingSet.csv");
  const [, ...rows] = readCsv(readFileSync(file, "utf8").replaceAll("\r", ""));
  return rows.flatMap(([, , section, dialogue]) => [section, dialogue]);
}

function reports() {
  const lines = (name) =>
    readFileSync(join(data, "phi", name), "utf8")
      .split("\n")
      .filter(Boolean);
  const judged = new Set(lines("presumed-phi-free.ids"));
  return lines("mtsamples.jsonl")
    .map((line) => JSON.parse(line))
    .filter((row) => !judged.has(row.id))
    .map((row) => row.text);
}

/** UTF-16 offsets to code points, as Python counts. */
const pointsBefore = (text, at) => [...text.slice(0, at)].length;

const folder = mkdtempSync(join(tmpdir(), "phi-open-"));
try {
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
  const { detectIdentifiers } = await import(pathToFileURL(outfile).href);
  const texts = [...dialogues(), ...reports()].filter((text) => (text ?? "").length > 40);
  const rows = texts.map((text) =>
    JSON.stringify({
      text,
      spans: detectIdentifiers(text).map(({ start, end }) => [
        pointsBefore(text, start),
        pointsBefore(text, end),
      ]),
    }),
  );
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "open.jsonl"), `${rows.join("\n")}\n`);
  process.stdout.write(`${rows.length} open texts\n`);
} finally {
  rmSync(folder, { recursive: true });
}
