import { hashWord, mixHashes } from "./hash-words";
import { plainWord } from "./word-classes";

/** Features of a clause that tell who says it: its words, pairs of words, opening and size. */
export function speakerFeatures(texts: readonly string[]): number[] {
  const words = texts.map((text) => hashWord(plainWord(text)));
  const word = (index: number): number => words[index] ?? 7;
  const features = [
    mixHashes(60),
    mixHashes(61, Math.min(12, words.length)),
    mixHashes(62, word(0)),
    mixHashes(63, word(0), word(1)),
    mixHashes(64, word(0), word(1), word(2)),
  ];
  for (let index = 0; index < words.length; index += 1) {
    features.push(mixHashes(65, word(index)));
    if (index > 0) features.push(mixHashes(66, word(index - 1), word(index)));
  }
  return features;
}
