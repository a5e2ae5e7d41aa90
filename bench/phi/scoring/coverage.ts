import { coreOf, type BenchCase, type Stretch } from "../cases/bench-case";

/** Counts of one text, as `score.mjs` of the shared data defines them: only letters and digits count. */
export type Coverage = {
  readonly spans: number;
  readonly full: number;
  readonly goldCharacters: number;
  readonly goldCovered: number;
  /** Covered letters and digits of a text that holds identifiers, and how many of them are gold. */
  readonly covered: number;
  readonly coveredGold: number;
  /** Letters and digits that identify nobody, and how many of them were covered. */
  readonly plain: number;
  readonly plainCovered: number;
  readonly isTouched: boolean;
  readonly byLabel: ReadonlyMap<string, { readonly spans: number; readonly full: number }>;
};

const COUNTS = /[\p{L}\p{N}]/u;

function marked(length: number, stretches: readonly Stretch[]): Uint8Array {
  const flags = new Uint8Array(length);
  for (const { start, end } of stretches) flags.fill(1, start, end);
  return flags;
}

export function coverageOf(
  { text, spans }: BenchCase,
  found: readonly Stretch[],
  ignored: ReadonlySet<string> = new Set(),
): Coverage {
  const covered = marked(text.length, found);
  const asked = spans.filter(({ label }) => !ignored.has(label));
  const gold = marked(text.length, asked);
  const skipped = marked(
    text.length,
    spans.filter(({ label }) => ignored.has(label)),
  );
  let [coveredHere, coveredGold, plain] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if ((skipped[at] === 1 && gold[at] !== 1) || !COUNTS.test(text[at] ?? "")) continue;
    coveredHere += covered[at] ?? 0;
    if (gold[at] !== 1) plain += 1;
    else coveredGold += covered[at] ?? 0;
  }
  const byLabel = new Map<string, { spans: number; full: number }>();
  let [full, goldCharacters, goldCovered] = [0, 0, 0];
  for (const span of asked) {
    const core = coreOf(span);
    let [size, hit] = [0, 0];
    for (let at = core.start; at < core.end; at += 1) {
      if (!COUNTS.test(text[at] ?? "")) continue;
      size += 1;
      hit += covered[at] ?? 0;
    }
    const label = byLabel.get(span.label) ?? { spans: 0, full: 0 };
    byLabel.set(span.label, label);
    label.spans += 1;
    goldCharacters += size;
    goldCovered += hit;
    if (hit !== size) continue;
    full += 1;
    label.full += 1;
  }
  const holdsIdentifiers = asked.length > 0;
  return {
    spans: asked.length,
    full,
    goldCharacters,
    goldCovered,
    covered: holdsIdentifiers ? coveredHere : 0,
    coveredGold: holdsIdentifiers ? coveredGold : 0,
    plain,
    plainCovered: coveredHere - coveredGold,
    isTouched: coveredHere > 0,
    byLabel,
  };
}
