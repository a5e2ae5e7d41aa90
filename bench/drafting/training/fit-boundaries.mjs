/** Fits the three linear models of lib/drafting/sentences on talk read by read-marks.mjs. */
import { shuffle } from "./softmax.mjs";

const SEED = 9;
const EPOCHS = 6;
const RATE = 0.15;
const SNIPPET_WEIGHT = 0.5;
const COMMA_TARGET = 0.5;
/** Share of turns that run on into the next one, as where software missed a change of speaker. */
const JOINED = 0.3;
const LONGEST = 150;
const BITS = { boundaries: 16, questions: 13, speakers: 14 };

function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function joinTurns(talk, random) {
  const stretches = [];
  for (const turns of talk) {
    let open = null;
    for (const { words, ends } of turns) {
      if (open && random() < JOINED && open.words.length < LONGEST) {
        for (const [at, mark] of ends) open.ends.set(at + open.words.length, mark);
        open.words.push(...words);
      } else {
        open = { words: [...words], ends: new Map(ends) };
        stretches.push(open);
      }
    }
  }
  return stretches;
}

/** Sentences of a stretch, each with the mark that ended it. */
export function sentencesOf({ words, ends }) {
  const sentences = [];
  let start = 0;
  words.forEach((_, index) => {
    const mark = ends.get(index);
    if (mark === undefined || mark === ",") return;
    sentences.push({ words: words.slice(start, index + 1), mark });
    start = index + 1;
  });
  return sentences;
}

function rowsOf(talk, random, product, weight) {
  const stretches = joinTurns(talk, random);
  const boundaries = [];
  const questions = [];
  const speakers = [];
  for (const turn of talk.flat()) {
    if (turn.speaker === "other") continue;
    const target = turn.speaker === "doctor" ? 1 : 0;
    for (const { words } of sentencesOf(turn)) {
      speakers.push({ features: product.speakerFeatures(words), target, weight });
    }
  }
  for (const stretch of stretches) {
    const hashed = product.hashWords(stretch.words);
    for (let index = 0; index < stretch.words.length - 1; index += 1) {
      const mark = stretch.ends.get(index);
      const target = mark === undefined ? 0 : mark === "," ? COMMA_TARGET : 1;
      boundaries.push({ features: product.gapFeatures(hashed, index), target, weight });
    }
    for (const { words, mark } of sentencesOf(stretch)) {
      const features = product.questionFeatures(words);
      questions.push({ features, target: mark === "?" ? 1 : 0, weight });
    }
  }
  return { boundaries, questions, speakers };
}

/** Logistic regression by AdaGrad over hashed features; the same rows give the same weights. */
function fit(rows, bits) {
  const mask = 2 ** bits - 1;
  const weights = new Float64Array(2 ** bits);
  const squares = new Float64Array(2 ** bits).fill(1e-2);
  const random = makeRandom(SEED);
  const masked = rows.map(({ features }) => Uint32Array.from(features, (value) => value & mask));
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const row of order) {
      let sum = 0;
      for (const feature of masked[row]) sum += weights[feature];
      const error = (1 / (1 + Math.exp(-sum)) - rows[row].target) * rows[row].weight;
      for (const feature of masked[row]) {
        const slope = error + 1e-5 * weights[feature];
        squares[feature] += slope * slope;
        weights[feature] -= (RATE * slope) / Math.sqrt(squares[feature]);
      }
    }
  }
  return weights;
}

/** Signed bytes; the few weights beyond the 99.95th percentile are clipped. */
function pack(weights, bits) {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  const scale = sizes[Math.floor(sizes.length * 0.9995)] / 127;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { bits, scale, weights: Buffer.from(bytes.buffer).toString("base64") };
}

/** The model file for some talk: `visits` count fully, `snippets` half. */
export function fitBoundaries({ visits, snippets }, product) {
  const random = makeRandom(SEED);
  const full = rowsOf(visits, random, product, 1);
  const half = rowsOf(snippets, random, product, SNIPPET_WEIGHT);
  return Object.fromEntries(
    Object.entries(BITS).map(([name, bits]) => [
      name,
      pack(fit([...full[name], ...half[name]], bits), bits),
    ]),
  );
}
