import { count, pairs, tokens } from "./rouge.mjs";

function gain(list, left) {
  const used = new Map();
  let hits = 0;
  for (const item of list) {
    const times = used.get(item) ?? 0;
    if (times < (left.get(item) ?? 0)) {
      hits += 1;
      used.set(item, times + 1);
    }
  }
  return hits;
}

function take(list, left) {
  let hits = 0;
  for (const item of list) {
    const rest = left.get(item) ?? 0;
    if (rest > 0) {
      hits += 1;
      left.set(item, rest - 1);
    }
  }
  return hits;
}

/**
 * Indexes of the texts that, taken one by one while they help, raise ROUGE-1 plus ROUGE-2 against the
 * reference most; `undefined` texts are never taken. Ascending.
 */
export function chooseGreedily(texts, reference) {
  const wanted = tokens(reference);
  if (wanted.length === 0) return [];
  const left1 = count(wanted);
  const left2 = count(pairs(wanted));
  const open = new Set(
    texts.flatMap((text, index) => {
      const words = tokens(text ?? "");
      return words.length === 0 ? [] : [{ index, words, two: pairs(words) }];
    }),
  );
  const chosen = [];
  const sum = { hits1: 0, hits2: 0, words: 0, two: 0, best: 0 };
  for (;;) {
    let top = null;
    for (const item of open) {
      const one = sum.hits1 + gain(item.words, left1);
      const two = sum.hits2 + gain(item.two, left2);
      const score =
        (2 * one) / (sum.words + item.words.length + wanted.length) +
        (2 * two) / (sum.two + item.two.length + Math.max(1, wanted.length - 1));
      if (top === null || score > top.score) top = { item, score };
    }
    if (top === null || top.score <= sum.best + 1e-9) break;
    const { item } = top;
    sum.best = top.score;
    open.delete(item);
    chosen.push(item.index);
    sum.words += item.words.length;
    sum.two += item.two.length;
    sum.hits1 += take(item.words, left1);
    sum.hits2 += take(item.two, left2);
  }
  return chosen.sort((a, b) => a - b);
}
