import type { BenchContext } from "./bench-context";
import type { BenchCase } from "./cases/bench-case";
import type { SharedData } from "./cases/read-rows";
import { asqFigures, checkAsq } from "./checks/asq";
import { commonCases, livePresidio, publishedPeers, type AsqPeer } from "./checks/asq-peers";
import { scoreSet, type ScoredSet } from "./checks/labelled-set";
import { detectAll } from "./engine/detect-all";
import type { Detector } from "./engine/shipped-engine";
import { SHARE, type Column, type Figure } from "./report/figure";
import { peerRow } from "./report/peer-table";
import { publishedElsewhere } from "./report/published-peers";
import { differenceOfFull, intervalOfFull, type Interval } from "./scoring/bootstrap";
import { seededRandom } from "./seeded-random";

export type AsqReport = {
  readonly figures: readonly Figure[];
  /** Every system on the same texts, one row each. */
  readonly peers: readonly (readonly string[])[];
  readonly intervals: readonly string[];
};

const OUR_NAMES = { model: "ours, with model", rules: "ours, rules only" } as const;
/** Which peer stands in which column of the table; the others have their row in the table of systems. */
const COLUMNS: Readonly<Record<string, Column>> = {
  "Presidio 2.2.360": "presidioShipped",
  "AWS @0": "awsRaw",
  "AWS @0, snapped": "awsSnapped",
};

const printInterval = ({ low, high }: Interval): string =>
  `${low.toFixed(4)} to ${high.toFixed(4)}`;

function intervalsOf(
  name: string,
  ours: ScoredSet,
  theirs: ReadonlyMap<string, ScoredSet>,
): string[] {
  const own = intervalOfFull(ours.coverage, seededRandom(11));
  const lines = [
    `${name}: full ${ours.summary.full.toFixed(4)}, 95 % interval ${printInterval(own)}`,
  ];
  for (const [peer, scored] of theirs) {
    const gap = differenceOfFull(ours.coverage, scored.coverage, seededRandom(11));
    const middle = ours.summary.full - scored.summary.full;
    lines.push(
      `${name} minus ${peer}: ${middle.toFixed(4)}, 95 % interval ${printInterval(gap)} (paired)`,
    );
  }
  return lines;
}

/** The texts that no published peer has an output for: ours are reported on them too. */
async function allHardNegatives(detector: Detector, cases: readonly BenchCase[]): Promise<Figure> {
  const { summary } = scoreSet(cases, await detectAll(detector, cases));
  return {
    section: "ASQ-PHI",
    what: "hard negatives touched, texts without peer outputs too",
    format: SHARE,
    goal: { most: 0.08 },
    values: { [detector.variant]: summary.cleanTouched },
    count: `${summary.cleanTexts} texts`,
  };
}

/** ASQ-PHI: ours and every peer on the texts that all have in common, with intervals. */
export async function runAsq(
  context: BenchContext,
  shared: SharedData,
  detectors: readonly Detector[],
): Promise<AsqReport> {
  const all = shared.cases("asq-phi");
  const cases = commonCases(shared, all);
  const figures: Figure[] = [];
  const ours = new Map<string, ScoredSet>();
  for (const detector of detectors) {
    const result = await checkAsq(context, shared, detector, cases);
    figures.push(...result.figures, await allHardNegatives(detector, all));
    ours.set(OUR_NAMES[detector.variant], result.scored);
  }
  const live = livePresidio(context, cases);
  const peers: AsqPeer[] = [...publishedPeers(shared, cases), ...live.peers];
  const scored = new Map(
    peers.map(({ name, predictions }) => [name, scoreSet(cases, predictions)]),
  );
  for (const [name, { summary }] of scored) {
    const column = COLUMNS[name];
    if (column !== undefined) figures.push(...asqFigures(column, summary));
  }
  figures.push(...publishedElsewhere());
  const compared = new Map(
    [...scored].filter(([name]) =>
      [
        "AWS @0, snapped",
        "Presidio 2.2.360",
        "Presidio here, shipped",
        "Presidio here, strongest",
      ].includes(name),
    ),
  );
  return {
    figures,
    peers: [...ours, ...scored].map(([name, { summary }]) => peerRow(name, summary)),
    intervals: [...ours].flatMap(([name, set]) => intervalsOf(name, set, compared)),
  };
}
