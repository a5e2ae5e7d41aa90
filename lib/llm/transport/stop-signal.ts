import type { ProvenoteError } from "@/lib/errors";
import { transportError } from "./transport-error";

type StopListener = (reason: ProvenoteError) => void;
type WaitingFor = "connection" | "headers" | "body";

/**
 * The one place where an exchange is stopped: by its caller's signal, by the clock, or by a fault. The first
 * reason stands; whoever listens is told once, and those who listen later are told at once.
 */
export class StopSignal {
  #reason: ProvenoteError | null = null;
  #waiting: NodeJS.Timeout | null = null;
  readonly #total: NodeJS.Timeout;
  readonly #listeners = new Set<StopListener>();
  readonly #onAbort = () => this.stop(transportError("llm.cancelled"));

  /** `totalTimeoutMs` runs from here until `release`, whatever happens in between. */
  constructor(
    private readonly signal: AbortSignal | null,
    totalTimeoutMs: number,
  ) {
    this.#total = setTimeout(() => this.stop(timedOut("total")), totalTimeoutMs);
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    if (signal?.aborted === true) {
      this.#onAbort();
    }
  }

  get reason(): ProvenoteError | null {
    return this.#reason;
  }

  /** Stops the exchange; later reasons are dropped. */
  stop(reason: ProvenoteError): void {
    if (this.#reason !== null) {
      return;
    }
    this.#reason = reason;
    this.release();
    for (const listener of [...this.#listeners]) {
      listener(reason);
    }
    this.#listeners.clear();
  }

  onStop(listener: StopListener): void {
    if (this.#reason === null) {
      this.#listeners.add(listener);
    } else {
      listener(this.#reason);
    }
  }

  /** Starts the shorter clock of one phase, in place of the one that ran; `stopWaiting` ends it. */
  waitFor(phase: WaitingFor, timeoutMs: number): void {
    this.stopWaiting();
    if (this.#reason === null) {
      this.#waiting = setTimeout(() => this.stop(timedOut(phase)), timeoutMs);
    }
  }

  stopWaiting(): void {
    clearTimeout(this.#waiting ?? undefined);
    this.#waiting = null;
  }

  /** The exchange succeeded: nothing stops it any more, and nobody is told. */
  finish(): void {
    this.#listeners.clear();
    this.release();
  }

  /** Ends the clocks and forgets the caller's signal. */
  release(): void {
    this.stopWaiting();
    clearTimeout(this.#total);
    this.signal?.removeEventListener("abort", this.#onAbort);
  }

  /** The work's outcome, or the reason to stop, whichever comes first. */
  async race<T>(work: Promise<T>): Promise<T> {
    const stopped = new Promise<never>((_, reject) => this.onStop(reject));
    return Promise.race([work, stopped]);
  }
}

function timedOut(phase: WaitingFor | "total"): ProvenoteError {
  return transportError("llm.timeout", { phase });
}
