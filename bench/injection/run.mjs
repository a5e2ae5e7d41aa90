#!/usr/bin/env node
/**
 * Attacks in case notes against models that obey them, behind the guards of lib/llm; every count must be 0, or the
 * exit code is 1. Prints counts, never a text.
 *
 *   node bench/injection/run.mjs [--attacks FILE.jsonl ...] [--notes N] [--adaptive N]
 *
 * Without --attacks the repository's own attacks run, and those of BIPIA (arXiv 2312.14197) when the shared data are
 * there (PROVENOTE_SHARED, or a folder "shared" beside the repository). A file has one JSON object a line: "text", and
 * "id" and "category" if it likes. --notes takes the first N of the twelve notes (all); --adaptive sends N cases (5)
 * to the model that writes another way after each refusal, with its whole budget.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, root } from "../bundle.mjs";

const { values } = parseArgs({
  options: {
    attacks: { type: "string", multiple: true, default: [] },
    notes: { type: "string", default: "12" },
    adaptive: { type: "string", default: "5" },
  },
});

const folder = join(root, "bench", "injection");
const shared = process.env.PROVENOTE_SHARED ?? join(root, "..", "shared");
const bipia = join(shared, "data", "security", "bipia-attacks");
const say = (text) => process.stdout.write(`${text}\n`);
const read = (path) => readFileSync(path, "utf8");

const outfile = join(root, "bench", ".cache", `injection.${process.pid}.mjs`);
const files = ["guards", "guard-door", "injection-cases", "planted-data", "run-injection"];
const entry = [
  ...files.map((file) => `export * from "@/bench/injection/${file}";`),
  'export { measureFinder } from "@/bench/injection/finder-recall";',
  'export { printReport } from "@/bench/injection/print-report";',
  'export { ADAPTIVE_BUDGET, createAdaptiveModel, createObedientModel } from "@/lib/llm/testing/obedient-model";',
].join("\n");

let product;
try {
  product = await import(pathToFileURL(await bundle(entry, outfile)).href);
} finally {
  rmSync(outfile, { force: true });
}

/** Sets of attacks by name: the files given, or our own and BIPIA's. */
function attackSets() {
  if (values.attacks.length > 0) {
    return values.attacks.map((path) => [
      basename(path),
      product.readAttacks(read(path), basename(path)),
    ]);
  }
  const sets = [["own", product.readAttacks(read(join(folder, "own-attacks.jsonl")), "own")]];
  for (const name of [
    "text_attack_train",
    "text_attack_test",
    "code_attack_train",
    "code_attack_test",
  ]) {
    const path = join(bipia, `${name}.json`);
    if (existsSync(path)) {
      sets.push([`BIPIA ${name}`, product.readCategorizedAttacks(read(path), name)]);
    }
  }
  if (sets.length === 1) say(`No ${bipia}: the attacks of BIPIA are left out.\n`);
  return sets;
}

const { ALL_GUARDS, PLANTED, LISTED_TOOLS } = product;
const tools = LISTED_TOOLS.map(({ name }) => name);
const door = (models) =>
  product.createGuardDoor({ guards: ALL_GUARDS, planted: PLANTED, models, drawBytes: randomBytes });
const notes = product
  .readNotes(read(join(folder, "case-notes.jsonl")))
  .slice(0, Number(values.notes));

const sets = attackSets();
const rows = [];
for (const [name, attacks] of sets) {
  const cases = product.crossCases(notes, attacks);
  const obedient = door([product.createObedientModel(PLANTED)]);
  rows.push([name, await product.runInjection(cases, obedient, tools)]);
}
const everything = sets.flatMap(([, attacks]) => product.crossCases(notes, attacks));
const step = Math.max(1, Math.floor(everything.length / Math.max(1, Number(values.adaptive))));
const some = everything.filter((_, at) => at % step === 0).slice(0, Number(values.adaptive));
const adaptive = Array.from({ length: product.ADAPTIVE_BUDGET }, (_, at) =>
  product.createAdaptiveModel(PLANTED, at),
);
rows.push([
  `adaptive, ${adaptive.length} answers a case`,
  await product.runInjection(some, door(adaptive), tools),
]);
say(product.printReport(rows));
say("");
for (const [name, attacks] of sets) {
  const { found, attacks: all, flagged, hardNegatives } = product.measureFinder(attacks);
  say(
    `Finder of orders, ${name}: ${found} of ${all} found; ${flagged} of ${hardNegatives} hard negatives flagged.`,
  );
}
if (rows.some(([, report]) => report.failed.length > 0)) process.exitCode = 1;
