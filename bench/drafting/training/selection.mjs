/**
 * Trains the model that chooses what of a talk a note holds, on ACI-BENCH train and valid, and writes
 * models/drafting/selection.json. Seeds are fixed: the same data gives the same bytes.
 *
 *   node bench/drafting/training/selection.mjs [--check]     --check prints out-of-fold figures only
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonLines, loadProduct, needData, root, say } from "../load-product.mjs";
import { splitDivisions } from "./divisions.mjs";
import { chooseGreedily } from "./labels.mjs";
import { trainLogistic } from "./logistic.mjs";
import { rouge, tokens } from "./rouge.mjs";

const FOLDS = 5;
const SETTINGS = { l2: 0.1, rounds: 12, leastRows: 3, rate: 0.1, seed: 7 };
const MOST_WEIGHTS = 16_000;
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);

const data = needData("data/drafting/aci-bench");
const product = await loadProduct('export * from "@/bench/drafting/training/selection-entry";');
const sections = product.SECTIONS;

function readEncounters(split) {
  const rows = jsonLines(readFileSync(resolve(data, `${split}.jsonl`), "utf8"));
  return rows.map(({ dialogue, note, subset }) => {
    const clauses = product.extractClauses(dialogue);
    const heard = clauses.mode === "talk" ? product.hearTalk(clauses.talk) : [];
    const person = product.readPerson(dialogue);
    const candidates = product.listCandidates(heard, person);
    const features = product.clauseFeatures(heard, candidates);
    const gold = splitDivisions(note);
    const labels = Object.fromEntries(
      sections.map((section) => {
        const texts = candidates.map(({ from, texts }) =>
          product.isMisplaced(heard[from], section) ? undefined : texts[section],
        );
        return [section, new Set(chooseGreedily(texts, gold[section]))];
      }),
    );
    const facts = product.extractFacts(clauses.sources);
    return { note, subset, heard, person, facts, candidates, features, labels };
  });
}

function trainSection(encounters, section, kept) {
  const rows = encounters.flatMap(({ heard, candidates, features, labels }) =>
    candidates.flatMap(({ from, texts }, index) =>
      texts[section] === undefined || product.isMisplaced(heard[from], section)
        ? []
        : [[features[index], labels[section].has(index) ? 1 : 0]],
    ),
  );
  return trainLogistic(rows, { ...SETTINGS, kept });
}

function probability(weights, names) {
  const sum = names.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

function scoreOutOfFold(encounters) {
  const scores = encounters.map(() => ({}));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const rest = encounters.filter((_, index) => index % FOLDS !== fold);
    for (const section of sections) {
      const weights = trainSection(rest, section);
      encounters.forEach(({ features }, index) => {
        if (index % FOLDS !== fold) return;
        scores[index][section] = features.map((names) => probability(weights, names));
      });
    }
  }
  return scores;
}

/** What each section could say, with its probability. */
function linesOf({ heard, candidates }, scores) {
  return Object.fromEntries(
    sections.map((section) => [
      section,
      product.listLines(heard, candidates, section, (index) => scores[section][index]),
    ]),
  );
}

function compose({ heard, person, facts, candidates }, lines, thresholds) {
  const chosen = sections.flatMap(
    (section) =>
      product.chooseLines(
        lines[section],
        product.thresholdFor(thresholds[section], candidates.length),
      ).taken,
  );
  return product.renderNote(product.arrangeTalk(heard, chosen, person, facts), "encounter");
}

/** Where the search for thresholds begins. */
const FIRST = {
  subjective: 0.42,
  objective_exam: 0.25,
  objective_results: 0.34,
  assessment_and_plan: 0.28,
};
/** What is tried for one section while the others stay: all the range, then around the best. */
const COARSE = () => Array.from({ length: 9 }, (_, step) => 0.14 + 0.04 * step);
const FINE = (middle) => [-0.02, -0.01, 0.01, 0.02].map((step) => middle + step);
/** A finding or a value that is not printed costs more than an odd one: their thresholds stay low. */
const HIGHEST = { objective_exam: 0.36, objective_results: 0.36 };
const MOST_LENGTH = 1.0;
/** How much the clinical terms shared with the reference count beside ROUGE-1 plus ROUGE-2. */
const TERMS = 1.5;

/** How much the mean ROUGE-1 of the four divisions counts. */
const DIVISIONS = 2;
const EMPTY = "#####EMPTY#####";

/** ROUGE-1 of each division, an absent one scored as the benchmark does. */
function divisionScores(gold, text) {
  const own = splitDivisions(text);
  const filled = (part) => (part.trim() === "" ? EMPTY : part);
  return sections.map((name) => rouge(filled(gold[name]), filled(own[name]), false).r1);
}

/** F1 in percent of the clinical terms of two texts. */
function sharedTerms(wanted, text) {
  const found = new Set(product.clinicalTerms(text));
  const hits = [...found].filter((term) => wanted.has(term)).length;
  return (200 * hits) / Math.max(1, found.size + wanted.size);
}

function tune(encounters, scores) {
  const lines = encounters.map((encounter, index) => linesOf(encounter, scores[index]));
  const wanted = encounters.map(({ note }) => new Set(product.clinicalTerms(note)));
  const gold = encounters.map(({ note }) => splitDivisions(note));
  const value = (thresholds) => {
    const rows = encounters.map(({ note }, index) => {
      const text = compose(encounters[index], lines[index], thresholds);
      const { r1, r2 } = rouge(note, text, false);
      return {
        score:
          r1 +
          r2 +
          TERMS * sharedTerms(wanted[index], text) +
          DIVISIONS * mean(divisionScores(gold[index], text)),
        length: tokens(text).length / tokens(note).length,
      };
    });
    return mean(rows.map(({ length }) => length)) > MOST_LENGTH
      ? 0
      : mean(rows.map(({ score }) => score));
  };
  let thresholds = { ...FIRST };
  let best = value(thresholds);
  for (const grid of [COARSE, COARSE, FINE]) {
    for (const section of sections) {
      const middle = thresholds[section];
      for (const tried of grid(middle)) {
        if (tried > (HIGHEST[section] ?? 1)) continue;
        const next = { ...thresholds, [section]: tried };
        const reached = value(next);
        if (reached > best) [best, thresholds] = [reached, next];
      }
    }
  }
  const round = (number) => Math.round(1000 * number) / 1000;
  thresholds = Object.fromEntries(sections.map((name) => [name, round(thresholds[name])]));
  return {
    thresholds,
    notes: lines.map((own, index) => compose(encounters[index], own, thresholds)),
  };
}

function report(encounters, notes) {
  const rows = encounters.map(({ note, subset }, index) => ({
    ...rouge(note, notes[index]),
    subset,
    length: tokens(notes[index]).length / tokens(note).length,
  }));
  const show = (name, list) =>
    say(
      `${name}: ROUGE ${["r1", "r2", "lsum"].map((key) => mean(list.map((row) => row[key])).toFixed(2)).join(" / ")}, length ${mean(list.map(({ length }) => length)).toFixed(2)}`,
    );
  const divisions = encounters.map(({ note }, index) =>
    divisionScores(splitDivisions(note), notes[index]),
  );
  const shown = sections.map(
    (name, at) => `${name} ${mean(divisions.map((scores) => scores[at])).toFixed(1)}`,
  );
  const terms = encounters.map(({ note }, index) =>
    sharedTerms(new Set(product.clinicalTerms(note)), notes[index]),
  );
  say(`out of fold, clinical terms shared: F1 ${mean(terms).toFixed(1)}`);
  say(`out of fold, ROUGE-1 by division: ${shown.join(", ")}`);
  show("out of fold, all", rows);
  show(
    "out of fold, unpunctuated",
    rows.filter(({ subset }) => subset === "aci"),
  );
}

/** The features with the largest weight in any section. */
function strongest(models) {
  const strength = new Map();
  for (const weights of Object.values(models)) {
    for (const [name, weight] of weights) {
      strength.set(name, Math.max(strength.get(name) ?? 0, Math.abs(weight)));
    }
  }
  return [...strength]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WEIGHTS)
    .map(([name]) => name);
}

function pack(models, thresholds) {
  const names = strongest(models);
  const scales = sections.map(
    (section) => Math.max(...names.map((name) => Math.abs(models[section].get(name) ?? 0))) / 127,
  );
  const rows = new Map(names.map((name) => [product.hashWord(name), name]));
  const table = Buffer.alloc(rows.size * (4 + sections.length));
  [...rows]
    .sort((a, b) => a[0] - b[0])
    .forEach(([hash, name], row) => {
      const at = row * (4 + sections.length);
      table.writeUInt32LE(hash, at);
      sections.forEach((section, output) => {
        const weight = Math.round((models[section].get(name) ?? 0) / scales[output]);
        table.writeInt8(weight, at + 4 + output);
      });
    });
  return { outputs: sections, thresholds, scales, table: table.toString("base64") };
}

const encounters = ["train", "valid"].flatMap(readEncounters);
const { thresholds, notes } = tune(encounters, scoreOutOfFold(encounters));
report(encounters, notes);
say(`thresholds ${JSON.stringify(thresholds)}`);
if (!process.argv.includes("--check")) {
  const trainAll = (kept) =>
    Object.fromEntries(
      sections.map((section) => [section, trainSection(encounters, section, kept)]),
    );
  const models = trainAll(new Set(strongest(trainAll())));
  const path = resolve(root, "models/drafting/selection.json");
  const text = `${JSON.stringify(pack(models, thresholds))}\n`;
  writeFileSync(path, text);
  say(`wrote ${(text.length / 1024).toFixed(0)} KiB`);
}
