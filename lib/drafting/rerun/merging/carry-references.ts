import type { Citation, NoteSentence } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import type { SentenceChanges } from "./merge-items";

const MOST_SENTENCES = 20;

/** References beside sentences that were drafted again stand beside those that rest on the same places now. */
export function carryReferences(
  references: readonly ReferenceCitation[] | undefined,
  { gone, added }: SentenceChanges,
): ReferenceCitation[] | undefined {
  return references?.map((reference) => {
    const left = gone.filter(({ id }) => reference.sentenceIds.includes(id));
    if (left.length === 0) return reference;
    const goneIds = new Set(left.map(({ id }) => id));
    const next = added.filter((sentence) => left.some((old) => sharesPlace(old, sentence)));
    const sentenceIds = [
      ...reference.sentenceIds.filter((id) => !goneIds.has(id)),
      ...next.map(({ id }) => id),
    ];
    return { ...reference, sentenceIds: [...new Set(sentenceIds)].slice(0, MOST_SENTENCES) };
  });
}

function sharesPlace(old: NoteSentence, sentence: NoteSentence): boolean {
  return old.citations.some((cited) => sentence.citations.some((other) => overlaps(cited, other)));
}

function overlaps(a: Citation, b: Citation): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end;
}
