import { APICallError, InvalidResponseDataError } from "ai";
import { isProvenoteError, type ProvenoteError } from "@/lib/errors";
import { transportError } from "../transport/transport-error";
import { vendorError } from "./vendor-error";

/** Ours, however deep the library wrapped it. */
function ownErrorIn(error: unknown): ProvenoteError | null {
  const seen = new Set<unknown>();
  let current = error;
  while (current instanceof Error && !seen.has(current)) {
    if (isProvenoteError(current)) {
      return current;
    }
    seen.add(current);
    current = current.cause;
  }
  return null;
}

/** A vendor may answer 200 and then say within the stream that it failed, with a status of its own. */
function statusIn(error: unknown): number | null {
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : null;
  return typeof status === "number" && status >= 400 ? status : null;
}

/**
 * Turns whatever the library threw into an error of ours. Nothing of it is kept: its errors hold the request,
 * and so the prompt, in their fields, messages and causes.
 */
export function sdkFailure(error: unknown, isStreaming: boolean, now: Date): ProvenoteError {
  const own = ownErrorIn(error);
  if (own !== null) {
    return own;
  }
  const status = statusIn(error);
  if (status !== null) {
    const headers = APICallError.isInstance(error) ? error.responseHeaders : undefined;
    return vendorError(status, new Headers(headers), now);
  }
  // So the library says that a stream ended without its end; of a whole answer it says so of an empty one.
  if (isStreaming && InvalidResponseDataError.isInstance(error)) {
    return transportError("llm.cut_off", { reason: "no_end" });
  }
  // An error event of the vendor's stream, which the library hands on as it came.
  return error instanceof Error
    ? transportError("llm.bad_answer", { reason: "protocol" })
    : vendorError(500, new Headers(), now);
}
