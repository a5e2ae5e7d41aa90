import type { z } from "zod";
import type { ProviderKind } from "./provider-kind.schema";

export interface ModelCall {
  readonly system: string;
  readonly prompt: string;
  /** What the answer must be, an object; null for plain text. */
  readonly schema: z.ZodType | null;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  /** Of the whole call, from its start. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Asks for a stream, and is given the text piece by piece, unchecked; it may not throw. */
  readonly onText?: (chunk: string) => void;
}

export interface ModelAnswer {
  /** As the model wrote it. */
  readonly text: string;
  /** The answer as the schema read it; null without one. */
  readonly value: unknown;
  /** As the vendor counted them; null where it does not say. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly finishReason: "stop" | "length" | "filtered" | "other";
  /** A provider repairs nothing: a second try is a second disclosure, and the gateway's decision. */
  readonly repaired: false;
}

export interface ModelProvider {
  readonly kind: ProviderKind;
  /**
   * Asks the model once, by exactly one request. Fails by the call's deadline at the latest, with one of
   * `llm.rate_limited` (details.retryAfterMs, where the vendor says), `llm.vendor_unavailable`,
   * `llm.vendor_refused` (details.status), `llm.bad_answer` (details.issues: paths and codes),
   * `llm.cut_off`, `llm.timeout`, `llm.cancelled`, or an error of the transport. None of them holds a word of
   * the prompt, the answer or the vendor's own message.
   */
  send(call: ModelCall): Promise<ModelAnswer>;
}
