import { hashWord, mixHashes } from "./hash-words";
import { classOfWord, plainWord } from "./word-classes";

/** Words that open a sentence without saying what it is. */
const OPENING =
  /^(?:okay|ok|alright|all|right|so|and|but|then|now|well|um|uh|great|good|sure|yeah|yes)$/;
/** Said behind a statement: "…, okay". Who asks says more before it. */
const CLOSING = /^(?:okay|ok|right|correct|you|know|yeah|alright)$/;
const MOST = 30;

/** Features of a sentence that tell a question: how it opens, how it ends, and its pairs of words. */
export function questionFeatures(texts: readonly string[]): number[] {
  let first = 0;
  while (first < texts.length - 1 && OPENING.test(texts[first] ?? "")) first += 1;
  let last = texts.length;
  while (last > first + 3 && CLOSING.test(texts[last - 1] ?? "")) last -= 1;
  const opening = texts.slice(first, Math.min(last, first + MOST));
  const words = opening.map((text) => hashWord(plainWord(text)));
  const kinds = opening.map((text) => hashWord(classOfWord(text)));
  const word = (index: number): number => words.at(index) ?? 7;
  const kind = (index: number): number => kinds.at(index) ?? 11;
  const size = Math.min(8, opening.length);
  const features = [
    mixHashes(40),
    mixHashes(41, word(0)),
    mixHashes(42, word(0), word(1)),
    mixHashes(43, word(0), word(1), word(2)),
    mixHashes(44, kind(0), kind(1)),
    mixHashes(45, kind(0), kind(1), kind(2)),
    mixHashes(46, word(-1)),
    mixHashes(47, word(-2), word(-1)),
    mixHashes(48, size),
    mixHashes(49, size, word(0)),
    mixHashes(50, word(0), kind(1)),
    mixHashes(51, kind(0), word(1)),
  ];
  const isYou = opening.some((text) => /^(?:you|your)$/.test(text));
  features.push(mixHashes(52, isYou ? 1 : 0), mixHashes(53, isYou ? 1 : 0, word(0)));
  for (let index = 1; index + 1 < words.length; index += 1) {
    features.push(mixHashes(54, word(index), word(index + 1)));
    features.push(mixHashes(55, kind(index), kind(index + 1)));
  }
  return features;
}
