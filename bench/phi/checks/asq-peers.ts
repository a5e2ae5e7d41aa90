import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import { readRows, type SharedData } from "../cases/read-rows";
import { readPeer, type PeerRow, type Predictions } from "../peers/read-peer";
import { runPresidio, type PresidioConfig } from "../peers/run-presidio";

const FOLDER = ["data", "phi", "peers-asq-phi"] as const;
const THRESHOLDS = ["0.0", "0.3", "0.5", "0.8"] as const;

export type AsqPeer = { readonly name: string; readonly predictions: Predictions };

/** The texts on which every published peer has an output: all are scored on the same ones. */
export function commonCases(shared: SharedData, cases: readonly BenchCase[]): BenchCase[] {
  const rows = readRows<PeerRow>(shared.file(...FOLDER, "presidio-2.2.360.jsonl"));
  const known = new Set(rows.map(({ id }) => id));
  return cases.filter(({ id }) => known.has(id));
}

/** The published outputs of the peers, raw and with their spans grown to tokens; AGE is dropped for AWS. */
export function publishedPeers(shared: SharedData, cases: readonly BenchCase[]): AsqPeer[] {
  const both = (name: string, rows: readonly PeerRow[], dropAge: boolean): AsqPeer[] => [
    { name, predictions: readPeer(rows, cases, { dropAge }) },
    { name: `${name}, snapped`, predictions: readPeer(rows, cases, { dropAge, snapped: true }) },
  ];
  const presidio = readRows<PeerRow>(shared.file(...FOLDER, "presidio-2.2.360.jsonl"));
  return [
    ...both("Presidio 2.2.360", presidio, false),
    ...THRESHOLDS.flatMap((threshold) => {
      const file = shared.file(...FOLDER, `aws-comprehend-medical-thr${threshold}.jsonl`);
      return both(`AWS @${Number(threshold)}`, readRows<PeerRow>(file), true);
    }),
  ];
}

/** Presidio run here and now on the same texts; nothing where its environment is missing. */
export function livePresidio(
  { presidioPython, presidioScript, progress }: BenchContext,
  cases: readonly BenchCase[],
): { peers: AsqPeer[]; textsPerSecond: Partial<Record<PresidioConfig, number>> } {
  const peers: AsqPeer[] = [];
  const textsPerSecond: Partial<Record<PresidioConfig, number>> = {};
  if (presidioPython === null || presidioScript === null) return { peers, textsPerSecond };
  for (const config of ["shipped", "strongest"] as const) {
    progress(`Presidio, ${config}, on ASQ-PHI`);
    const run = runPresidio(presidioPython, presidioScript, config, cases);
    if (run === null) continue;
    textsPerSecond[config] = run.textsPerSecond;
    const name = `Presidio here, ${config}`;
    peers.push({ name, predictions: readPeer(run.rows, cases, {}) });
    peers.push({
      name: `${name}, snapped`,
      predictions: readPeer(run.rows, cases, { snapped: true }),
    });
  }
  return { peers, textsPerSecond };
}
