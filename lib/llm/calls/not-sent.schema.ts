/** Failures before the first byte of a request: the entry before the call stands, and nothing followed it. */
const NOT_SENT: ReadonlySet<string> = new Set([
  "llm.left_alone",
  "llm.busy",
  "llm.address_refused",
  "llm.secret_missing",
  "llm.settings_invalid",
  "llm.engine_missing",
  "llm.model_file_missing",
  "llm.model_file_changed",
]);

/** Whether a call that ended with this code is known to have sent nothing; whatever is not known counts as sent. */
export function isNotSent(code: string): boolean {
  return NOT_SENT.has(code);
}

/** The bytes that left with a call: those of its entry, unless it failed before the first of them. */
export function bytesSent(call: {
  readonly state: string;
  readonly code: string | null;
  readonly bytes: number;
}): number {
  return call.state === "failed" && call.code !== null && isNotSent(call.code) ? 0 : call.bytes;
}
