/** Time and waiting are arguments: a test has both in its hands. */
export type RateSetting = {
  readonly perSecond: number;
  /** Milliseconds, ever rising. */
  readonly clock: () => number;
  readonly wait: (ms: number) => Promise<void>;
};

/** A register that said "later" is left alone for at most that long. */
const MOST_HOLD_MS = 60_000;

/**
 * Lets requests of this process pass one after the other, no more than so many a second (NCBI: three without a key, ten
 * with one). What is asked meanwhile waits its turn.
 */
export class RateLimit {
  private next = 0;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly setting: RateSetting) {}

  pass(): Promise<void> {
    const turn = this.queue.then(async () => {
      const { clock, wait, perSecond } = this.setting;
      const now = clock();
      const at = Math.max(now, this.next);
      this.next = at + 1_000 / perSecond;
      if (at > now) await wait(at - now);
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  /** Nobody passes before that time is over. */
  holdOff(ms: number): void {
    const until = this.setting.clock() + Math.min(Math.max(ms, 0), MOST_HOLD_MS);
    this.next = Math.max(this.next, until);
  }
}
