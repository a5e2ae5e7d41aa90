import { spawn, type ChildProcessByStdio } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { isProvenoteError } from "@/lib/errors";
import type { EngineCommand } from "./engine-command";
import { engineRefused, engineStopped, type StopCause } from "./engine-errors";
import {
  engineMessageSchema,
  type EngineDone,
  type EngineMessage,
  type EngineReady,
} from "./engine-message.schema";
import { LineSplitter } from "./split-lines";

/** Of one line and of all pieces of one answer, in UTF-16 units: far above any note, far below the memory there is. */
const MOST_OUTPUT = 4 * 1024 * 1024;
const CLOSE_GRACE_MS = 2_000;

export interface GenerateRequest {
  readonly system: string;
  readonly prompt: string;
  readonly jsonSchema: Readonly<Record<string, unknown>> | null;
  readonly maxOutputTokens: number;
  readonly temperature: number;
}

/** Looks at a message: returns what the exchange ends with, or undefined to wait for the next; may throw. */
type Take<T> = (message: EngineMessage) => T | undefined;
type Pending = { readonly take: Take<unknown>; readonly fail: (error: unknown) => void };

/**
 * One child process from its start to its end, with one exchange at a time. Whatever it does against the protocol ends
 * it; its standard error is read by nobody. It keeps our process alive only during an exchange.
 */
export class EngineProcess {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly lines = new LineSplitter(MOST_OUTPUT);
  private readonly closed: Promise<void>;
  private pending: Pending | null = null;
  private lastId = 0;
  private cause: StopCause | null = null;

  constructor(command: EngineCommand) {
    const { program, args, folder, environment } = command;
    this.child = spawn(program, args, {
      cwd: folder,
      env: environment,
      stdio: ["pipe", "pipe", "ignore"],
    });
    // A write to a process that has ended: its end is told below.
    this.child.stdin.on("error", () => undefined);
    this.child.stdout.setEncoding("utf8");
    this.child.stdout.on("data", (chunk: string) => this.onData(chunk));
    this.closed = new Promise((resolve) => {
      this.child.once("error", () => {
        this.end("did_not_start");
        resolve();
      });
      this.child.once("close", (code, signal) => {
        this.end("exited", { code, signal });
        resolve();
      });
    });
    this.hold(false);
  }

  get hasEnded(): boolean {
    return this.cause !== null;
  }

  /** Loads the model. @throws ProvenoteError `llm.engine_stopped`, or why it was not loaded. */
  async open(
    model: { readonly modelPath: string; readonly threads: number; readonly contextTokens: number },
    timeoutMs: number,
  ): Promise<EngineReady> {
    const timer = setTimeout(() => this.kill("did_not_start"), timeoutMs);
    try {
      return await this.exchange({ type: "open", ...model }, (message) => {
        if (message.type === "failed") throw engineRefused(message);
        return message.type === "ready" ? message : undefined;
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * One answer. When `stop` is aborted the engine is told; it is killed when it goes on for longer than `abortGraceMs`.
   * An answer that was stopped has the finish reason "aborted".
   */
  async generate(
    request: GenerateRequest,
    onText: ((text: string) => void) | null,
    { stop, abortGraceMs }: { readonly stop: AbortSignal; readonly abortGraceMs: number },
  ): Promise<EngineDone> {
    const id = (this.lastId += 1);
    let timer: NodeJS.Timeout | undefined;
    const onStop = (): void => {
      this.write({ type: "abort", id });
      timer = setTimeout(() => this.kill("did_not_stop"), abortGraceMs);
    };
    stop.addEventListener("abort", onStop, { once: true });
    try {
      return await this.exchange(
        { type: "generate", id, ...request, isStreamed: onText !== null },
        this.takeAnswer(id, onText, stop),
      );
    } finally {
      clearTimeout(timer);
      stop.removeEventListener("abort", onStop);
    }
  }

  /** Ends the process and waits until it is gone; one that is busy is not waited for. */
  async close(): Promise<void> {
    if (this.pending !== null) this.kill("closed");
    this.child.stdin.end();
    this.hold(true);
    const timer = setTimeout(() => this.kill("closed"), CLOSE_GRACE_MS);
    await this.closed;
    clearTimeout(timer);
  }

  /** Ends the process at once; what waits for it learns the cause. */
  kill(cause: StopCause): void {
    this.child.kill("SIGKILL");
    this.end(cause);
  }

  private takeAnswer(
    id: number,
    onText: ((text: string) => void) | null,
    stop: AbortSignal,
  ): Take<EngineDone> {
    let length = 0;
    return (message) => {
      if (message.type === "ready" || message.id !== id) throw this.refuse("not_understood");
      if (message.type === "failed") throw engineRefused(message);
      if (message.type === "done") return message;
      length += message.text.length;
      if (onText === null || length > MOST_OUTPUT) throw this.refuse("too_much_output");
      if (!stop.aborted) onText(message.text);
      return undefined;
    };
  }

  private exchange<T>(request: object, take: Take<T>): Promise<T> {
    if (this.cause !== null) return Promise.reject(engineStopped(this.cause));
    this.hold(true);
    return new Promise<T>((resolve, reject) => {
      const settle = (): void => {
        this.pending = null;
        this.hold(false);
      };
      this.pending = {
        take: (message) => {
          const taken = take(message);
          if (taken === undefined) return;
          settle();
          resolve(taken);
        },
        fail: (error) => {
          settle();
          reject(error);
        },
      };
      this.write(request);
    });
  }

  private write(message: object): void {
    this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  private onData(chunk: string): void {
    const lines = this.cause === null ? this.lines.push(chunk) : [];
    if (lines === null) this.kill("too_much_output");
    else for (const line of lines) this.onLine(line);
  }

  private onLine(line: string): void {
    if (this.cause !== null) return;
    const message = engineMessageSchema.safeParse(parseJson(line));
    if (!message.success || this.pending === null) {
      this.kill("not_understood");
      return;
    }
    const { pending } = this;
    try {
      pending.take(message.data);
    } catch (error) {
      pending.fail(error);
      // The caller's own listener threw: the engine is in the middle of an answer that nobody takes.
      if (!isProvenoteError(error)) this.kill("closed");
    }
  }

  private refuse(cause: StopCause): Error {
    const error = engineStopped(cause);
    this.kill(cause);
    return error;
  }

  private end(cause: StopCause, exit: { code?: number | null; signal?: string | null } = {}): void {
    if (this.cause !== null) return;
    this.cause = cause;
    this.pending?.fail(engineStopped(cause, exit));
  }

  private hold(isHeld: boolean): void {
    const { child } = this;
    const parts = [child, child.stdin, child.stdout];
    for (const part of parts) {
      if (!(part instanceof Socket) && part !== child) continue;
      if (isHeld) part.ref();
      else part.unref();
    }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
