import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { GgufCall, GgufSettings } from "./open-gguf-engine";

/** The programs of the real engine that need no library and no model. */
const REAL_ENGINE = fileURLToPath(new URL("../../../engines/gguf", import.meta.url));
const REAL_FILES = ["close-doors.mjs", "measure-isolation.mjs", "read-lines.mjs"];

const WEIGHTS = "weights of no model";
const WEIGHTS_SHA256 = createHash("sha256").update(WEIGHTS).digest("hex");

export const NO_ISOLATION = {
  hasOwnNetwork: false,
  hasOwnProcesses: false,
  hasPermissionModel: false,
  hasClosedDoors: false,
};
export const READY = { type: "ready", isolation: NO_ISOLATION, contextTokens: 64, threads: 1 };

/** JavaScript of the two things that an engine is asked for; `message`, `say` and `done` are at hand. */
export interface TestEngineBody {
  readonly onOpen?: string;
  readonly onGenerate?: string;
  readonly onAbort?: string;
}

function program({ onOpen, onGenerate, onAbort }: TestEngineBody): string {
  return `
    import { readLines } from "./read-lines.mjs";
    const write = (text) => process.stdout.write(text);
    const say = (message) => write(JSON.stringify(message) + "\\n");
    const done = (text, rest = {}) => say({
      type: "done", id: message.id, text, inputTokens: 3, outputTokens: 2, finishReason: "stop", ...rest });
    let message;
    readLines(process.stdin, async (line) => {
      message = JSON.parse(line);
      if (message.type === "open") { ${onOpen ?? `say(${JSON.stringify(READY)});`} }
      else if (message.type === "abort") { ${onAbort ?? `done("", { finishReason: "aborted" });`} }
      else { ${onGenerate ?? `done("fine");`} }
    });
    process.stdin.once("end", () => process.exit());
  `;
}

/** Folders with an engine that behaves as told and a file of weights, all removed by `remove`. */
export function testEngines(): {
  readonly write: (body?: TestEngineBody) => GgufSettings;
  readonly remove: () => void;
} {
  const home = mkdtempSync(join(tmpdir(), "gguf-engine-"));
  let written = 0;
  const write = (body: TestEngineBody = {}): GgufSettings => {
    const enginePath = join(home, String((written += 1)));
    const library = join(enginePath, "node_modules", "node-llama-cpp");
    mkdirSync(library, { recursive: true });
    for (const name of REAL_FILES) cpSync(join(REAL_ENGINE, name), join(enginePath, name));
    const version = "1.2.3";
    const manifest = { type: "module", dependencies: { "node-llama-cpp": version } };
    writeFileSync(join(enginePath, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(library, "package.json"), JSON.stringify({ version }));
    writeFileSync(join(enginePath, "engine.mjs"), program(body));
    const modelPath = join(enginePath, "model.gguf");
    writeFileSync(modelPath, WEIGHTS);
    return { enginePath, modelPath, sha256: WEIGHTS_SHA256, threads: 1, unshareProgram: null };
  };
  return { write, remove: () => rmSync(home, { recursive: true }) };
}

export function testCall(changes: Partial<GgufCall> = {}): GgufCall {
  return {
    system: "You answer.",
    prompt: "Is it raining?",
    jsonSchema: null,
    maxOutputTokens: 16,
    temperature: 0,
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    ...changes,
  };
}
