/**
 * The one error class of the application. Codes read `room.reason`; messages carry ids, counts and
 * kinds, never chart text. `app/_server` turns an error into an HTTP answer once, by its kind.
 */
const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unprocessable: 422,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorKind = keyof typeof ERROR_STATUS;
export type ErrorCode = `${string}.${string}`;

/** Values that may leave with an error: ids, counts, kinds, positions, times. Never text of a chart. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

export class ProvenoteError extends Error {
  override readonly name = "ProvenoteError";

  constructor(
    readonly kind: ErrorKind,
    readonly code: ErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  get status(): number {
    return ERROR_STATUS[this.kind];
  }
}

/** Narrows an unknown thrown value; anything else is a defect and is reported as such by the caller. */
export function isProvenoteError(error: unknown): error is ProvenoteError {
  return error instanceof ProvenoteError;
}
