/** What the pretended model says; the server writes it in the protocol of whoever asked. */
export interface AnswerReply {
  readonly text: string;
  /** `stop` unless said. */
  readonly finish?: "stop" | "length" | "filtered";
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** Tools it tries beside its answer, offered or not; in the protocol of OpenAI's chat alone. */
  readonly toolCalls?: readonly { readonly name: string; readonly input: unknown }[];
}

/**
 * What goes wrong. `not_json` and `wrong_schema` are answers of a model, whole in their protocol;
 * `broken_envelope` is what a proxy in between might say. All of the vendors' own errors echo the prompt, as
 * real ones do.
 */
export type FaultKind =
  | "never_answers"
  | "stalls"
  | "cut_stream"
  | "stream_without_end"
  | "not_json"
  | "wrong_schema"
  | "broken_envelope"
  | "rate_limited"
  | "rejected"
  | "server_error"
  | "unavailable"
  | "slow_drip"
  | "redirect"
  | "huge_body"
  | "compressed"
  | "connection_reset";

export interface FaultReply {
  readonly fault: FaultKind;
  /** Of `rate_limited` and `unavailable`. */
  readonly retryAfter?: string;
  /** Of `redirect`. */
  readonly location?: string;
}

/** The models of an Ollama server, as `/api/tags` lists them. */
interface TagsReply {
  readonly models: readonly Readonly<Record<string, unknown>>[];
}

export type ModelReply = AnswerReply | FaultReply | TagsReply;

/** How one answer looks on the wire; `pieces` are sent one after another. */
export interface Rendered {
  readonly contentType: string;
  readonly pieces: readonly Buffer[];
}

export interface RenderingRequest {
  readonly isStreaming: boolean;
  readonly model: string;
  /** The tool that the request forces, if it forces one: the answer then is its input. */
  readonly forcedTool: string | null;
}

/** Cuts a text into three deltas, so that a stream has something to stream. */
export function deltasOf(text: string): readonly string[] {
  const third = Math.max(1, Math.ceil(text.length / 3));
  return [text.slice(0, third), text.slice(third, 2 * third), text.slice(2 * third)].filter(
    Boolean,
  );
}

export function renderJson(body: unknown): Rendered {
  return { contentType: "application/json", pieces: [Buffer.from(JSON.stringify(body))] };
}

/** Server-sent events; with names where the protocol gives them. */
export function renderEvents(
  events: readonly { readonly event?: string; readonly data: unknown }[],
): Rendered {
  const pieces = events.map(({ event, data }) => {
    const line = typeof data === "string" ? data : JSON.stringify(data);
    return Buffer.from(`${event === undefined ? "" : `event: ${event}\n`}data: ${line}\n\n`);
  });
  return { contentType: "text/event-stream", pieces };
}
