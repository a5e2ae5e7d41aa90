/**
 * Trains the model of what a stretch of talk is about on the training set of MTS-Dialog (1,201
 * snippets, CC BY 4.0, Ben Abacha et al. 2023), the summaries of those snippets, and the sections of
 * the notes of ACI-BENCH train and valid (CC BY 4.0, Yim et al. 2023); writes models/drafting/headers.json. Fixed seed;
 * the same data give the same bytes. Needs the data outside the repository: PROVENOTE_SHARED, or
 * ../shared beside the checkout.
 *
 *   node bench/drafting/training/headers.mjs          train and write
 *   node bench/drafting/training/headers.mjs --folds  accuracy by five-fold cross-validation only
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "csv-parse/sync";
import { loadDrafting, needData, root, say, shared } from "../load-product.mjs";
import { readNoteSections } from "./note-sections.mjs";
import { fitSoftmax, probabilities, seeded, shuffle, toBytes } from "./softmax.mjs";

/** Chosen by cross-validation on the training set. `balance` raises rare headers, 0 not at all, 1 to equal. */
const SETTINGS = { rounds: 10, rate: 0.2, l2: 3e-5, seed: 7, balance: 0.5, summary: 2, note: 0.5 };
const LEAST_ROWS = 2;
const KEPT = 4000;
const ODD = /[^a-z0-9 #?'_/]/;

const folder = needData("data/drafting/mts-dialog");
const { topicFeatures, topicVector } = await loadDrafting(["topics/topic-features"]);
const source = readFileSync(resolve(folder, "MTS-Dialog-TrainingSet.csv"), "utf8");
const rows = parse(source, { columns: true, bom: true, relax_quotes: true });
const notes = readNoteSections(shared);
const counts = new Map();
for (const { section_header: header } of rows) counts.set(header, (counts.get(header) ?? 0) + 1);
const HEADERS = [...counts].sort((a, b) => b[1] - a[1]).map(([header]) => header);

/** The names to learn from: those of enough texts, at first; later the ones that weigh most. */
function vocabularyOf(texts) {
  const seen = new Map();
  for (const text of texts) {
    for (const name of topicFeatures(text).keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const names = [...seen].filter(([name, times]) => times >= LEAST_ROWS && !ODD.test(name));
  return { names: names.map(([name]) => name), seen };
}

function fit(examples, names) {
  const index = new Map(names.map((name, at) => [name, at]));
  const vectors = examples.map(({ text, target, weight }) => ({
    vector: topicVector(text, (name) => index.get(name)),
    target,
    weight,
  }));
  const size = { features: names.length, classes: HEADERS.length };
  return { ...fitSoftmax(vectors, { ...SETTINGS, ...size }), names, index };
}

/** Trains twice: on every name, then on the names whose weights, times how often they stand, are largest. */
function train(list) {
  const of = HEADERS.map((header) => list.filter((row) => row.section_header === header).length);
  const lift = (target) => (list.length / HEADERS.length / of[target]) ** SETTINGS.balance;
  const sections = notes.map(({ header, text }) => ({
    text,
    target: HEADERS.indexOf(header),
    weight: SETTINGS.note,
  }));
  const snippets = list.flatMap((row) => {
    const target = HEADERS.indexOf(row.section_header);
    const weight = lift(target);
    return [
      { text: row.dialogue, target, weight },
      { text: row.section_text, target, weight: weight * SETTINGS.summary },
    ];
  });
  const examples = [...sections, ...snippets];
  const { names, seen } = vocabularyOf(examples.map(({ text }) => text));
  const whole = fit(examples, names);
  const worth = names.map((name, at) => {
    const row = whole.table.subarray(at * HEADERS.length, (at + 1) * HEADERS.length);
    const length = Math.sqrt(row.reduce((sum, weight) => sum + weight * weight, 0));
    return [name, length * Math.sqrt(seen.get(name))];
  });
  worth.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return fit(
    examples,
    worth.slice(0, KEPT).map(([name]) => name),
  );
}

function isRight(model, row) {
  const vector = topicVector(row.dialogue, (name) => model.index.get(name));
  const scores = [...probabilities(model, vector)];
  return HEADERS[scores.indexOf(Math.max(...scores))] === row.section_header;
}

function foldAccuracy(folds) {
  const order = shuffle([...rows.keys()], seeded(3));
  const foldOf = new Map(order.map((row, at) => [row, at % folds]));
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(rows.filter((_, at) => foldOf.get(at) !== fold));
    right += rows.filter((row, at) => foldOf.get(at) === fold && isRight(model, row)).length;
  }
  return right / rows.length;
}

const started = Date.now();
if (process.argv.includes("--folds")) {
  say(`accuracy out of fold: ${foldAccuracy(5).toFixed(4)} (${rows.length} snippets, 5 folds)`);
} else {
  const model = train(rows);
  const { bytes, scales, bias } = toBytes(model);
  const written = {
    headers: HEADERS,
    features: model.names.join("|"),
    scales,
    bias,
    table: Buffer.from(bytes.buffer).toString("base64"),
  };
  const text = `${JSON.stringify(written)}\n`;
  writeFileSync(resolve(root, "models/drafting/headers.json"), text);
  say(`models/drafting/headers.json: ${text.length} bytes, ${model.names.length} features`);
  say(HEADERS.join(" "));
}
say(`${((Date.now() - started) / 1000).toFixed(1)} s`);
