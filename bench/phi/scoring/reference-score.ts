import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchCase } from "../cases/bench-case";
import type { SharedData } from "../cases/read-rows";
import type { Predictions } from "../peers/read-peer";

/** What `score.mjs` prints with `--json`; shares are rounded to a thousandth. */
export type ReferenceScore = {
  readonly texts: number;
  readonly spans: number;
  readonly missing: number;
  readonly full: number | null;
  readonly charR: number | null;
  readonly charP: number | null;
  readonly leak: number | null;
  readonly clean: number | null;
};

/**
 * Scores predictions by the scorer of the shared data, which this repository does not own.
 * Writes the two files it reads to `folder`. @throws Error when the scorer does not run.
 */
export function referenceScore(
  shared: SharedData,
  folder: string,
  name: string,
  cases: readonly BenchCase[],
  predictions: Predictions,
  ignored: readonly string[] = [],
): ReferenceScore {
  const gold = join(folder, `${name}.gold.jsonl`);
  const pred = join(folder, `${name}.pred.jsonl`);
  writeFileSync(gold, cases.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const rows = [...predictions].map(([id, spans]) => `${JSON.stringify({ id, spans })}\n`);
  writeFileSync(pred, rows.join(""));
  const scorer = shared.file("evaluation", "phi", "score.mjs");
  const ignore = ignored.length === 0 ? [] : ["--ignore", ignored.join(",")];
  const run = spawnSync(
    process.execPath,
    [scorer, "--gold", gold, "--pred", pred, ...ignore, "--json"],
    { encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`The scorer did not run on ${name}.`);
  return JSON.parse(run.stdout) as ReferenceScore;
}
