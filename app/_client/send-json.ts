/** What went wrong with a request, in words a page can show. */
export type RequestError = {
  /** `room.reason`, or `network.no_answer` when the server did not answer. */
  readonly code: string;
  readonly message: string;
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly reference: string | null;
};

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: RequestError };

export type SendOptions = {
  readonly method?: "GET" | "POST" | "PUT";
  readonly body?: unknown;
  /** Marks a request that may be sent again: the server does it once. */
  readonly idempotencyKey?: string;
  /** A request no person made: it does not slide the idle end. */
  readonly isPoll?: boolean;
  readonly timeoutMs?: number;
};

/** Events that the frame listens to: the way to the server, and the end of the session. */
export const ANSWERED = "provenote:answered";
export const NO_ANSWER = "provenote:no-answer";
export const SESSION_ENDED = "provenote:session-ended";

/** Sends a request to this server and reads its answer; never throws. */
export async function sendJson<T>(url: string, options: SendOptions = {}): Promise<Answer<T>> {
  const { method = "POST", body, idempotencyKey, isPoll, timeoutMs = 20_000 } = options;
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  if (idempotencyKey !== undefined) headers["Idempotency-Key"] = idempotencyKey;
  if (isPoll === true) headers["x-provenote-poll"] = "1";
  try {
    const response = await fetch(url, {
      method,
      headers,
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
      ...(method === "GET" ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const parsed: unknown = await response.json();
    if (response.ok) {
      window.dispatchEvent(new Event(ANSWERED));
      return { ok: true, value: parsed as T };
    }
    const error = readError(parsed, response.status);
    // A server that cannot reach its database counts as away: it answers, but nothing can be kept.
    window.dispatchEvent(new Event(error.code === "db.unreachable" ? NO_ANSWER : ANSWERED));
    if (response.status === 401) window.dispatchEvent(new Event(SESSION_ENDED));
    return { ok: false, error };
  } catch {
    window.dispatchEvent(new Event(NO_ANSWER));
    return { ok: false, error: noAnswer() };
  }
}

function readError(parsed: unknown, status: number): RequestError {
  const error = (parsed as { error?: Partial<RequestError> } | null)?.error;
  return {
    code: error?.code ?? "server.failed",
    message: error?.message ?? "The server could not do this.",
    status,
    details: error?.details ?? {},
    reference: error?.reference ?? null,
  };
}

function noAnswer(): RequestError {
  return {
    code: "network.no_answer",
    message: "The server did not answer.",
    status: 0,
    details: {},
    reference: null,
  };
}
