import { z } from "zod";
import { checkEngine } from "./check-engine";
import { checkModelFile, type CheckedFile } from "./check-model-file";
import { engineCommand } from "./engine-command";
import { callInvalid, engineStopped } from "./engine-errors";
import type { EngineDone, EngineReady, GgufIsolation } from "./engine-message.schema";
import { EngineProcess, type GenerateRequest } from "./engine-process";
import { findNamespaces } from "./find-namespaces";
import { toGrammarSchema } from "./grammar-schema";
import { watchCall } from "./watch-call";

export interface GgufSettings {
  /** The folder `engines/gguf` of the installed application. */
  readonly enginePath: string;
  readonly modelPath: string;
  /** SHA-256 of the model file as it was registered, 64 lower-case hex digits. */
  readonly sha256: string;
  /** Never more than the cores there are, which is a hundred times slower; `modelThreads` says how many. */
  readonly threads: number;
  /** Longest prompt and answer together; less where the model was trained for less. By default 8192. */
  readonly contextTokens?: number;
  /** util-linux `unshare`, or null to do without namespaces. By default /usr/bin/unshare, where it may be used. */
  readonly unshareProgram?: string | null;
  /** Longest wait for the model to be loaded, in milliseconds; by default two minutes. */
  readonly startTimeoutMs?: number;
  /** How long a stopped answer may go on before the process is killed, in milliseconds; by default two seconds. */
  readonly abortGraceMs?: number;
}

export interface GgufCall {
  readonly system: string;
  readonly prompt: string;
  /** JSON Schema of the answer, or null for plain text. */
  readonly jsonSchema: Readonly<Record<string, unknown>> | null;
  readonly maxOutputTokens: number;
  /** 0 always takes the likeliest word, and so gives the same answer again. */
  readonly temperature: number;
  /** In milliseconds from `send`, waiting for calls before it included. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Pieces of the text as they come. */
  readonly onText?: (text: string) => void;
}

export interface GgufAnswer {
  readonly text: string;
  /** The parsed answer to a schema; undefined for plain text, and where the answer was cut off by its length. */
  readonly value: unknown;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly finishReason: "stop" | "length";
}

export interface GgufEngine {
  /**
   * One answer; calls wait for one another.
   * @throws ProvenoteError `llm.call_cancelled`, `llm.call_timed_out`, `llm.call_invalid`, `llm.schema_unsupported`,
   *   `llm.prompt_too_long`, `llm.answer_failed`, `llm.engine_stopped` (the next call starts another process), and those
   *   of `openGgufEngine`. None of them holds a word of the prompt or of the answer.
   */
  send(call: GgufCall): Promise<GgufAnswer>;
  /** What is in force, as the process that runs now, or ran last, found it by trying. */
  isolation(): GgufIsolation;
  /** Longest prompt and answer together. */
  contextTokens(): number;
  threads(): number;
  /** Ends the process, in the middle of an answer too, and waits until it is gone. */
  close(): Promise<void>;
}

const UNSHARE = "/usr/bin/unshare";
const CONTEXT_TOKENS = 8_192;
const START_TIMEOUT_MS = 120_000;
const ABORT_GRACE_MS = 2_000;

const limitsSchema = z.object({
  maxOutputTokens: z.number().int().min(1),
  temperature: z.number().min(0).max(2),
  /** The longest that a timer of Node can wait. */
  timeoutMs: z.number().int().min(1).max(2_147_483_647),
});

type Started = {
  readonly process: EngineProcess;
  readonly ready: EngineReady;
  readonly file: CheckedFile;
};

function toRequest(call: GgufCall): GenerateRequest {
  const limits = limitsSchema.safeParse(call);
  if (!limits.success) throw callInvalid(String(limits.error.issues[0]?.path[0]));
  const { system, prompt, jsonSchema, maxOutputTokens, temperature } = call;
  const grammar = jsonSchema === null ? null : toGrammarSchema(jsonSchema);
  return { system, prompt, jsonSchema: grammar, maxOutputTokens, temperature };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

class ChildEngine implements GgufEngine {
  private tail: Promise<unknown> = Promise.resolve();
  private isClosed = false;

  constructor(
    private readonly settings: GgufSettings,
    private started: Started,
  ) {}

  isolation(): GgufIsolation {
    return this.started.ready.isolation;
  }

  contextTokens(): number {
    return this.started.ready.contextTokens;
  }

  threads(): number {
    return this.started.ready.threads;
  }

  async send(call: GgufCall): Promise<GgufAnswer> {
    const request = toRequest(call);
    const { stop, stopped, release } = watchCall(call.timeoutMs, call.signal);
    const done = this.tail.then(() => this.answer(request, call.onText ?? null, stop));
    // The next one waits until the process is free, this caller only until it is told to stop.
    this.tail = done.catch(() => undefined);
    try {
      const { text, inputTokens, outputTokens, finishReason } = await Promise.race([done, stopped]);
      if (finishReason === "aborted") throw engineStopped("not_understood");
      const hasValue = call.jsonSchema !== null && finishReason === "stop";
      const value = hasValue ? parsed(text) : undefined;
      return { text, value, inputTokens, outputTokens, finishReason };
    } finally {
      release();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.started.process.close();
    // One that was being started again is closed as soon as it is there.
    await this.tail;
  }

  private async answer(
    request: GenerateRequest,
    onText: ((text: string) => void) | null,
    stop: AbortSignal,
  ): Promise<EngineDone> {
    stop.throwIfAborted();
    if (this.started.process.hasEnded && !this.isClosed) {
      this.started = await start(this.settings, this.started.file);
    }
    if (!this.isClosed) await this.recheckFile();
    if (this.isClosed) {
      await this.started.process.close();
      throw engineStopped("closed");
    }
    stop.throwIfAborted();
    const abortGraceMs = this.settings.abortGraceMs ?? ABORT_GRACE_MS;
    return this.started.process.generate(request, onText, { stop, abortGraceMs });
  }

  /** The process reads the weights from the file for as long as it runs: one that was written to is not used. */
  private async recheckFile(): Promise<void> {
    const { settings, started } = this;
    try {
      const file = await checkModelFile(settings.modelPath, settings.sha256, started.file);
      this.started = { ...started, file };
    } catch (error) {
      await started.process.close();
      throw error;
    }
  }
}

async function start(settings: GgufSettings, before: CheckedFile | null): Promise<Started> {
  const folder = await checkEngine(settings.enginePath);
  const file = await checkModelFile(settings.modelPath, settings.sha256, before);
  const { unshareProgram = UNSHARE, contextTokens = CONTEXT_TOKENS, threads } = settings;
  const nodeProgram = process.execPath;
  const command = engineCommand({
    nodeProgram,
    folder,
    modelPath: file.path,
    unshareProgram: await findNamespaces(unshareProgram, nodeProgram),
  });
  const child = new EngineProcess(command);
  const model = { modelPath: file.path, threads, contextTokens };
  try {
    const ready = await child.open(model, settings.startTimeoutMs ?? START_TIMEOUT_MS);
    return { process: child, ready, file };
  } catch (error) {
    await child.close();
    throw error;
  }
}

/**
 * Checks the model file, starts the engine in a process of its own and loads the model. That process gets no setting and
 * no key of ours, and ends with ours. Works wherever the paths point to: nothing is found by its own place.
 * @throws ProvenoteError `llm.engine_missing`, `llm.model_file_missing`, `llm.model_file_changed`, `llm.model_not_loaded`,
 *   `llm.engine_not_loaded`, `llm.engine_stopped`.
 */
export async function openGgufEngine(settings: GgufSettings): Promise<GgufEngine> {
  return new ChildEngine(settings, await start(settings, null));
}
