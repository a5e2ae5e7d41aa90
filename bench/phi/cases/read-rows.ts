import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchCase } from "./bench-case";

/** Rows of a JSONL file. Their shape is the caller's claim: the evaluation files are data we do not own. */
export function readRows<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Where the open evaluation data lies, or null where a checkout has none. */
export type SharedData = {
  readonly folder: string;
  file(...path: readonly string[]): string;
  cases(set: string): BenchCase[];
};

export function openSharedData(folder: string): SharedData | null {
  const file = (...path: readonly string[]): string => join(folder, ...path);
  if (!existsSync(file("data", "phi"))) return null;
  return {
    folder,
    file,
    cases: (set) =>
      readRows<BenchCase>(file("data", "phi", `${set}.jsonl`)).map((row) => ({
        ...row,
        spans: row.spans ?? [],
      })),
  };
}
