import { Worker } from "node:worker_threads";
import { z } from "zod";
import { identifierCategorySchema } from "../identifier.schema";
import type { Proposal } from "./decode-labels";

type Settings = {
  readonly program: string;
  readonly folder: string;
  readonly threads: number;
  /** Longest wait for one answer in milliseconds, starting of the thread included; by default 10 s and 20 ms a kB. */
  readonly patienceMs?: (length: number) => number;
};

type Answer = { readonly spans: readonly Proposal[]; readonly model: string };
type Settle = (spans: readonly Proposal[] | null) => void;

const proposalSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  category: identifierCategorySchema,
  score: z.number().min(0).max(1),
});
const messageSchema = z.union([
  z.object({ ready: z.string() }),
  z.object({ id: z.number().int(), proposals: z.array(proposalSchema).nullable() }),
]);

/** A long text's words fit; what a young generation of the default size would only keep does not stay. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

const TEN_SECONDS = 10_000;
const RESTART_AFTER_MS = 30_000;

const defaultPatience = (length: number): number => TEN_SECONDS + length / 50;

type Question = { readonly text: string; readonly resolve: (answer: Answer | null) => void };

/**
 * The classifier's thread as seen from outside: started with the first question, asked one text at a time, the shortest of
 * those that wait first, so that a book does not hold up a note; told to stop when it is silent for too long over one. After
 * a failure it rests for half a minute, so that a broken file costs no start per text.
 */
export class ClassifierClient {
  private thread: Worker | null = null;
  private model: string | null = null;
  private lastId = 0;
  private failedAt = -Infinity;
  private current: { readonly id: number; readonly settle: Settle } | null = null;
  private readonly questions: Question[] = [];
  private readonly ending = new Set<Promise<unknown>>();

  constructor(private readonly settings: Settings) {}

  /** Starts the thread if it does not run; does not wait for it. */
  start(): void {
    if (this.thread !== null || performance.now() - this.failedAt < RESTART_AFTER_MS) return;
    const { program, folder, threads } = this.settings;
    const workerData = { folder, threads };
    const thread = new Worker(program, { workerData, resourceLimits: RESOURCE_LIMITS });
    thread.unref();
    thread.on("message", (message: unknown) => this.onMessage(thread, message));
    thread.on("error", () => this.onFailure(thread));
    thread.on("exit", () => this.onFailure(thread));
    this.thread = thread;
  }

  /** The proposals for `text`, or null when there is no answer to be had. Never rejects. */
  ask(text: string): Promise<Answer | null> {
    return new Promise((resolve) => {
      this.questions.push({ text, resolve });
      if (this.current === null) this.askNext();
    });
  }

  /** Stops the thread and waits until it, and any that was given up before, has ended. */
  async close(): Promise<void> {
    const { thread } = this;
    for (const { resolve } of this.questions.splice(0)) resolve(null);
    if (thread !== null) this.abandon(thread);
    this.failedAt = -Infinity;
    await Promise.all(this.ending);
  }

  private askNext(): void {
    const shortest = this.questions.reduce<Question | undefined>(
      (best, each) => (best === undefined || each.text.length < best.text.length ? each : best),
      undefined,
    );
    if (shortest === undefined) return;
    this.questions.splice(this.questions.indexOf(shortest), 1);
    const { text, resolve } = shortest;
    const thread = this.runningThread();
    if (thread === null) {
      resolve(null);
      this.askNext();
      return;
    }
    const id = (this.lastId += 1);
    const patience = (this.settings.patienceMs ?? defaultPatience)(text.length);
    // An unfinished question keeps the process alive; an idle thread does not.
    thread.ref();
    const timer = setTimeout(() => this.abandon(thread), patience);
    const settle: Settle = (spans) => {
      clearTimeout(timer);
      this.current = null;
      if (this.thread === thread) thread.unref();
      const { model } = this;
      resolve(spans === null || model === null ? null : { spans, model });
      this.askNext();
    };
    this.current = { id, settle };
    thread.postMessage({ id, text });
  }

  private runningThread(): Worker | null {
    try {
      this.start();
    } catch {
      // No thread can be made (memory, limits): stricter rules stand in, as for a broken file.
      this.failedAt = performance.now();
    }
    return this.thread;
  }

  /** Nobody waits for this thread any more; it stops by itself. Ending it in the middle of a run aborts the process. */
  private abandon(thread: Worker): void {
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    this.ending.add(ended);
    void ended.then(() => this.ending.delete(ended));
    // The process waits for it: an exit in the middle of a run aborts likewise.
    thread.ref();
    thread.postMessage({ stop: true });
    this.letGo(thread);
  }

  private onMessage(thread: Worker, message: unknown): void {
    const told = messageSchema.safeParse(message);
    if (!told.success) {
      this.abandon(thread);
    } else if ("ready" in told.data) {
      this.model = told.data.ready;
    } else if (told.data.id === this.current?.id) {
      this.current.settle(told.data.proposals);
    }
  }

  private onFailure(thread: Worker): void {
    if (this.thread !== thread) return;
    this.failedAt = performance.now();
    this.letGo(thread);
  }

  private letGo(thread: Worker): void {
    if (this.thread !== thread) return;
    this.thread = null;
    this.current?.settle(null);
  }
}
