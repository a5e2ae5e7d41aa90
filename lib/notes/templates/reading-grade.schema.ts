/**
 * The Flesch–Kincaid grade of an English text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid et al. 1975). It counts lengths alone: a low grade is no proof that somebody understands.
 */

const WORD = /\p{L}[\p{L}’']*/gu;

/** Syllables of one English word, by its groups of vowels; at least one. */
export function countSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  if (plain.length <= 3) return 1;
  const groups = plain
    // A silent e at the end, and "-es" and "-ed" that make no syllable; "-le" after a consonant makes one.
    .replace(/(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$/, "")
    .replace(/^y/, "")
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/**
 * The grade of sentences taken together, to one decimal, at least 0; null when there is no word. Numbers and
 * placeholders are read past.
 */
export function readingGrade(sentences: readonly string[]): number | null {
  const words = sentences
    .map((sentence) => sentence.replace(/\[[A-Z_]+_\d+\]/g, " ").match(WORD) ?? [])
    .filter((found) => found.length > 0);
  const count = words.reduce((sum, found) => sum + found.length, 0);
  if (count === 0) return null;
  const syllables = words.flat().reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = (0.39 * count) / words.length + (11.8 * syllables) / count - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
