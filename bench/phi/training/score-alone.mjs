#!/usr/bin/env node
/**
 * Scores a classifier alone, without a rule: `node bench/phi/training/score-alone.mjs [FOLDER]`, by default models/phi. It is how
 * candidates are compared, and what the shipped one is worth on texts that no word list was shaped with in sight. Counts only.
 * The sets are found through PROVENOTE_SHARED or a folder "shared" beside the repository.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle, root } from "../../bundle.mjs";

const shared = process.env.PROVENOTE_SHARED ?? join(root, "..", "shared");
const model = resolve(process.argv[2] ?? join(root, "models", "phi"));
const print = (line) => process.stdout.write(`${line}\n`);

const SCORED = [
  { name: "asq-phi", ignored: [] },
  { name: "deid-aci-bench", ignored: [] },
  { name: "presidio-research", ignored: ["TITLE", "PREFIX", "NRP", "AGE", "ORGANIZATION"] },
];

const readRows = (name) =>
  readFileSync(join(shared, "data", "phi", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The program, bundled where it finds the packages of the repository. */
async function loadClassifier(folder) {
  const entry = `export { classifyText } from "@/lib/phi/model/classify-text";
    export { openClassifier } from "@/lib/phi/model/open-classifier";
    export { detectIdentifiers } from "@/lib/phi/detect-identifiers";`;
  return import(pathToFileURL(await bundle(entry, join(folder, "classifier.mjs"))).href);
}

const cache = join(root, "node_modules", ".cache", "provenote");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "score-alone-"));
try {
  const { classifyText, openClassifier, detectIdentifiers } = await loadClassifier(folder);
  const classifier = await openClassifier(model, 2);
  for (const { name, ignored } of SCORED) {
    const rows = [];
    for (const { id, text } of readRows(name)) {
      rows.push(JSON.stringify({ id, spans: await classifyText(text, classifier) }));
    }
    const pred = join(folder, `${name}.jsonl`);
    writeFileSync(pred, `${rows.join("\n")}\n`);
    const gold = join(shared, "data", "phi", `${name}.jsonl`);
    const args = [join(shared, "evaluation", "phi", "score.mjs"), "--gold", gold, "--pred", pred];
    if (ignored.length > 0) args.push("--ignore", ignored.join(","));
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`score.mjs ended with ${status} on ${name}.`);
    print(`${name}\n${stdout.trim()}`);
  }
  let [spans, words] = [0, 0];
  for (const { text } of readRows("ncbi-disease")) {
    spans += (await classifyText(text, classifier)).length;
    words += text.split(/\s+/).length;
  }
  print(`ncbi-disease\n${((spans / words) * 1000).toFixed(1)} redactions per 1,000 words`);
  const notes = readRows("mtsamples")
    .map(({ text }) => text)
    .filter((text) => text.length > 2500 && text.length < 3500);
  const from = performance.now();
  for (const note of notes) {
    detectIdentifiers(note, { proposals: await classifyText(note, classifier) });
  }
  const perSecond = (notes.length / (performance.now() - from)) * 1000;
  print(`${perSecond.toFixed(0)} notes of 3 kB a second, rules included`);
} finally {
  rmSync(folder, { recursive: true });
}
