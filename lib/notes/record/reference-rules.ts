import type { NoteContent } from "../note-content.schema";
import type { ReferenceCitation } from "../reference-citation.schema";
import type { Editor } from "./edit-rules";

type References = NoteContent["references"];

export type ReferenceEdit = {
  /** Absent where the note has none. */
  readonly references: References;
  readonly removed: number;
  readonly restored: number;
};

/**
 * What an edit from a page does to the references of a note: it may take one off or put it back, and nothing more. What a
 * passage says, whose it is and who chose it stays as the server has it; one that only the page knows is not kept, since
 * attaching is an act of its own. A page from before references, which sends none, changes none.
 */
export function editReferences(
  stored: References,
  incoming: References,
  editor: Editor,
): ReferenceEdit {
  if (stored === undefined || incoming === undefined) {
    return { references: stored, removed: 0, restored: 0 };
  }
  const given = new Map(incoming.map((reference) => [reference.id, reference]));
  const references = stored.map((reference) => settle(reference, given.get(reference.id), editor));
  const count = (isHit: (was: ReferenceCitation, is: ReferenceCitation) => boolean): number =>
    references.filter((is, index) => isHit(stored[index] ?? is, is)).length;
  return {
    references,
    removed: count((was, is) => was.removed === undefined && is.removed !== undefined),
    restored: count((was, is) => was.removed !== undefined && is.removed === undefined),
  };
}

/** One that is missing from the page stands as it stood: leaving out is not taking off. */
function settle(
  stored: ReferenceCitation,
  incoming: ReferenceCitation | undefined,
  { id, at }: Editor,
): ReferenceCitation {
  if (
    incoming === undefined ||
    (incoming.removed === undefined) === (stored.removed === undefined)
  ) {
    return stored;
  }
  if (incoming.removed !== undefined) {
    return { ...stored, removed: { byId: id, at: at.toISOString() } };
  }
  const restored = { ...stored };
  delete restored.removed;
  return restored;
}

/** What of the references a page shows: which stand and which were taken off. */
export function shownReferences(references: References): readonly (readonly [string, boolean])[] {
  return (references ?? []).map(({ id, removed }) => [id, removed !== undefined] as const);
}

/**
 * The references with one more that a person chose. Where the same passage, in the same words, stands at that sentence
 * already it is not doubled; one that was taken off there comes back as the person's own choice.
 */
export function attachTo(
  references: readonly ReferenceCitation[],
  attached: ReferenceCitation,
): ReferenceCitation[] {
  const [sentenceId = ""] = attached.sentenceIds;
  const at = references.findIndex(
    ({ passageId, snapshot, sentenceIds }) =>
      passageId === attached.passageId &&
      snapshot === attached.snapshot &&
      sentenceIds.includes(sentenceId),
  );
  const same = references[at];
  if (same === undefined) return [...references, attached];
  if (same.removed === undefined) return [...references];
  return references.map((each, index) => (index === at ? { ...attached, id: each.id } : each));
}
