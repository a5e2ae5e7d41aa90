import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What the benchmark's authors print for five systems on test 1: file, ROUGE-1 / 2 / Lsum, ROUGE-1 of `aci`. */
const PUBLISHED = [
  ["transcript", "transcript_clinicalnlp_taskB_test1.csv", 32.84, 12.53, 30.61, 30.89],
  ["12 doctor turns", "12_doctor_turns_clinicalnlp_taskB_test1.csv", 35.88, 12.44, 32.72, 35.44],
  ["retrieval", "UMLS_similarity_clinicalnlp_taskB_test1.csv", 43.87, 17.55, 40.47, 44.59],
  [
    "BART + SAMSum",
    "bart-large-xsum-samsum_clinicalnlp_taskB_test1_full.csv",
    40.87,
    18.96,
    34.6,
    38.79,
  ],
  [
    "BART + SAMSum (division)",
    "bart-large-xsum-samsum_clinicalnlp_taskB_test1_division_combined.csv",
    53.46,
    25.08,
    48.62,
    54.05,
  ],
];
const TOLERANCE = 0.011;

/** Runs the scorer and returns what it prints as an object. */
export function runScorer(shared, args) {
  const scored = spawnSync(
    "python3",
    [resolve(shared, "evaluation/drafting/score.py"), ...args, "--json"],
    { encoding: "utf8" },
  );
  if (scored.status !== 0) throw new Error(scored.stderr);
  return JSON.parse(scored.stdout);
}

/** The published systems as this scorer scores them; throws when one figure is not the published one. */
export function calibrate(shared) {
  const data = resolve(shared, "data/drafting/aci-bench");
  return PUBLISHED.map(([name, file, ...published]) => {
    const score = runScorer(shared, [
      "--gold",
      resolve(data, "test1.jsonl"),
      "--published",
      resolve(data, "published-predictions-test1", file),
    ]);
    const reached = [score.rouge1, score.rouge2, score.rougeLsum, score["aci.rouge1"]];
    const isSame = reached.every((value, index) => Math.abs(value - published[index]) < TOLERANCE);
    if (!isSame) throw new Error(`${name}: scored ${reached}, published ${published}`);
    return [name, score];
  });
}
