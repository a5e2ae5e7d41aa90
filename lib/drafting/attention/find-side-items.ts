import type { DraftAttention, DraftSentence } from "../draft.schema";
import { SEEN } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

/** Limbs and paired organs of which a note usually means one. */
const SIDED =
  /\b(left|right) (?:(?:upper|lower|middle|index|ring|little|big|great|medial|lateral|distal|proximal|inner|outer) )?(knee|shoulder|elbow|wrist|hand|hip|ankle|foot|arm|leg|thumb|finger|toe|eye|ear|breast|flank|side)s?\b/gi;
/** Said of both on purpose. */
const BOTH =
  /\b(?:both|bilateral\w*|compared (?:to|with)|opposite|other|than|versus|left and right|right and left)\b/i;
const NAMED = /^(?:chief complaint|[a-z ]{0,30}(?:pain|injury|fracture|sprain)\.?$)/i;

/**
 * The same part of the body on the left in one sentence and on the right in another: one of them may be
 * a slip of the tongue or of the transcript. One item a part; sentences that name both sides do not count.
 */
export function findSideItems(sentences: readonly DraftSentence[]): Item[] {
  const sides = new Map<string, Map<string, DraftSentence[]>>();
  for (const sentence of sentences) {
    if (BOTH.test(sentence.text)) continue;
    for (const [, side = "", part = ""] of sentence.text.toLowerCase().matchAll(SIDED)) {
      const bySide = sides.get(part) ?? new Map<string, DraftSentence[]>();
      bySide.set(side, [...(bySide.get(side) ?? []), sentence]);
      sides.set(part, bySide);
    }
  }
  return [...sides].flatMap(([part, bySide]) => {
    const left = bySide.get("left");
    const right = bySide.get("right");
    if (!left || !right) return [];
    const fewer = left.length <= right.length ? left : right;
    const isMain = [...left, ...right].some(
      ({ text, topic }) => topic === "chief_complaint" || NAMED.test(text),
    );
    return [
      {
        kind: "side_conflict" as const,
        severity: isMain ? ("critical" as const) : ("warning" as const),
        title: `Left and right ${part}`,
        detail: `The note speaks of the left ${part} and of the right ${part}. Check which one is meant.`,
        reference: "",
        spans: fewer.flatMap(({ citations }) => citations).slice(0, 20),
        choices: [SEEN],
      },
    ];
  });
}
