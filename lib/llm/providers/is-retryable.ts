import { isProvenoteError } from "@/lib/errors";

const RETRYABLE: ReadonlySet<string> = new Set([
  "llm.rate_limited",
  "llm.vendor_unavailable",
  "llm.unreachable",
  "llm.timeout",
  "llm.cut_off",
]);

/** Reasons that hold the next time as well: a full answer is cut at the same length, a key does not heal. */
const LASTING: ReadonlySet<unknown> = new Set(["length", "request_failed"]);

/**
 * Whether the same call may succeed if it is sent again. It says nothing of whether it may be sent: every try
 * is a disclosure of its own.
 */
export function isRetryable(error: unknown): boolean {
  return (
    isProvenoteError(error) && RETRYABLE.has(error.code) && !LASTING.has(error.details["reason"])
  );
}
