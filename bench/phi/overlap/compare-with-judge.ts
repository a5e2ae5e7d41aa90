import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SharedData } from "../cases/read-rows";
import { countSharedRuns, runsOf } from "./shared-runs";

/** What was written or trained by us: engine, tests, lists, training templates, what ships beside the model. */
const OURS: readonly (readonly [string, RegExp])[] = [
  ["lib/phi", /\.(?:ts|txt|json)$/],
  ["cli", /^deidentify[^/]*\.ts$/],
  ["bench/phi", /\.(?:ts|mjs|py|txt|json|jsonl|csv|tsv|md)$/],
  ["models/phi", /\.(?:md|json|jsonl|txt|ts)$/],
];
const JUDGE = ["asq-phi", "pediatric-handoff"];

export type Overlap = {
  readonly shared: number;
  readonly judgeRuns: number;
  readonly files: number;
  /** Files of ours that share a run, with how many. */
  readonly byFile: readonly (readonly [string, number])[];
};

/** Runs of eight words that our files share with the evaluation texts; must be 0. */
export function compareWithJudge(root: string, shared: SharedData): Overlap {
  const theirs = new Set<string>();
  for (const set of JUDGE) {
    for (const { text } of shared.cases(set)) for (const run of runsOf(text)) theirs.add(run);
  }
  const files = OURS.filter(([folder]) => existsSync(join(root, folder))).flatMap(
    ([folder, isOurs]) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => isOurs.test(name))
        .map((name) => join(folder, name))
        .filter((file) => statSync(join(root, file)).isFile()),
  );
  const byFile = files
    .map((file) => [file, countSharedRuns(readFileSync(join(root, file), "utf8"), theirs)] as const)
    .filter(([, count]) => count > 0);
  return {
    shared: byFile.reduce((sum, [, count]) => sum + count, 0),
    judgeRuns: theirs.size,
    files: files.length,
    byFile,
  };
}
