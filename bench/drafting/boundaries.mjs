/**
 * How well the boundary model finds where spoken sentences end and which ask, on punctuated visits it
 * was not trained on (five folds), with their marks taken away. Needs the data outside the repository:
 * PROVENOTE_SHARED, or ../shared beside the checkout.
 *
 *   node bench/drafting/boundaries.mjs
 */
import { loadDrafting, needData, say, shared } from "./load-product.mjs";
import { fitBoundaries, sentencesOf } from "./training/fit-boundaries.mjs";
import { loadTalk } from "./training/read-marks.mjs";

const FOLDS = 5;

needData("data/drafting/mts-dialog");
const product = await loadDrafting([
  "clauses/speech-tokens",
  "clauses/split-turns",
  "sentences/boundary-features",
  "sentences/question-features",
  "sentences/speaker-features",
  "sentences/linear-model",
]);
const { visits, snippets } = loadTalk(shared, product);

function count(counts, isFound, isTrue) {
  if (isFound && isTrue) counts.right += 1;
  else if (isFound) counts.wrong += 1;
  else if (isTrue) counts.missed += 1;
}

function row(name, { right, wrong, missed }) {
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  say(`| ${name} | ${[precision, recall, f1].map((value) => value.toFixed(3)).join(" | ")} |`);
}

const thresholds = [-2, -1, 0, 1, 2];
const fresh = () => thresholds.map(() => ({ right: 0, wrong: 0, missed: 0 }));
const ends = fresh();
const questions = fresh();
const speakers = fresh();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const file = fitBoundaries(
    { visits: visits.filter((_, index) => index % FOLDS !== fold), snippets },
    product,
  );
  const [gaps, asks, says] = [file.boundaries, file.questions, file.speakers].map(
    product.readModel,
  );
  for (const turn of visits.filter((_, index) => index % FOLDS === fold).flat()) {
    const hashed = product.hashWords(turn.words);
    for (let index = 0; index < turn.words.length - 1; index += 1) {
      const mark = turn.ends.get(index);
      if (mark === ",") continue;
      const odds = product.scoreHashes(gaps, product.gapFeatures(hashed, index));
      thresholds.forEach((least, at) => count(ends[at], odds > least, mark !== undefined));
    }
    for (const { words, mark } of sentencesOf(turn)) {
      const odds = product.scoreHashes(asks, product.questionFeatures(words));
      thresholds.forEach((least, at) => count(questions[at], odds > least, mark === "?"));
      const doctor = product.scoreHashes(says, product.speakerFeatures(words));
      thresholds.forEach((least, at) =>
        count(speakers[at], doctor > least, turn.speaker === "doctor"),
      );
    }
  }
}
say("| held-out visits, log odds above | precision | recall | F1 |\n| --- | --- | --- | --- |");
thresholds.forEach((least, at) => row(`sentence ends, ${least}`, ends[at]));
thresholds.forEach((least, at) => row(`questions, ${least}`, questions[at]));
thresholds.forEach((least, at) => row(`sentences of the doctor, ${least}`, speakers[at]));
