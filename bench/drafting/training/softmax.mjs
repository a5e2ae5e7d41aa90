/** Multinomial logistic regression by AdaGrad over sparse vectors, and its table of small integers. */

/** Small numbers in a fixed order from a seed, 0 to 1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles a list in place. */
export function shuffle(list, random) {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other], list[index]];
  }
  return list;
}

/** Probabilities of one example; `vector` holds [index, value] pairs. */
export function probabilities({ table, bias, classes }, vector) {
  const sums = Float64Array.from(bias);
  for (const [index, value] of vector) {
    const from = index * classes;
    for (let column = 0; column < classes; column += 1) {
      sums[column] += table[from + column] * value;
    }
  }
  const highest = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - highest));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

/**
 * @param examples { vector, target, weight } with target a class index
 * @returns { table, bias, classes }: weights by feature and class, row after row
 */
export function fitSoftmax(examples, { features, classes, rounds, rate, l2, seed }) {
  const model = {
    table: new Float64Array(features * classes),
    bias: new Float64Array(classes),
    classes,
  };
  const squares = new Float64Array(features * classes).fill(1e-6);
  const biasSquares = new Float64Array(classes).fill(1e-6);
  const random = seeded(seed);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { vector, target, weight } = examples[at];
      const slopes = probabilities(model, vector);
      for (let column = 0; column < classes; column += 1) {
        slopes[column] = (slopes[column] - (column === target ? 1 : 0)) * weight;
        biasSquares[column] += slopes[column] ** 2;
        model.bias[column] -= (rate * slopes[column]) / Math.sqrt(biasSquares[column]);
      }
      for (const [index, value] of vector) {
        for (let column = 0; column < classes; column += 1) {
          const cell = index * classes + column;
          const slope = slopes[column] * value + l2 * model.table[cell];
          squares[cell] += slope * slope;
          model.table[cell] -= (rate * slope) / Math.sqrt(squares[cell]);
        }
      }
    }
  }
  return model;
}

/** Rounds the weights to one byte each, with one scale a class. */
export function toBytes({ table, bias, classes }) {
  const highest = new Float64Array(classes);
  table.forEach((weight, cell) => {
    const column = cell % classes;
    highest[column] = Math.max(highest[column], Math.abs(weight));
  });
  const scales = [...highest].map((value) => Number((value / 127).toPrecision(6)) || 1);
  const bytes = Int8Array.from(table, (weight, cell) =>
    Math.round(weight / scales[cell % classes]),
  );
  return { bytes, scales, bias: [...bias].map((value) => Number(value.toFixed(4))) };
}
