/**
 * Fusion and re-ranking, both without chance: the same lists give the same order on every machine. Fusion is by
 * reciprocal rank with the constant 60 (Cormack, Clarke and Büttcher, SIGIR 2009), which needs no common scale of the
 * two kinds of score.
 */
const RANK_CONSTANT = 60;
const BEST_FUSED = 2 / (RANK_CONSTANT + 1);

/**
 * How much a likeness to one of the card's names counts beside the fused rank. Chosen among .5, 1 and 2 on the questions
 * of `bench/retrieval/library-queries.mjs`, of which both halves gain; how many of the query's words stand in the card, or
 * in its title, was tried on them as well and lost.
 */
const NAME_WEIGHT = 0.5;

export type Candidate = {
  readonly id: string;
  /** 0 to 1: 1 when both searches put it first. */
  readonly fused: number;
  /** Cosine of the query to that of the card's names (title, keywords) which is nearest. */
  readonly named: number;
};

export type Ranked = { readonly id: string; readonly score: number };

/** Joins lists of ids, each best first. @returns id → 0 to 1 */
export function fuseRanks(lists: readonly (readonly string[])[]): Map<string, number> {
  const fused = new Map<string, number>();
  for (const list of lists) {
    for (const [rank, id] of list.entries()) {
      fused.set(id, (fused.get(id) ?? 0) + 1 / (RANK_CONSTANT + rank + 1) / BEST_FUSED);
    }
  }
  return fused;
}

/** Best first, 0 to 1; by id where two are as good. */
export function rerank(candidates: readonly Candidate[]): Ranked[] {
  return candidates
    .map(({ id, fused, named }) => ({
      id,
      score: (fused + NAME_WEIGHT * Math.max(0, named)) / (1 + NAME_WEIGHT),
    }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
