import { Worker } from "node:worker_threads";
import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";

type Settings = {
  readonly program: string;
  readonly folder: string;
  readonly threads: number;
  /** Longest wait in milliseconds for texts of this length together; by default 20 s and 1 s a kB. */
  readonly patienceMs?: (length: number) => number;
};

const messageSchema = z.union([
  z.object({ ready: z.string() }),
  z.object({ id: z.number().int(), vectors: z.array(z.instanceof(Float32Array)).nullable() }),
]);

/** The weights stand outside the heap; a long text's windows fit. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
const START_MS = 60_000;

const defaultPatience = (length: number): number => 20_000 + length;

type Running = { readonly thread: Worker; readonly name: Promise<string | null> };

/**
 * The embedding's thread as seen from outside: started with the first question, asked one question at a time in the
 * order they came, told to stop when it is silent for too long over one. The next question starts it again.
 */
export class EmbedderClient {
  private running: Running | null = null;
  private lastId = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly ending = new Set<Promise<unknown>>();

  constructor(private readonly settings: Settings) {}

  /** Starts the thread if it does not run. @returns the model's name, or null when it cannot be had here. */
  start(): Promise<string | null> {
    try {
      this.running ??= this.open();
    } catch {
      // No thread can be made (memory, limits).
      return Promise.resolve(null);
    }
    return this.running.name;
  }

  /**
   * The vectors of texts, in their order; of all or of none.
   * @throws ProvenoteError `retrieval.embedder_failed` (503). Never quotes a text.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const answer = this.queue.then(() => this.ask(texts));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Stops the thread and waits until it, and any that was given up before, has ended. */
  async close(): Promise<void> {
    if (this.running !== null) this.abandon(this.running.thread);
    await Promise.all(this.ending);
  }

  private open(): Running {
    const { program, folder, threads } = this.settings;
    const workerData = { folder, threads };
    const thread = new Worker(program, { workerData, resourceLimits: RESOURCE_LIMITS });
    // Heard for as long as it lives: an error that nobody listens to would end the process.
    thread.on("error", () => this.letGo(thread));
    thread.on("exit", () => this.letGo(thread));
    const name = this.hear(thread, START_MS, (told) => ("ready" in told ? told.ready : undefined));
    void name.then((ready) => {
      if (ready === null) this.abandon(thread);
    });
    return { thread, name };
  }

  private async ask(texts: readonly string[]): Promise<readonly Float32Array[]> {
    const ready = await this.start();
    const thread = this.running?.thread;
    if (ready === null || thread === undefined) throw failed();
    const id = (this.lastId += 1);
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    const patience = (this.settings.patienceMs ?? defaultPatience)(length);
    const answer = this.hear(thread, patience, (told) =>
      "id" in told && told.id === id ? { vectors: told.vectors } : undefined,
    );
    thread.postMessage({ id, texts });
    const told = await answer;
    if (told === null) this.abandon(thread);
    if (told?.vectors?.length !== texts.length) throw failed();
    return told.vectors;
  }

  /** Waits for what `read` takes from a message; null when the thread ends, says nonsense or is silent for too long. */
  private hear<T>(
    thread: Worker,
    patienceMs: number,
    read: (told: z.infer<typeof messageSchema>) => T | undefined,
  ): Promise<T | null> {
    // An unfinished question keeps the process alive; an idle thread does not.
    thread.ref();
    return new Promise((resolve) => {
      const settle = (value: T | null): void => {
        clearTimeout(timer);
        thread.off("message", onMessage).off("error", onEnd).off("exit", onEnd);
        if (this.running?.thread === thread) thread.unref();
        resolve(value);
      };
      const onEnd = (): void => settle(null);
      const onMessage = (message: unknown): void => {
        const told = messageSchema.safeParse(message);
        const value = told.success ? read(told.data) : null;
        if (value !== undefined) settle(value);
      };
      const timer = setTimeout(onEnd, patienceMs);
      thread.on("message", onMessage).on("error", onEnd).on("exit", onEnd);
    });
  }

  /** Nobody waits for this thread any more; it stops by itself. Ending it in the middle of a run aborts the process. */
  private abandon(thread: Worker): void {
    if (this.running?.thread !== thread) return;
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    this.ending.add(ended);
    void ended.then(() => this.ending.delete(ended));
    // The process waits for it: an exit in the middle of a run aborts likewise.
    thread.ref();
    thread.postMessage({ stop: true });
    this.letGo(thread);
  }

  private letGo(thread: Worker): void {
    if (this.running?.thread === thread) this.running = null;
  }
}

function failed(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "retrieval.embedder_failed",
    "The embedding model did not answer. Try again.",
  );
}
