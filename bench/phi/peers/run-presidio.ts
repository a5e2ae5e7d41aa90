import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { BenchCase } from "../cases/bench-case";
import type { PeerRow } from "./read-peer";

export type PresidioConfig = "shipped" | "strongest";
export type PresidioRun = { readonly rows: readonly PeerRow[]; readonly textsPerSecond: number };

/**
 * Runs Microsoft Presidio over `cases`, as `presidio_peer.py` of the shared data sets it up. `python` is the
 * interpreter of an environment that holds it, or that environment's folder. Null when it does not run here.
 */
export function runPresidio(
  python: string,
  script: string,
  config: PresidioConfig,
  cases: readonly Pick<BenchCase, "id" | "text">[],
): PresidioRun | null {
  const program = existsSync(`${python}/bin/python`) ? `${python}/bin/python` : python;
  if (!existsSync(program) || !existsSync(script)) return null;
  const input = cases.map(({ id, text }) => JSON.stringify({ id, text })).join("\n");
  const run = spawnSync(program, [script, "--config", config], {
    input: `${input}\n`,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) return null;
  const rows = run.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as PeerRow);
  return { rows, textsPerSecond: Number(/([\d.]+) texts\/s/.exec(run.stderr)?.[1] ?? Number.NaN) };
}
