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

/**
 * The classifier's thread as seen from outside: started with the first question, asked one text at a time, ended when it
 * is silent for too long. After a failure it rests for half a minute, so that a broken file costs no start per text.
 */
export class ClassifierClient {
  private thread: Worker | null = null;
  private model: string | null = null;
  private lastId = 0;
  private failedAt = -Infinity;
  private readonly waiting = new Map<number, Settle>();

  constructor(private readonly settings: Settings) {}

  /** Starts the thread if it does not run; does not wait for it. */
  start(): void {
    if (this.thread !== null || performance.now() - this.failedAt < RESTART_AFTER_MS) return;
    const { program, folder, threads } = this.settings;
    const workerData = { folder, threads };
    const thread = new Worker(program, { workerData, resourceLimits: RESOURCE_LIMITS });
    thread.unref();
    thread.on("message", (message: unknown) => this.onMessage(message));
    thread.on("error", () => this.onEnd(thread));
    thread.on("exit", () => this.onEnd(thread));
    this.thread = thread;
  }

  /** The proposals for `text`, or null when there is no answer to be had. Never rejects. */
  async ask(text: string): Promise<Answer | null> {
    this.start();
    const { thread } = this;
    if (thread === null) return null;
    const id = (this.lastId += 1);
    const patience = (this.settings.patienceMs ?? defaultPatience)(text.length);
    // An unfinished question keeps the process alive; an idle thread does not.
    thread.ref();
    const spans = await new Promise<readonly Proposal[] | null>((resolve) => {
      const timer = setTimeout(() => this.abandon(thread), patience);
      this.waiting.set(id, (found) => {
        clearTimeout(timer);
        resolve(found);
      });
      thread.postMessage({ id, text });
    });
    if (this.waiting.size === 0 && this.thread === thread) thread.unref();
    return spans === null || this.model === null ? null : { spans, model: this.model };
  }

  async close(): Promise<void> {
    const { thread } = this;
    if (thread === null) return;
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    this.abandon(thread);
    this.failedAt = -Infinity;
    await ended;
  }

  /** Nobody waits for this thread any more; it stops by itself. Ending it in the middle of a run aborts the process. */
  private abandon(thread: Worker): void {
    // The process waits for it: an exit in the middle of a run aborts likewise.
    thread.ref();
    thread.postMessage({ stop: true });
    this.onEnd(thread);
  }

  private onMessage(message: unknown): void {
    const told = messageSchema.parse(message);
    if ("ready" in told) {
      this.model = told.ready;
      return;
    }
    const settle = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    settle?.(told.proposals);
  }

  private onEnd(thread: Worker): void {
    if (this.thread !== thread) return;
    this.thread = null;
    this.failedAt = performance.now();
    const settles = [...this.waiting.values()];
    this.waiting.clear();
    for (const settle of settles) settle(null);
  }
}
