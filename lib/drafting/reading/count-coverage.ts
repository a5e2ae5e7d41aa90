import type { NoteContent, SetAsideReason, Span } from "@/lib/notes/note-content.schema";
import type { Coverage, ListedClause } from "./coverage.schema";

type Marks = Pick<NoteContent, "sentences" | "setAside" | "unplaced">;

/** Spans in order of their start, with what finds those that touch a stretch without going through all. */
class SpanIndex<S extends Span> {
  readonly #spans: readonly S[];
  /** The farthest end among the spans up to each place. */
  readonly #reach: readonly number[];

  constructor(spans: readonly S[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    let reach = 0;
    this.#reach = this.#spans.map(({ end }) => (reach = Math.max(reach, end)));
  }

  touching({ start, end }: Span): S[] {
    const found: S[] = [];
    for (let at = this.#firstFrom(end) - 1; at >= 0; at -= 1) {
      if ((this.#reach[at] ?? 0) <= start) break;
      const span = this.#spans[at];
      if (span && start < span.end) found.unshift(span);
    }
    return found;
  }

  /** Index of the first span that starts at `offset` or later. */
  #firstFrom(offset: number): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const WORD = /[\p{L}\p{N}]/u;

/** What is left of `span` when the covered stretches are cut out, without rests that hold no letter or figure. */
function rests(text: string, span: Span, covers: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of [...covers, { start: span.end, end: span.end }]) {
    if (start > from) left.push({ start: from, end: Math.min(start, span.end) });
    from = Math.max(from, end);
  }
  return left.filter(({ start, end }) => WORD.test(text.slice(start, end)));
}

/**
 * Counts what became of the clauses of a source in a note as it stands. A clause with a rest that has no place
 * is listed, whatever else of it is used; else one that is cited is used; else it is set aside with the reason
 * of most of its characters. What is none of these was used by a sentence that is gone.
 * @param clauses stretches of `text`, not overlapping, UTF-16 units.
 */
export function countCoverage(
  text: string,
  clauses: readonly Span[],
  marks: Marks,
  documentId: string,
): Coverage {
  const here = <S extends { documentId: string }>(spans: readonly S[]): S[] =>
    spans.filter((span) => span.documentId === documentId);
  const cited = new SpanIndex(here(marks.sentences.flatMap(({ citations }) => citations)));
  const aside = new SpanIndex(here(marks.setAside));
  const unplaced = new SpanIndex(here(marks.unplaced));

  let used = 0;
  const listed: ListedClause[] = [];
  const takenOut: Span[] = [];
  const groups = new Map<SetAsideReason, Span[]>();
  const counted = clauses.filter(({ start, end }) => WORD.test(text.slice(start, end)));
  for (const clause of counted) {
    const users = cited.touching(clause);
    const open = unplaced.touching(clause).map((span) => ({
      ...span,
      start: Math.max(span.start, clause.start),
      end: Math.min(span.end, clause.end),
    }));
    const pieces = open.flatMap((span) => rests(text, span, users));
    const reason = mainReason(clause, aside.touching(clause));
    if (pieces.length > 0) {
      const why = open[0]?.why;
      listed.push({ ...clause, ...(why === undefined ? {} : { why }), pieces });
    } else if (users.length > 0) used += 1;
    else if (reason === null) takenOut.push(clause);
    else groups.set(reason, [...(groups.get(reason) ?? []), clause]);
  }
  const setAside = [...groups]
    .map(([reason, spans]) => ({ reason, clauses: spans }))
    .sort((a, b) => b.clauses.length - a.clauses.length);
  return { total: counted.length, used, setAside, listed, takenOut };
}

function mainReason(
  clause: Span,
  spans: readonly (Span & { readonly reason: SetAsideReason })[],
): SetAsideReason | null {
  const share = ({ start, end }: Span): number =>
    Math.min(end, clause.end) - Math.max(start, clause.start);
  const [main] = [...spans].sort((a, b) => share(b) - share(a));
  return main?.reason ?? null;
}
