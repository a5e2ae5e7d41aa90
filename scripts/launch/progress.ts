/** Tells the person who waits what is being done, each line with the seconds since the start. */
export interface Progress {
  step(text: string): void;
  /** Without a time in front: the address, the accounts, a hint. */
  say(text: string): void;
}

export function createProgress(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): Progress {
  const startedAt = now();
  return {
    step: (text) => write(`[${((now() - startedAt) / 1000).toFixed(1).padStart(5)} s] ${text}\n`),
    say: (text) => write(`${text}\n`),
  };
}
