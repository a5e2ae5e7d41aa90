import type { SetAsideReason, Span, UnplacedReason } from "@/lib/notes/note-content.schema";

/**
 * What became of every clause of a source, counted by clauses. Offsets are UTF-16 units into the source as
 * pasted; no words of it are in here. `used` and the clauses of the three lists make up `total`.
 */
export type Coverage = {
  readonly total: number;
  /** Clauses that a sentence of the note cites. */
  readonly used: number;
  /** Clauses no sentence uses, by the reason the drafter gave; the commonest reason first. */
  readonly setAside: readonly {
    readonly reason: SetAsideReason;
    readonly clauses: readonly Span[];
  }[];
  /** Clauses, or parts of them, that belong in the note and have no place yet. */
  readonly listed: readonly ListedClause[];
  /** Clauses the draft used and the note does not: a person took their sentence out. */
  readonly takenOut: readonly Span[];
};

export type ListedClause = Span & {
  /** Absent for notes made before the reason was kept. */
  readonly why?: UnplacedReason;
  /** The stretches of the clause that have no place: the whole clause or a rest of it. */
  readonly pieces: readonly Span[];
};
