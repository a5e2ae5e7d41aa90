import { coreOf } from "../cases/bench-case";
import { pickFrom, type SeededRandom } from "../seeded-random";
import type { Edit } from "./apply-edits";
import type { Transform } from "./plain-transforms";

/** Given and family names of one group of people. */
export type NameGroup = { readonly given: readonly string[]; readonly family: readonly string[] };

const PERSON_LABEL = /NAME|PERSON|PATIENT|DOCTOR/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|MD|RN|DO|NP|PA)\.?$/i;
const TITLE_BEFORE = /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Doctor|Nurse)\.?\s+$/i;

function casedLike(model: string, name: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return name.toUpperCase();
  return model === model.toLowerCase() ? name.toLowerCase() : name;
}

/** The words of one name, each with its part: "given" for the first ones, "family" for the last. */
function partsOf(
  name: string,
  isTitled: boolean,
): { word: string; at: number; part: keyof NameGroup }[] {
  const words = [...name.matchAll(/[\p{L}\p{M}'\u2019.-]+/gu)]
    .map(({ index, 0: word }) => ({ word, at: index }))
    .filter(({ word }) => !SUFFIX.test(word) && /\p{L}/u.test(word));
  const isReversed = /^[^\s,]+,\s/.test(name);
  return words.map((each, order) => {
    const isFamily = isReversed
      ? order === 0
      : words.length === 1
        ? isTitled
        : order === words.length - 1;
    return { ...each, part: isFamily ? "family" : "given" };
  });
}

/**
 * Swaps every name for one of `group`: the same word becomes the same word within a text, initials stay initials,
 * case, order and titles stay. So a difference in recall is one of the names, not of the sentences.
 */
export function swapNames(group: NameGroup): Transform {
  return ({ text, spans }, random: SeededRandom) => {
    const swapped = new Map<string, string>();
    const edits: Edit[] = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      if (!PERSON_LABEL.test(span.label)) continue;
      const { start, end } = coreOf(span);
      const isTitled = TITLE_BEFORE.test(text.slice(Math.max(0, start - 12), start));
      for (const { word, at, part } of partsOf(text.slice(start, end), isTitled)) {
        if ((edits[edits.length - 1]?.end ?? 0) > start + at) continue;
        const key = word.toLowerCase();
        const other = swapped.get(key) ?? pickFrom(group[part], random);
        swapped.set(key, other);
        const isInitial = /^\p{L}\.?$/u.test(word);
        const out = isInitial
          ? other.slice(0, 1).toUpperCase() + word.slice(1)
          : casedLike(word, other);
        edits.push({ start: start + at, end: start + at + word.length, out });
      }
    }
    return edits;
  };
}
