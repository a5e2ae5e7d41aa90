/**
 * How often the embedded critic disputes a sentence of the embedded draft, over the sixty written cases, the samples, and,
 * where the shared data are there, the talks of ACI-BENCH train and valid. Nothing in them was planted, so nearly every
 * dispute is a false alarm; `--list` prints each to be judged.
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
