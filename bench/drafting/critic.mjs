/**
 * How often the embedded critic disputes a sentence of the embedded draft, over the sixty written cases, the samples, and,
 * where the shared data are there, the talks of ACI-BENCH train and valid. Nothing in them was planted, so nearly every
 * dispute is a false alarm; `--list` prints each to be judged. Then the same written cases with one conflict planted in the
 * history: each medicine that is told of with a dose is said to have been stopped, and then to be taken in another dose.
 *
 *   node bench/drafting/critic.mjs [--list]
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { jsonLines, loadProduct, say, shared } from "./load-product.mjs";
import { readCases } from "./own-cases.mjs";

const product = await loadProduct(`
  export { beginDraft } from "@/lib/drafting/draft-note";
  export { criticizeDraft } from "@/lib/drafting/agents/critic/criticize-draft";
  export { SAMPLES } from "@/lib/drafting/samples/samples.schema";`);

function readTalks(part) {
  const path = resolve(shared, `data/drafting/aci-bench/${part}.jsonl`);
  return existsSync(path)
    ? jsonLines(readFileSync(path, "utf8")).map(({ id, dialogue }) => [id, dialogue])
    : [];
}

function lookAt([id, source]) {
  const { sentences, facts, mode } = product.beginDraft(source, { template: "soap" });
  const started = performance.now();
  const { stances } = product.criticizeDraft({ source, sentences, facts, mode });
  const ms = performance.now() - started;
  const disputes = stances.filter(({ stance }) => stance === "disputes");
  return { id, source, ms, sentences: stances.length, disputes };
}

/** The end of the first line of the history that a sentence cites; null for a text without one. */
function historyEnd(source, sentences) {
  const told = sentences.find(({ topic }) => topic === "history_of_present_illness");
  const at = told?.citations[0]?.end;
  if (at === undefined) return null;
  const end = source.indexOf("\n", at);
  return end === -1 ? source.length : end;
}

const PLANTS = {
  "said to be stopped": ({ name }) => ` ${name} was stopped in May.`,
  "told with another dose": ({ name, amount, unit }) =>
    ` He takes ${name} ${3 * amount} ${unit} daily.`,
};

/** Medicines of the history that are taken in a plain dose and change nowhere in the text. */
function steadyMedicines({ facts }) {
  const changed = new Set(
    facts
      .filter(({ kind, change }) => kind === "medication" && change)
      .map(({ concept }) => concept),
  );
  return facts.flatMap(({ kind, concept, value, strength = "", polarity, temporality }) => {
    const [, amount, unit] = /^(\d+) ?(mg|mcg)$/.exec(strength) ?? [];
    const isSteady = kind === "medication" && polarity === "affirmed" && temporality === "current";
    if (!isSteady || amount === undefined || changed.has(concept)) return [];
    return [{ name: value, amount: Number(amount), unit, concept }];
  });
}

function plant([, source], [kind, write]) {
  const begun = product.beginDraft(source, { template: "soap" });
  const at = historyEnd(source, begun.sentences);
  if (at === null) return [];
  return steadyMedicines(begun).map((medicine) => {
    const text = `${source.slice(0, at)}${write(medicine)}${source.slice(at)}`;
    const { disputes } = lookAt(["", text]);
    const isCaught = disputes.some(({ sentence, facts }) =>
      [sentence.text, ...facts.map(({ start, end }) => text.slice(start, end))].every((words) =>
        words.toLowerCase().includes(medicine.name.toLowerCase()),
      ),
    );
    return { kind, isCaught, text: write(medicine) };
  });
}

const groups = {
  "written cases": readCases().map(({ id, text }) => [id, text]),
  samples: product.SAMPLES.map(({ id, text }) => [id, text]),
  talks: [...readTalks("train"), ...readTalks("valid")],
};
say("| texts | n | sentences | disputed | texts with one | ms a text |");
say("| --- | --- | --- | --- | --- | --- |");
for (const [name, texts] of Object.entries(groups)) {
  const results = texts.map(lookAt);
  const sum = (read) => results.reduce((total, result) => total + read(result), 0);
  const cells = [
    name,
    results.length,
    sum(({ sentences }) => sentences),
    sum(({ disputes }) => disputes.length),
    results.filter(({ disputes }) => disputes.length > 0).length,
    (sum(({ ms }) => ms) / Math.max(1, results.length)).toFixed(1),
  ];
  say(`| ${cells.join(" | ")} |`);
  if (!process.argv.includes("--list")) continue;
  for (const { id, source, disputes } of results) {
    for (const { sentence, reason, facts } of disputes) {
      const against = facts.map(({ start, end }) => source.slice(start, end)).join(" … ");
      say(`${id} ${reason}: ${JSON.stringify(sentence.text)} against ${JSON.stringify(against)}`);
    }
  }
}

say("\n| planted in the written cases | conflicts | disputed |");
say("| --- | --- | --- |");
for (const entry of Object.entries(PLANTS)) {
  const found = groups["written cases"].flatMap((one) => plant(one, entry));
  const caught = found.filter(({ isCaught }) => isCaught).length;
  say(`| ${entry[0]} | ${found.length} | ${caught} |`);
  if (!process.argv.includes("--list")) continue;
  for (const { text, isCaught } of found) if (!isCaught) say(`missed:${text}`);
}
