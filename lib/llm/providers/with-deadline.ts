import type { ProvenoteError } from "@/lib/errors";
import { transportError } from "../transport/transport-error";

/**
 * Runs work that stops when its caller does or its time is over, and is waited for no longer, whether or not it
 * listens. Whatever the outcome, the signal given to the work is aborted when it is over, so that a stream
 * somebody still holds lets go of its connection. Rejects with `llm.cancelled`, `llm.timeout`, or as the work
 * does.
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let stop: (reason: ProvenoteError) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = reject;
  });
  const cancel = () => stop(transportError("llm.cancelled"));
  const timer = setTimeout(() => stop(transportError("llm.timeout", { phase: "call" })), timeoutMs);
  signal.addEventListener("abort", cancel, { once: true });
  try {
    if (signal.aborted) {
      throw transportError("llm.cancelled");
    }
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
    controller.abort();
  }
}
