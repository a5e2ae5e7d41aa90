import type { NoteSection } from "@/lib/notes/note-content.schema";
import weightFile from "@/models/drafting/selection.json";
import { contentWords } from "../checking/read-claim";
import type { Heard } from "../spoken/hear-talk";
import { SECTIONS, type Candidate } from "../spoken/list-candidates";
import { clauseFeatures } from "./clause-features";
import { readWeights, scoreFeatures } from "./weight-table";

const TABLE = readWeights(weightFile);
const THRESHOLDS = weightFile.thresholds as Readonly<Record<NoteSection, number>>;

export type Chosen = Readonly<{
  candidate: Candidate;
  section: NoteSection;
  text: string;
  /** Probability that a note's author would have used it here, 0 to 1. */
  probability: number;
}>;

export type Selection = Readonly<{
  chosen: readonly Chosen[];
  /** Candidates that say again what a likelier one of the same section says. */
  repeated: readonly Candidate[];
  /** The highest probability of each candidate in any section. */
  highest: ReadonlyMap<Candidate, number>;
}>;

const NEGATED = /\b(?:no|not|denies|without|never)\b/;

/** Whether two sentences say the same: seven tenths of the content words, the numbers and the polarity. */
function isSame(words: readonly string[], text: string, other: Chosen): boolean {
  const theirs = new Set(contentWords(other.text));
  const shared = words.filter((word) => theirs.has(word)).length;
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  return (
    shared >= 0.7 * words.length &&
    numbers.every((number) => other.text.includes(number)) &&
    NEGATED.test(text.toLowerCase()) === NEGATED.test(other.text.toLowerCase())
  );
}

/** Chooses, section by section, what of a talk the note will hold; talk order is kept. */
export function selectCandidates(
  heard: readonly Heard[],
  candidates: readonly Candidate[],
): Selection {
  const features = clauseFeatures(heard, candidates);
  const scores = features.map((names) => scoreFeatures(TABLE, names));
  const highest = new Map<Candidate, number>();
  candidates.forEach((candidate, index) => {
    const possible = SECTIONS.flatMap((section, output) =>
      candidate.texts[section] === undefined ? [] : [scores[index]?.[output] ?? 0],
    );
    highest.set(candidate, Math.max(0, ...possible));
  });
  const chosen: Chosen[] = [];
  const repeated: Candidate[] = [];
  SECTIONS.forEach((section, output) => {
    const ranked = candidates
      .flatMap((candidate, index) => {
        const text = candidate.texts[section];
        const probability = scores[index]?.[output] ?? 0;
        return text === undefined || probability < THRESHOLDS[section]
          ? []
          : [{ candidate, section, text, probability }];
      })
      .sort((a, b) => b.probability - a.probability || a.candidate.from - b.candidate.from);
    const taken: Chosen[] = [];
    for (const item of ranked) {
      const words = contentWords(item.text);
      if (taken.some((other) => isSame(words, item.text, other))) repeated.push(item.candidate);
      else taken.push(item);
    }
    chosen.push(...taken.sort((a, b) => a.candidate.from - b.candidate.from));
  });
  return { chosen, repeated, highest };
}
