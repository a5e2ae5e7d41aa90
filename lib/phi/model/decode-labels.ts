import type { IdentifierCategory } from "../identifier.schema";
import { CLASSIFIER_LABELS, type ClassifierCard } from "./classifier-card.schema";
import type { ModelWord } from "./read-words";

/** A stretch that the classifier takes for an identifier; UTF-16 offsets of the text it read, score in (0, 1). */
export type Proposal = {
  readonly start: number;
  readonly end: number;
  readonly category: IdentifierCategory;
  readonly score: number;
};

type Label = Exclude<(typeof CLASSIFIER_LABELS)[number], "O">;
type WordVerdict = { readonly label: Label; readonly score: number } | null;

const CATEGORY: Readonly<Record<Label, IdentifierCategory>> = {
  NAME: "name",
  PLACE: "location",
  DATE: "date",
  CONTACT: "phone",
  ID: "other",
  AGE: "age",
};

/** What one word is taken for; `logits` are the outputs for its first piece, in the order of the labels. */
export function judgeWord(
  logits: Float32Array,
  offset: number,
  keepBelow: ClassifierCard["keepBelow"],
): WordVerdict {
  const most = Math.max(...logits.subarray(offset, offset + CLASSIFIER_LABELS.length));
  const parts = CLASSIFIER_LABELS.map((_, label) =>
    Math.exp((logits[offset + label] ?? -Infinity) - most),
  );
  const total = parts.reduce((sum, part) => sum + part, 0);
  let best = 1;
  for (let label = 2; label < parts.length; label += 1) {
    if ((parts[label] ?? 0) > (parts[best] ?? 0)) best = label;
  }
  const label = CLASSIFIER_LABELS[best] as Label;
  const innocent = (parts[0] ?? 0) / total;
  return innocent < (keepBelow[label] ?? 0) ? { label, score: 1 - innocent } : null;
}

const JOINS_ONLY = /^[^\p{L}\p{N}]+$/u;

/** Neighbouring words of one label become one proposal; signs alone are none. */
export function joinVerdicts(
  text: string,
  words: readonly ModelWord[],
  verdicts: readonly WordVerdict[],
): Proposal[] {
  const proposals: Proposal[] = [];
  let open: { start: number; end: number; label: Label; score: number } | null = null;
  const close = (): void => {
    if (open !== null && !JOINS_ONLY.test(text.slice(open.start, open.end))) {
      const { start, end, label, score } = open;
      proposals.push({ start, end, category: CATEGORY[label], score });
    }
    open = null;
  };
  for (const [at, word] of words.entries()) {
    const verdict = verdicts[at] ?? null;
    if (verdict === null || (open !== null && open.label !== verdict.label) || word.gap === 2) {
      close();
    }
    if (verdict === null) continue;
    if (open === null) open = { start: word.start, end: word.end, ...verdict };
    else {
      open.end = word.end;
      open.score = Math.max(open.score, verdict.score);
    }
  }
  close();
  return proposals;
}
