import type { z } from "zod";
import type { ProviderKind } from "./provider-kind.schema";

/** One request to a model; the gateway decides what may be in it. */
export type ModelCall = Readonly<{
  system: string;
  prompt: string;
  /** The shape of the answer; null asks for plain text. */
  schema: z.ZodType | null;
  maxOutputTokens: number;
  temperature: number;
  timeoutMs: number;
  signal: AbortSignal;
  /** Called with each piece of text as it arrives, where the protocol streams. */
  onText?: (chunk: string) => void;
}>;

export type ModelAnswer = Readonly<{
  text: string;
  /** The answer parsed against the schema; null when none was asked for. */
  value: unknown;
  inputTokens: number | null;
  outputTokens: number | null;
  finishReason: "stop" | "length" | "filtered" | "other";
}>;

/** A model behind one protocol. `send` makes exactly one request and never tries again. */
export interface ModelProvider {
  readonly kind: ProviderKind;
  send(call: ModelCall): Promise<ModelAnswer>;
}
