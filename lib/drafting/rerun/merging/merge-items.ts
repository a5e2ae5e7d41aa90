import type { AttentionItem, NoteSentence } from "@/lib/notes/note-content.schema";

export type SentenceChanges = Readonly<{
  gone: readonly NoteSentence[];
  added: readonly NoteSentence[];
}>;

const RANK: Readonly<Record<AttentionItem["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

/**
 * Things to decide after a section was drafted again. What was decided stays. What is open goes only with the words it was
 * about, and only when the text does not raise it any more. What the new words raise is added, and so is what no sentence
 * carries now: a value or an allergy that the section no longer names must not go with it.
 */
export function mergeItems(
  items: readonly AttentionItem[],
  fresh: readonly AttentionItem[],
  { gone, added }: SentenceChanges,
): AttentionItem[] {
  const goneIds = new Set(gone.map(({ id }) => id));
  const addedIds = new Set(added.map(({ id }) => id));
  const raisedBy = (item: AttentionItem) => fresh.find((other) => isSame(item, other));
  const kept = items.filter(
    (item) =>
      item.decision !== undefined ||
      !isAboutGone(item, goneIds) ||
      // A wording that was offered for a sentence that is gone cannot be chosen any more: the fresh item offers its own.
      (item.replacement?.sentenceId === undefined && raisedBy(item) !== undefined),
  );
  const raised = fresh.filter((item) => {
    const isOfNewWords = item.sentenceIds.some((id) => addedIds.has(id));
    const isUncarried = item.sentenceIds.length === 0;
    return (isOfNewWords || isUncarried) && !kept.some((known) => silences(known, item));
  });
  return [
    ...kept.map((item) =>
      isOfWords(item) && item.decision !== undefined ? item : widen(item, raisedBy(item), addedIds),
    ),
    ...raised,
  ];
}

function isAboutGone(
  { sentenceIds, replacement }: AttentionItem,
  goneIds: ReadonlySet<string>,
): boolean {
  const areAllGone = sentenceIds.length > 0 && sentenceIds.every((id) => goneIds.has(id));
  return (
    areAllGone || (replacement?.sentenceId !== undefined && goneIds.has(replacement.sentenceId))
  );
}

/** An item that stays is also about the new words that raise it again. */
function widen(
  item: AttentionItem,
  again: AttentionItem | undefined,
  addedIds: ReadonlySet<string>,
): AttentionItem {
  const more = again?.sentenceIds.filter((id) => addedIds.has(id)) ?? [];
  return { ...item, sentenceIds: [...new Set([...item.sentenceIds, ...more])].slice(0, 20) };
}

/** One cause is one card, whatever its words; other things are the same by what they say of which places. */
function isSame(item: AttentionItem, other: AttentionItem): boolean {
  if (item.kind !== other.kind) return false;
  if (item.cause !== undefined && other.cause !== undefined) return item.cause === other.cause;
  return (
    item.title === other.title && JSON.stringify(item.citations) === JSON.stringify(other.citations)
  );
}

/** What is said of a sentence's own words, and not of the text: other words are another question, whatever their title. */
function isOfWords({ kind }: AttentionItem): boolean {
  return kind === "contradicted_sentence" || kind === "unsupported_sentence" || kind === "dissent";
}

/** A decision speaks for what was seen: a graver one, or one that says something else, is asked about again. */
function silences(known: AttentionItem, item: AttentionItem): boolean {
  if (!isSame(known, item)) return false;
  // A card of written words goes with them; what the text raises must not go too. The next save tells it once.
  if (known.raisedBy === "written") return false;
  if (known.decision === undefined) return true;
  if (isOfWords(item)) return false;
  return RANK[item.severity] >= RANK[known.severity] && item.detail === known.detail;
}
