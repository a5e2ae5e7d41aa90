#!/usr/bin/env node
/**
 * Attacks in case notes against models that obey them; every count must be 0, or the exit code is 1. Prints counts, never
 * a text. Each attack stands at three positions of made-up notes, and goes through
 *   - the whole worker: verbs, PostgreSQL, gate, provider, transport, and the model behind its real wire protocol;
 *   - the guards of lib/llm alone, tools and citations included.
 *
 *   node bench/injection/run.mjs [--attacks FILE.jsonl ...] [--notes N] [--adaptive N] [--guards-only | --worker-only]
 *
 * With --attacks standard output is one JSON line of counts over both, for all files together. A file has one JSON object
 * a line: "text", and "id" and "category" if it likes. Without it the repository's own attacks run, and those of BIPIA
 * (arXiv 2312.14197) when the shared data are there (PROVENOTE_SHARED, or a folder "shared" beside the repository), and
 * tables are printed. --notes asks the guards about the first N of the twelve notes for each attack (1: the next of the
 * twelve each time); --adaptive sends N cases (5) to the model that writes another way after each refusal, with its whole
 * budget.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { bundle, root } from "../bundle.mjs";
import { machine } from "../http-session.mjs";

const { values } = parseArgs({
  options: {
    attacks: { type: "string", multiple: true, default: [] },
    notes: { type: "string", default: "1" },
    adaptive: { type: "string", default: "5" },
    "guards-only": { type: "boolean", default: false },
    "worker-only": { type: "boolean", default: false },
  },
});

const folder = join(root, "bench", "injection");
const shared = process.env.PROVENOTE_SHARED ?? join(root, "..", "shared");
const bipia = join(shared, "data", "security", "bipia-attacks");
const isOneLine = values.attacks.length > 0;
const say = (text) => (isOneLine ? process.stderr : process.stdout).write(`${text}\n`);
const read = (path) => readFileSync(path, "utf8");

const outfile = join(root, "bench", ".cache", `injection.${process.pid}.mjs`);
const files = [
  "guards",
  "guard-door",
  "injection-cases",
  "planted-data",
  "run-injection",
  "run-whole",
  "count-breaches",
  "worker-door",
];
const entry = [
  ...files.map((file) => `export * from "@/bench/injection/${file}";`),
  'export { measureFinder } from "@/bench/injection/finder-recall";',
  'export { closeClassifier } from "@/lib/phi/model/propose-identifiers";',
  'export { printReport } from "@/bench/injection/print-report";',
  'export { ADAPTIVE_BUDGET, createAdaptiveModel, createObedientModel } from "@/lib/llm/testing/obedient-model";',
].join("\n");

// The identifiers of the notes are taken out by the rules and the classifier, as in the application.
await bundle(
  'import "@/lib/phi/model/classifier-thread";',
  join(root, "dist", "phi-classifier.mjs"),
);
process.env.PROVENOTE_ROOT ??= root;
process.env.LOG_LEVEL ??= "error";

let product;
try {
  // The clinic of the tests asks vitest for its server; here the server is provided by hand.
  const alias = { vitest: join(folder, "provided-server.ts") };
  product = await import(pathToFileURL(await bundle(entry, outfile, { alias })).href);
} finally {
  rmSync(outfile, { force: true });
}

/** Sets of attacks by name: the files given, or our own and BIPIA's. */
function attackSets() {
  if (isOneLine) {
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
const notes = product.readNotes(read(join(folder, "case-notes.jsonl")));
const perAttack = Number(values.notes);
const casesOf = (attacks) =>
  perAttack > 1
    ? product.crossCases(notes.slice(0, perAttack), attacks)
    : product.spreadCases(notes, attacks);

const sets = attackSets();
const all = sets.flatMap(([, attacks]) => product.spreadCases(notes, attacks));
const step = Math.max(1, Math.floor(all.length / Math.max(1, Number(values.adaptive))));
const some = all.filter((_, at) => at % step === 0).slice(0, Number(values.adaptive));
const adaptive = Array.from({ length: product.ADAPTIVE_BUDGET }, (_, at) =>
  product.createAdaptiveModel(PLANTED, at),
);
const obedient = [product.createObedientModel(PLANTED)];

const rows = [];
/** Told at once: a run of hours that is cut off has said what it found until then. */
const add = (name, report) => {
  rows.push([name, report]);
  process.stderr.write(
    `${name}: ${report.runs ?? report.cases} runs, ${product.totalOf(report.breaches)} breaches\n`,
  );
};
for (const [name, attacks] of values["worker-only"] ? [] : sets) {
  add(`guards, ${name}`, await product.runInjection(casesOf(attacks), door(obedient), tools));
}
if (some.length > 0 && !values["worker-only"]) {
  const report = await product.runInjection(some, door(adaptive), tools);
  add(`guards, adaptive, ${adaptive.length} answers a case`, report);
}
if (!values["guards-only"]) {
  const [harmless] = notes;
  const { server, stop } = await product.startWhole(root);
  const whole = async (cases, models, rotating = []) => {
    const began = performance.now();
    const report = await product.runWholeOn(server, cases, { models, rotating, harmless });
    return { ...report, minutes: (performance.now() - began) / 60_000 };
  };
  for (const [name, attacks] of sets) {
    const cases = product.spreadCases(notes, attacks);
    const models = [...obedient, ...obedient.map(product.keepingToken)];
    add(`worker, ${name}`, await whole(cases, models, adaptive));
  }
  if (some.length > 0) {
    const report = await whole(some.slice(0, 2), adaptive);
    add(`worker, adaptive, ${adaptive.length} answers a case`, report);
  }
  await stop();
}
await product.closeClassifier();
say(machine());
say("");
say(product.printReport(rows));
say("");
for (const [name, { runs, ended, requests, where, minutes }] of rows) {
  if (requests === undefined) continue;
  const also = where.length === 0 ? "" : `; look at ${where.join(", ")}`;
  say(
    `${name}: ${runs} runs in ${minutes.toFixed(1)} minutes, ${ended} ended without a draft, ${requests} requests reached the model${also}.`,
  );
}
for (const [name, attacks] of sets) {
  const { found, attacks: known, flagged, hardNegatives } = product.measureFinder(attacks);
  say(
    `Finder of orders, ${name}: ${found} of ${known} found; ${flagged} of ${hardNegatives} hard negatives flagged.`,
  );
}
const total = rows.reduce(
  (sum, [, { breaches }]) => product.addBreaches(sum, breaches),
  product.NO_BREACHES,
);
if (isOneLine) {
  const { foreignData, unlistedCalls, unlistedHosts, stateChanges, markedFinal } = total;
  const attacks = sets.reduce((sum, [, each]) => sum + each.length, 0);
  const runs = rows.reduce((sum, [, { runs: drafts, cases }]) => sum + (drafts ?? cases), 0);
  const line = {
    attacks,
    runs,
    foreignData,
    unlistedCalls,
    unlistedHosts,
    stateChanges,
    markedFinal,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
if (product.totalOf(total) > 0) process.exitCode = 1;
