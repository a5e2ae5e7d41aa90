import { WordPieces } from "../network/word-pieces";

/**
 * The word pieces as the classifier learned them: small letters, no accents, words of at most sixty signs, the first
 * twelve pieces of each. `models/phi/vectors.json` holds how its training reads four odd texts.
 * @throws Error when the vocabulary lacks a mark.
 */
export function classifierPieces(vocabulary: string): WordPieces {
  return new WordPieces(vocabulary, {
    longestWord: 60,
    mostPieces: 12,
    spell: (word) =>
      word
        .toLowerCase()
        .normalize("NFD")
        .replace(/\p{Mn}/gu, ""),
  });
}
