import type { NoteSection } from "@/lib/notes/note-content.schema";
import { contentWords } from "../checking/read-claim";
import { BODY_ALL, EXAM_ALL, PROBLEM, SYMPTOM, TEST_ALL } from "../facts/clinical-terms";
import { medicationNames } from "../facts/find-medications";
import type { Heard } from "../spoken/hear-talk";
import { isDue, isMisplaced } from "./find-due";
import type { Candidate } from "../spoken/list-candidates";
import { isRetracted, isRetraction } from "../spoken/read-retraction";

export type Chosen = Readonly<{
  candidate: Candidate;
  section: NoteSection;
  text: string;
  /** Probability that a note's author would have used it here, 0 to 1. */
  probability: number;
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

const TERMS = [SYMPTOM, PROBLEM, BODY_ALL, TEST_ALL, EXAM_ALL];

/** Symptoms, problems, parts of the body, tests, signs and medicines a text names. */
export function clinicalTerms(text: string): string[] {
  const plain = text.toLowerCase();
  return [...TERMS.flatMap((terms) => plain.match(terms) ?? []), ...medicationNames(text)];
}

/** Talks with fewer candidates than this are short visits: their notes hold more of them. */
const USUAL_CANDIDATES = 60;
const LOWEST_FACTOR = 0.4;

/**
 * What each section could say with its probability; 1 for what must stand there.
 *
 * @param probabilityOf probability of the candidate at an index in a section, 0 to 1
 */
export function listLines(
  heard: readonly Heard[],
  candidates: readonly Candidate[],
  section: NoteSection,
  probabilityOf: (index: number) => number,
): Chosen[] {
  return candidates.flatMap((candidate, index) => {
    const text = candidate.texts[section];
    const item = heard[candidate.from];
    if (text === undefined || !item || isMisplaced(item, section)) return [];
    if (isRetracted(heard, candidate.from) || isRetraction(item)) return [];
    const probability = isDue(item, section) ? 1 : probabilityOf(index);
    return [{ candidate, section, text, probability }];
  });
}

/** The threshold for a talk of so many candidates. */
export function thresholdFor(threshold: number, candidates: number): number {
  const factor = Math.sqrt(candidates / USUAL_CANDIDATES);
  return threshold * Math.min(1, Math.max(LOWEST_FACTOR, factor));
}

/** Speaks of what was said before it: "it comes and goes", "that helped". */
export const LEANS = /^(?:it|this|that|these|those|they)\b/i;
/** What it leans on stands at most so many clauses before, and is taken from this share of the threshold on. */
const NEAR = 2;
const REFERENT = 0.3;

/** A line that leans on the one before it brings that along, or is left out with it. */
function withReferents(
  taken: readonly Chosen[],
  lines: readonly Chosen[],
  threshold: number,
): Chosen[] {
  const chosen = new Map(taken.map((line) => [line.candidate, line]));
  for (const line of taken) {
    if (!LEANS.test(line.text)) continue;
    const before = lines.findLast(
      ({ candidate }) =>
        candidate.to < line.candidate.from && line.candidate.from - candidate.to <= NEAR,
    );
    if (before && chosen.has(before.candidate)) continue;
    if (before && before.probability >= threshold * REFERENT) chosen.set(before.candidate, before);
    else if (line.probability < 1) chosen.delete(line.candidate);
  }
  return [...chosen.values()];
}

/** Each of the first two clinical terms that nothing likelier has said lowers the threshold by a fifth. */
const NEW_TERM = 0.8;

/**
 * The lines of one section, likeliest first, that reach the threshold and say something new; and the
 * candidates left out because a likelier line says the same.
 */
export function chooseLines(
  lines: readonly Chosen[],
  threshold: number,
): Readonly<{ taken: readonly Chosen[]; repeated: readonly Candidate[] }> {
  const ranked = [...lines].sort(
    (a, b) => b.probability - a.probability || a.candidate.from - b.candidate.from,
  );
  const said = new Set<string>();
  const taken: Chosen[] = [];
  const repeated: Candidate[] = [];
  for (const line of ranked) {
    if (line.probability < threshold * NEW_TERM * NEW_TERM) break;
    const terms = clinicalTerms(line.text);
    const fresh = new Set(terms.filter((term) => !said.has(term))).size;
    if (line.probability < threshold * NEW_TERM ** Math.min(2, fresh)) continue;
    const words = contentWords(line.text);
    if (taken.some((other) => isSame(words, line.text, other))) {
      repeated.push(line.candidate);
      continue;
    }
    taken.push(line);
    for (const term of terms) said.add(term);
  }
  const settled = withReferents(taken, lines, threshold);
  return { taken: settled.sort((a, b) => a.candidate.from - b.candidate.from), repeated };
}
