import { shuffle } from "./softmax.mjs";

/** Small numbers in a fixed order from a seed, 0 to 1 (a linear congruential generator). */
function randoms(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/**
 * Logistic regression by AdaGrad over sets of feature names, the weights of the later rounds averaged.
 *
 * @param rows [feature names, target 0 to 1] of each example
 * @param options.kept the only features to use, when given
 * @returns weight by feature name; features in fewer than `leastRows` rows are left out
 */
export function trainLogistic(rows, { l2, rounds, leastRows, rate, seed, kept }) {
  const seen = new Map();
  for (const [names] of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const ids = new Map();
  for (const [name, times] of seen) {
    if (times >= leastRows && (kept?.has(name) ?? true)) ids.set(name, ids.size);
  }
  const examples = rows.map(([names, target]) => [
    names.flatMap((name) => (ids.has(name) ? [ids.get(name)] : [])),
    target,
  ]);
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-6);
  const sums = new Float64Array(ids.size);
  const order = examples.map((_, index) => index);
  const random = randoms(seed);
  let averaged = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const row of order) {
      const [active, target] = examples[row];
      let sum = 0;
      for (const id of active) sum += weights[id];
      const error = 1 / (1 + Math.exp(-sum)) - target;
      for (const id of active) {
        const slope = error + l2 * weights[id];
        squares[id] += slope * slope;
        weights[id] -= (rate * slope) / Math.sqrt(squares[id]);
      }
    }
    if (round * 2 < rounds) continue;
    averaged += 1;
    for (let id = 0; id < weights.length; id += 1) sums[id] += weights[id];
  }
  return new Map([...ids].map(([name, id]) => [name, sums[id] / averaged]));
}
