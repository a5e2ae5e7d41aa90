import type { Coverage } from "./coverage";

export type LabelCount = { readonly spans: number; readonly full: number };

/** Shares over a set of texts, unrounded; NaN where there is nothing to divide by. */
export type CoverageSummary = {
  readonly texts: number;
  readonly spans: number;
  readonly full: number;
  readonly characterRecall: number;
  readonly characterPrecision: number;
  /** Share of the texts with identifiers in which a letter or digit of one was left. */
  readonly leak: number;
  readonly cleanTexts: number;
  readonly cleanTouched: number;
  /** Share of the letters and digits that identify nobody which came out unchanged. */
  readonly unchanged: number;
  readonly byLabel: ReadonlyMap<string, LabelCount>;
};

export function summarizeCoverage(rows: readonly Coverage[]): CoverageSummary {
  const sum = (pick: (row: Coverage) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const withIdentifiers = rows.filter(({ spans }) => spans > 0);
  const clean = rows.filter(({ spans }) => spans === 0);
  const byLabel = new Map<string, { spans: number; full: number }>();
  for (const row of rows) {
    for (const [label, { spans, full }] of row.byLabel) {
      const counts = byLabel.get(label) ?? { spans: 0, full: 0 };
      counts.spans += spans;
      counts.full += full;
      byLabel.set(label, counts);
    }
  }
  const leaking = withIdentifiers.filter(({ spans, full }) => full < spans).length;
  return {
    texts: rows.length,
    spans: sum(({ spans }) => spans),
    full: sum(({ full }) => full) / sum(({ spans }) => spans),
    characterRecall: sum((row) => row.goldCovered) / sum((row) => row.goldCharacters),
    characterPrecision: sum((row) => row.coveredGold) / sum((row) => row.covered),
    leak: leaking / withIdentifiers.length,
    cleanTexts: clean.length,
    cleanTouched: clean.filter(({ isTouched }) => isTouched).length / clean.length,
    unchanged: 1 - sum((row) => row.plainCovered) / sum((row) => row.plain),
    byLabel,
  };
}

/** The category with the smallest share of its spans wholly covered. */
export function worstLabel(
  byLabel: ReadonlyMap<string, LabelCount>,
): (LabelCount & { readonly label: string }) | null {
  let worst: (LabelCount & { label: string }) | null = null;
  for (const [label, { spans, full }] of byLabel) {
    if (worst === null || full / spans < worst.full / worst.spans) worst = { label, spans, full };
  }
  return worst;
}
