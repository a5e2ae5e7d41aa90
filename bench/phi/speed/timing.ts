/** Times in milliseconds, of one call each. */
export type Timing = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Processor time of a call, all threads together: what a busy machine does not change much. */
  readonly processorMs: number;
};

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const WARM_UP = 60;

/** Runs `work` on every input, one after another; the first calls, before the compiler has seen the code, do not count. */
export async function timeEach<Input>(
  inputs: readonly Input[],
  work: (input: Input) => unknown,
): Promise<Timing> {
  for (const input of inputs.slice(0, WARM_UP)) await work(input);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (const input of inputs) {
    const from = performance.now();
    await work(input);
    times.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  const total = times.reduce((sum, time) => sum + time, 0);
  times.sort((a, b) => a - b);
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    perSecond: (inputs.length / total) * 1_000,
    processorMs: (user + system) / 1_000 / inputs.length,
  };
}
