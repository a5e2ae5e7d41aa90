import type { ModelWord } from "./read-words";

/** A run of words, `[from, to)`, that the classifier reads at once. */
export type TextWindow = { readonly from: number; readonly to: number };

function endsSentence(text: string, word: ModelWord, next: ModelWord | undefined): boolean {
  if (next === undefined || next.gap === 2) return true;
  return next.gap === 1 && /[.?!;]/.test(text[word.start] ?? "");
}

/**
 * Cuts the words of `text` into windows of at most `limit` pieces. A window ends at a line or a sentence when one ends in
 * its second half, so that a name is not cut off from what stands around it. `sizes` holds the pieces of each word.
 */
export function cutWindows(
  text: string,
  words: readonly ModelWord[],
  sizes: readonly number[],
  limit: number,
): TextWindow[] {
  const windows: TextWindow[] = [];
  let from = 0;
  while (from < words.length) {
    let [size, at, cut] = [0, from, 0];
    for (; at < words.length; at += 1) {
      const [word, pieces] = [words[at], sizes[at] ?? 1];
      if (word === undefined || size + pieces > limit) break;
      size += pieces;
      const isLast = at + 1 === words.length;
      if (endsSentence(text, word, words[at + 1]) && (size * 2 >= limit || isLast)) cut = at + 1;
    }
    const to = at === words.length ? at : cut > from ? cut : Math.max(at, from + 1);
    windows.push({ from, to });
    from = to;
  }
  return windows;
}
