#!/usr/bin/env node
/**
 * Counts the runs of eight words that the engine, its lists and its tests share with the open
 * evaluation texts. Must print 0: what was written after reading the judge proves nothing before it.
 * The texts are found through PROVENOTE_SHARED or a folder "shared" beside the repository; without
 * them there is nothing to compare and nothing is claimed. Exit code 1 when a run is shared.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const RUN = 8;
const SETS = ["asq-phi", "pediatric-handoff"];
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const shared = process.env.PROVENOTE_SHARED ?? join(root, "..", "shared");
const print = (line) => process.stdout.write(`${line}\n`);

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of eight words of `text` with the position of its first word. */
function* runsOf(text) {
  const words = wordsOf(text);
  for (let at = 0; at + RUN <= words.length; at += 1) yield words.slice(at, at + RUN).join(" ");
}

const files = SETS.map((set) => join(shared, "data", "phi", `${set}.jsonl`)).filter(existsSync);
if (files.length === 0) {
  print("No evaluation texts at hand: nothing compared.");
} else {
  const theirs = new Set();
  for (const file of files) {
    for (const line of readFileSync(file, "utf8").split("\n")) {
      if (line !== "") for (const run of runsOf(JSON.parse(line).text)) theirs.add(run);
    }
  }
  const ours = globSync(["lib/phi/**/*.ts", "cli/deidentify*.ts"], { cwd: root });
  const hits = new Map();
  for (const file of ours) {
    for (const run of runsOf(readFileSync(join(root, file), "utf8"))) {
      if (theirs.has(run)) hits.set(run, file);
    }
  }
  for (const [run, file] of hits) print(`${file}: ${run}`);
  print(
    `${hits.size} of ${theirs.size} runs of ${RUN} words shared with ${files.length} sets (${ours.length} files compared)`,
  );
  if (hits.size > 0) process.exitCode = 1;
}
