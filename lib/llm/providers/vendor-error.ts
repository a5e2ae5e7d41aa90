import { ProvenoteError } from "@/lib/errors";
import { readRetryAfter } from "./read-retry-after";

/** Busy or broken, as opposed to unwilling: asking later may help. 408 is the vendor's own time-out. */
function isTemporary(status: number): boolean {
  return status >= 500 || status === 408;
}

/**
 * Turns a vendor's status into an error. Its body is no part of it: vendors quote the request in theirs, and
 * so the prompt.
 */
export function vendorError(status: number, headers: Headers, now: Date): ProvenoteError {
  const retryAfterMs = readRetryAfter(headers, now);
  const details = retryAfterMs === null ? { status } : { status, retryAfterMs };
  if (status === 429) {
    const message = "The model's vendor asks to wait before the next call.";
    return new ProvenoteError("rate_limited", "llm.rate_limited", message, details);
  }
  return isTemporary(status)
    ? new ProvenoteError(
        "unavailable",
        "llm.vendor_unavailable",
        "The model's vendor cannot answer now.",
        details,
      )
    : new ProvenoteError(
        "unavailable",
        "llm.vendor_refused",
        "The model's vendor refused the call: its key, its model's name or its size may be wrong.",
        details,
      );
}
