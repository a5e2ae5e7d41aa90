import type { Span } from "@/lib/notes/note-content.schema";
import { readAge } from "../clauses/read-age";
import type { Fact } from "../draft.schema";
import { extractClauses, type Clauses } from "../extract-clauses";
import { extractFacts } from "../extract-facts";

/** One fact of a source, said in one place or in several. */
export type SourceReading = {
  readonly facts: readonly Fact[];
  /** Every clause, in order, headings included; speaker tags and blank lines are no clauses. */
  readonly clauses: readonly Span[];
};

const MOST_SPANS = 8;

/**
 * What a source says, read anew from the text as pasted. Facts and clauses are not kept with a note: the bytes
 * that are signed hold what the clinician answers for, and these are an aid for reading the source beside it,
 * so they follow from the source alone, for notes made before there were any too. Pure; accepts any string.
 */
export function readSource(text: string): SourceReading {
  const clauses = extractClauses(text);
  const facts = extractFacts(clauses.sources, readAge(text));
  return { facts: mergeFacts(facts), clauses: clauseSpans(clauses) };
}

/** The clauses alone, for counting. */
export function readClauses(text: string): readonly Span[] {
  return clauseSpans(extractClauses(text));
}

function clauseSpans(clauses: Clauses): Span[] {
  const spans =
    clauses.mode === "talk"
      ? clauses.talk.map(({ start, end }) => ({ start, end }))
      : [
          ...clauses.structure.clauses.map(({ start, text }) => ({
            start,
            end: start + text.length,
          })),
          ...clauses.labels,
        ];
  return spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

/** What is said twice is one fact with two places. */
function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const { spans, ...said } = fact;
    const key = JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = merged.get(key);
    if (known === undefined) merged.set(key, fact);
    else {
      const apart = spans.filter(
        ({ start, end }) =>
          !known.spans.some((other) => other.start === start && other.end === end),
      );
      merged.set(key, { ...known, spans: [...known.spans, ...apart].slice(0, MOST_SPANS) });
    }
  }
  return [...merged.values()];
}
