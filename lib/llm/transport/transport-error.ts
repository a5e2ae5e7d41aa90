import { ProvenoteError, type ErrorDetails, type ErrorKind } from "@/lib/errors";

/** Everything that can go wrong between this process and a model's server, each with its one sentence. */
const FAILURES = {
  "llm.address_refused": ["forbidden", "The model's address may not be used by this deployment."],
  "llm.redirect_refused": [
    "forbidden",
    "The model's server pointed elsewhere; it is not followed.",
  ],
  "llm.unreachable": ["unavailable", "The model's server could not be reached."],
  "llm.timeout": ["unavailable", "The model's server did not answer in time."],
  "llm.cancelled": ["conflict", "The call to the model was cancelled."],
  "llm.too_large": ["too_large", "The model's answer is larger than allowed."],
  "llm.cut_off": ["unavailable", "The model's answer ended before it was complete."],
  "llm.bad_answer": ["unavailable", "The model's answer cannot be read."],
} as const satisfies Record<string, readonly [ErrorKind, string]>;

export type TransportFailure = keyof typeof FAILURES;

/**
 * Makes the error of a failed exchange. It carries no cause: what Node and TLS say of a failure names hosts
 * and addresses, and a caller must be able to show or log any of these. Details hold codes and counts.
 */
export function transportError(code: TransportFailure, details: ErrorDetails = {}): ProvenoteError {
  const [kind, message] = FAILURES[code];
  return new ProvenoteError(kind, code, message, details);
}
