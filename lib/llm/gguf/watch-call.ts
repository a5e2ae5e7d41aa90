import { callCancelled, callTimedOut } from "./engine-errors";

export interface WatchedCall {
  /** Aborted when the call is cancelled or its time is over; its reason is the error to throw. */
  readonly stop: AbortSignal;
  /** Rejects with that error, and never resolves. */
  readonly stopped: Promise<never>;
  readonly release: () => void;
}

/** Joins the two ways in which a call ends early. `timeoutMs` counts from here, waiting for one's turn included. */
export function watchCall(timeoutMs: number, signal: AbortSignal): WatchedCall {
  const controller = new AbortController();
  const { signal: stop } = controller;
  const onCancel = (): void => controller.abort(callCancelled());
  const timer = setTimeout(() => controller.abort(callTimedOut(timeoutMs)), timeoutMs);
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener("abort", () => reject(stop.reason), { once: true });
  });
  // Whoever races against it may have ended before.
  stopped.catch(() => undefined);
  if (signal.aborted) onCancel();
  else signal.addEventListener("abort", onCancel, { once: true });
  const release = (): void => {
    clearTimeout(timer);
    signal.removeEventListener("abort", onCancel);
  };
  return { stop, stopped, release };
}
