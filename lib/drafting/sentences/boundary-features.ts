import { hashWord, mixHashes } from "./hash-words";
import { classOfWord, plainWord } from "./word-classes";

/** Words of a stretch of talk, without marks, ready to be asked about each gap. */
export type HashedWords = Readonly<{
  words: Uint32Array;
  classes: Uint32Array;
  endings: Uint32Array;
}>;

/** Words that stand before the first and after the last. */
const EDGE = 4;

/** Hashes each lower-case word once; `EDGE` empty words stand at either end. */
export function hashWords(texts: readonly string[]): HashedWords {
  const size = texts.length + 2 * EDGE;
  const words = new Uint32Array(size).fill(7);
  const classes = new Uint32Array(size).fill(11);
  const endings = new Uint32Array(size).fill(13);
  texts.forEach((text, index) => {
    words[index + EDGE] = hashWord(plainWord(text));
    classes[index + EDGE] = hashWord(classOfWord(text));
    endings[index + EDGE] = hashWord(text.slice(-3));
  });
  return { words, classes, endings };
}

/** Features of the gap behind word `index`: 32-bit hashes of the words and classes on both sides. */
export function gapFeatures({ words, classes, endings }: HashedWords, index: number): number[] {
  const at = index + EDGE;
  const word = (offset: number): number => words[at + offset] ?? 7;
  const kind = (offset: number): number => classes[at + offset] ?? 11;
  const [a3, a2, a1, b1, b2, b3] = [word(-2), word(-1), word(0), word(1), word(2), word(3)];
  const [p3, p2, p1, q1, q2, q3] = [kind(-2), kind(-1), kind(0), kind(1), kind(2), kind(3)];
  const since = Math.min(index, 8);
  const left = Math.min(words.length - 2 * EDGE - 2 - index, 8);
  return [
    mixHashes(0),
    mixHashes(1, a1),
    mixHashes(2, b1),
    mixHashes(3, a2),
    mixHashes(4, b2),
    mixHashes(5, a3),
    mixHashes(6, b3),
    mixHashes(7, a2, a1),
    mixHashes(8, a1, b1),
    mixHashes(9, b1, b2),
    mixHashes(10, a2, a1, b1),
    mixHashes(11, a1, b1, b2),
    mixHashes(12, b1, b2, b3),
    mixHashes(13, a3, a2, a1),
    mixHashes(14, a2, b1),
    mixHashes(15, a1, b2),
    mixHashes(16, endings[at] ?? 13, q1),
    mixHashes(17, p1, endings[at + 1] ?? 13),
    mixHashes(18, p1, q1),
    mixHashes(19, p2, p1, q1, q2),
    mixHashes(20, p3, p2, p1, q1),
    mixHashes(21, p1, q1, q2, q3),
    mixHashes(22, p1, b1, b2),
    mixHashes(23, a2, a1, q1),
    mixHashes(24, p1, b1),
    mixHashes(25, a1, q1),
    mixHashes(26, a1, q1, q2),
    mixHashes(27, p2, p1, b1),
    mixHashes(28, since),
    mixHashes(29, left),
    mixHashes(30, since, a1),
    mixHashes(31, left, b1),
    mixHashes(32, p3, p2, p1, q1, q2, q3),
    mixHashes(33, word(-3), a3, a2, a1),
    mixHashes(34, b1, b2, b3, word(4)),
  ];
}
