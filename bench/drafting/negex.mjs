/**
 * Scores the product's negation reader on the NegEx kit (2,376 report sentences, each with one
 * condition marked). Needs the kit outside the repository: PROVENOTE_SHARED, or ../shared beside the
 * checkout. The kit is for testing only; nothing is learnt from it.
 *
 *   node bench/drafting/negex.mjs [--errors]
 */
import { readFileSync } from "node:fs";
import { loadDrafting, needData, say } from "./load-product.mjs";

const kit = needData("data/drafting/negex-testkit/rsAnnotations-1-120-random.txt");
const { findContext } = await loadDrafting(["facts/find-polarity"]);

/** A condition as a pattern: any white space between its words, plain text otherwise. */
const written = (condition) =>
  condition
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
const whole = (text) => `(?<![A-Za-z0-9])${text}(?![A-Za-z0-9]|'s)`;

/** The kit writes the condition in capitals in its sentence, with spaces of its own; a heading is not meant. */
function locate(sentence, condition) {
  const capitals = new RegExp(whole(written(condition.toUpperCase())), "g");
  const marked = [...sentence.matchAll(capitals)];
  const inText = marked.filter(
    ({ index, 0: found }) => !/^\s*:/.test(sentence.slice(index + found.length)),
  );
  return (
    inText.at(-1) ??
    marked.at(-1) ??
    new RegExp(whole(written(condition)), "i").exec(sentence) ??
    new RegExp(written(condition), "i").exec(sentence)
  );
}

const rows = readFileSync(kit, "latin1")
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split("\t"))
  .filter((cells) => cells.length >= 6)
  .map(([line, condition, sentence, negation, temporality, experiencer]) => {
    const found = locate(sentence, condition);
    const start = found?.index ?? 0;
    const end = found ? start + found[0].length : sentence.length;
    return {
      line,
      sentence,
      isMarked: found !== null,
      condition,
      truth: { negation, temporality, experiencer: experiencer.trim() },
      read: findContext(sentence, start, end),
    };
  });

function score(isTrue, isRead) {
  let [hit, extra, missed] = [0, 0, 0];
  for (const row of rows) {
    if (isTrue(row) && isRead(row)) hit += 1;
    else if (isRead(row)) extra += 1;
    else if (isTrue(row)) missed += 1;
  }
  const precision = hit / (hit + extra || 1);
  const recall = hit / (hit + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return [hit, extra, missed, ...[precision, recall, f1].map((value) => value.toFixed(3))];
}

const MEASURES = [
  [
    "negated",
    ({ truth }) => truth.negation === "Negated",
    ({ read }) => read.polarity === "negated",
  ],
  [
    "historical",
    ({ truth }) => truth.temporality === "Historical",
    ({ read }) => read.temporality === "historical",
  ],
  [
    "another person",
    ({ truth }) => truth.experiencer !== "Patient",
    ({ read }) => read.experiencer !== "patient",
  ],
];
say(
  `${rows.length} sentences, ${rows.filter(({ isMarked }) => !isMarked).length} without its mark`,
);
say("| measure | hits | extra | missed | precision | recall | F1 |");
say("| --- | --- | --- | --- | --- | --- | --- |");
for (const [name, isTrue, isRead] of MEASURES) {
  say(`| ${[name, ...score(isTrue, isRead)].join(" | ")} |`);
}

if (process.argv.includes("--errors")) {
  const [, isTrue, isRead] = MEASURES[0];
  for (const row of rows) {
    if (isTrue(row) !== isRead(row)) {
      say(`${isTrue(row) ? "missed" : "extra "} ${row.condition} :: ${row.sentence}`);
    }
  }
}
