import { join } from "node:path";
import { root } from "../bundle.mjs";
import { quantile } from "../http-session.mjs";
import { jittered, randomOf, sentenceOf, sentencesOf } from "./synthetic-passages.mjs";

const SEED = 20_261_126;
const REAL = 2_000;
/** So that vectors stand to each other about as those of real sentences do; the figures of both are printed. */
const JITTER = { along: 0.5, noise: 0.3 };
const BATCH = 10_000;
const WANTED = 10;
/** Beside as many vectors made like the rows as `--queries` says. */
const SENTENCE_QUERIES = 200;

const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
const seconds = (since) => (performance.now() - since) / 1000;
/** Four sums at a time: exact search is most of the run. */
const dot = (a, b) => {
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let at = 0; at < a.length; at += 4) {
    one += a[at] * b[at];
    two += a[at + 1] * b[at + 1];
    three += a[at + 2] * b[at + 2];
    four += a[at + 3] * b[at + 3];
  }
  return one + two + three + four;
};

/** The best ten of each query so far, kept while the rows are made. */
class ExactSearch {
  constructor(queries) {
    this.queries = queries;
    this.best = queries.map(() => []);
  }

  see(id, vector) {
    for (let at = 0; at < this.queries.length; at += 1) {
      const best = this.best[at];
      const near = dot(this.queries[at], vector);
      if (best.length === WANTED && near <= best[WANTED - 1].near) continue;
      best.push({ id, near });
      best.sort((a, b) => b.near - a.near);
      if (best.length > WANTED) best.pop();
    }
  }
}

async function embedSentences(product, sentences) {
  const embedder = await product.openEmbedder(join(root, "models", "embedding"), 1);
  const vectors = [];
  for (const text of sentences) vectors.push(await product.computeVector(text, embedder));
  return vectors;
}

/** Nearest neighbour, an ordinary neighbour, and how many dimensions the twenty nearest spread over (Levina, Bickel 2004). */
function shapeOf(vectors) {
  const [nearest, ordinary, dimensions] = [[], [], []];
  for (const [at, vector] of vectors.slice(0, 300).entries()) {
    const near = vectors.filter((_, other) => other !== at).map((other) => dot(vector, other));
    near.sort((a, b) => b - a);
    nearest.push(near[0]);
    ordinary.push(near[near.length >> 1]);
    const gaps = near.slice(0, 20).map((cosine) => Math.sqrt(Math.max(1e-9, 2 - 2 * cosine)));
    const sum = gaps.slice(0, -1).reduce((total, gap) => total + Math.log(gaps.at(-1) / gap), 0);
    dimensions.push((gaps.length - 1) / sum);
  }
  const median = (list) =>
    quantile(
      list.sort((a, b) => a - b),
      0.5,
    );
  return `nearest ${median(nearest).toFixed(2)}, ordinary ${median(ordinary).toFixed(2)}, local dimensions ${median(dimensions).toFixed(1)}`;
}

async function fill({ product, folder, rows, real, exacts }) {
  const random = randomOf(SEED + 1);
  const database = await product.connect(join(folder, "rows"));
  let table;
  for (let at = 0; at < rows; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, rows - at) }, (_, offset) => ({
      id: `passage-${at + offset}`,
      topic: "presentation",
      text: `${sentenceOf(random)} ${sentenceOf(random)}`,
      vector: jittered(real, random, JITTER),
    }));
    for (const { id, vector } of batch) for (const exact of exacts) exact.see(id, vector);
    if (table === undefined) table = await database.createTable("passages", batch);
    else await table.add(batch);
  }
  await table.optimize();
  return { database, table };
}

async function timed(queries, ask) {
  for (const query of queries.slice(0, 20)) await ask(query);
  const times = [];
  const answers = [];
  for (const query of queries) {
    const began = performance.now();
    answers.push(await ask(query));
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const told = `p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
  return { answers, told };
}

function recallOf(answers, exact) {
  const found = answers.map((rows, at) => {
    const wanted = new Set(exact.best[at].map(({ id }) => id));
    return rows.filter(({ id }) => wanted.has(id)).length / wanted.size;
  });
  return found.reduce((sum, share) => sum + share, 0) / found.length;
}

/** Peak of this process so far; the kernel counts kilobytes. */
const peak = () => megabytes(process.resourceUsage().maxRSS * 1024);

export async function measureRows({ product, folder, say, rows, queries }) {
  const sentences = sentencesOf(REAL + SENTENCE_QUERIES, randomOf(SEED));
  const embedded = await embedSentences(product, sentences);
  const [real, unseen] = [embedded.slice(0, REAL), embedded.slice(REAL)];
  const random = randomOf(SEED + 2);
  const alike = Array.from({ length: queries }, () => jittered(real, random, JITTER));
  const sample = Array.from({ length: REAL }, () => jittered(real, random, JITTER));
  say(`${REAL} embedded sentences: ${shapeOf(real)}`);
  say(`${REAL} made-up vectors:    ${shapeOf(sample)}`);
  const exacts = [new ExactSearch(alike), new ExactSearch(unseen)];
  const { table } = await fill({ product, folder, rows, real, exacts });
  const rssBefore = process.memoryUsage().rss;
  let began = performance.now();
  await product.indexVectors(table);
  say(
    `${rows} rows; index of vectors in ${seconds(began).toFixed(0)} s; memory before ${megabytes(rssBefore)} MB, after ${megabytes(process.memoryUsage().rss)} MB, peak ${peak()} MB`,
  );
  began = performance.now();
  await product.indexText(table);
  say(
    `index of words in ${seconds(began).toFixed(0)} s; memory ${megabytes(process.memoryUsage().rss)} MB, peak ${peak()} MB`,
  );
  for (const index of await table.listIndices()) {
    say(
      `  ${index.name} ${index.indexType}: ${megabytes(Number(index.sizeBytes ?? 0))} MB on disk`,
    );
  }
  const nearest = (vector, { partitions, refine } = product.INDEX_SEARCH) =>
    table
      .query()
      .nearestTo(vector)
      .distanceType("cosine")
      .nprobes(partitions)
      .refineFactor(refine)
      .limit(WANTED)
      .select(["id", "_distance"])
      .toArray();
  const kinds = [
    ["vectors made like the rows", alike, exacts[0]],
    ["embedded sentences", unseen, exacts[1]],
  ];
  for (const [name, list, exact] of kinds) {
    for (const setting of [
      product.INDEX_SEARCH,
      { partitions: 10, refine: 5 },
      { partitions: 20, refine: 10 },
    ]) {
      const { answers, told } = await timed(list, (vector) => nearest(vector, setting));
      say(
        `${name}, ${setting.partitions} partitions, refined ${setting.refine} times${setting === product.INDEX_SEARCH ? " (shipped)" : ""}: recall@10 ${recallOf(answers, exact).toFixed(4)}, ${told}`,
      );
    }
  }
  const questions = sentences.slice(REAL);
  const words = await timed(questions, (text) => {
    const match = new product.MatchQuery(text, "text");
    return table.query().fullTextSearch(match).limit(WANTED).select(["id", "_score"]).toArray();
  });
  say(`words alone: ${words.told}; memory in use ${megabytes(process.memoryUsage().rss)} MB`);
}
