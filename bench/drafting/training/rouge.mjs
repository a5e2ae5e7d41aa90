/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum (F1, no stemming) as the package `rouge-score` computes them:
 * lower case, tokens [a-z0-9]+, Lsum over lines with the union of longest common subsequences.
 */
export const tokens = (text) => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** How often each item stands in a list. */
export function count(list) {
  const counts = new Map();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export const pairs = (list) => list.slice(1).map((word, index) => `${list[index]} ${word}`);

function f1(hits, predicted, reference) {
  return hits === 0 ? 0 : (200 * hits) / (predicted + reference);
}

function overlap(reference, predicted) {
  const wanted = count(reference);
  let hits = 0;
  for (const [item, times] of count(predicted)) hits += Math.min(times, wanted.get(item) ?? 0);
  return f1(hits, predicted.length, reference.length);
}

function lcsHits(reference, candidate) {
  const columns = candidate.length;
  const table = [new Uint16Array(columns + 1)];
  for (const word of reference) {
    const above = table.at(-1);
    const row = new Uint16Array(columns + 1);
    for (let j = 1; j <= columns; j += 1) {
      row[j] = word === candidate[j - 1] ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
    }
    table.push(row);
  }
  const hits = [];
  let i = reference.length;
  let j = columns;
  while (i > 0 && j > 0) {
    if (reference[i - 1] === candidate[j - 1]) {
      hits.push(i - 1);
      i -= 1;
      j -= 1;
    } else if (table[i][j - 1] > table[i - 1][j]) j -= 1;
    else i -= 1;
  }
  return hits;
}

function lsum(references, candidates) {
  const left = count(references.flat());
  const right = count(candidates.flat());
  let hits = 0;
  for (const reference of references) {
    const union = new Set(candidates.flatMap((candidate) => lcsHits(reference, candidate)));
    for (const index of [...union].sort((a, b) => a - b)) {
      const word = reference[index];
      if ((left.get(word) ?? 0) > 0 && (right.get(word) ?? 0) > 0) {
        hits += 1;
        left.set(word, left.get(word) - 1);
        right.set(word, right.get(word) - 1);
      }
    }
  }
  return f1(hits, candidates.flat().length, references.flat().length);
}

const lines = (text) =>
  text
    .split("\n")
    .map(tokens)
    .filter((line) => line.length > 0);

/** F1 in percent of a note against its reference; `withLsum` false leaves the slow one out. */
export function rouge(reference, predicted, withLsum = true) {
  const a = tokens(reference);
  const b = tokens(predicted);
  return {
    r1: overlap(a, b),
    r2: overlap(pairs(a), pairs(b)),
    ...(withLsum ? { lsum: lsum(lines(reference), lines(predicted)) } : {}),
  };
}
