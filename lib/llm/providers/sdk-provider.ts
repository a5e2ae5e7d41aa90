import type { LanguageModel } from "ai";
import { transportError } from "../transport/transport-error";
import { toAnswerSchema, type AnswerSchema } from "./answer-schema";
import { guardRequest } from "./guard-request";
import type { ModelAnswer, ModelCall, ModelProvider } from "./model-provider";
import { parseAnswer } from "./parse-answer";
import type { ProviderKind } from "./provider-kind.schema";
import { sdkFailure } from "./sdk-failure";
import { withDeadline } from "./with-deadline";

/** A model of the AI SDK, spoken to by its own interface. */
export type SdkModel = Extract<LanguageModel, { readonly specificationVersion: "v4" }>;
type SdkOptions = Parameters<SdkModel["doGenerate"]>[0];
type SdkUsage = Awaited<ReturnType<SdkModel["doGenerate"]>>["usage"];
type SdkFinish = Awaited<ReturnType<SdkModel["doGenerate"]>>["finishReason"];

export interface SdkConnection {
  readonly kind: ProviderKind;
  /** Makes the model over a transport that serves one request. */
  readonly connect: (fetch: typeof globalThis.fetch) => SdkModel;
  readonly structuredOutput: "json_schema" | "json_object" | "prompt";
  /** Options of the vendor; `isStrict` says whether the schema may be called strict. */
  readonly optionsFor?: (isStrict: boolean) => NonNullable<SdkOptions["providerOptions"]>;
}

interface RawAnswer {
  readonly text: string;
  readonly usage: SdkUsage;
  readonly finish: SdkFinish;
}

// The library prints a warning that may quote what it was given. Nothing here makes it warn; this stays so.
globalThis.AI_SDK_LOG_WARNINGS = false;

function systemText(call: ModelCall, connection: SdkConnection, schema: AnswerSchema | null) {
  if (schema === null || connection.structuredOutput === "json_schema") {
    return call.system;
  }
  const asked = `Answer with one JSON object and nothing else. It must match this JSON Schema:\n`;
  return `${call.system}\n\n${asked}${JSON.stringify(schema.jsonSchema)}`.trim();
}

function responseFormat(connection: SdkConnection, schema: AnswerSchema | null) {
  if (schema === null || connection.structuredOutput === "prompt") {
    return { type: "text" } as const;
  }
  return connection.structuredOutput === "json_object"
    ? ({ type: "json" } as const)
    : ({ type: "json", name: "answer", schema: schema.jsonSchema } as const);
}

function optionsOf(
  call: ModelCall,
  connection: SdkConnection,
  schema: AnswerSchema | null,
  abortSignal: AbortSignal,
): SdkOptions {
  const system = systemText(call, connection, schema);
  const options = connection.optionsFor?.(schema?.isStrict ?? true);
  return {
    prompt: [
      ...(system === "" ? [] : [{ role: "system" as const, content: system }]),
      { role: "user", content: [{ type: "text", text: call.prompt }] },
    ],
    maxOutputTokens: call.maxOutputTokens,
    temperature: call.temperature,
    responseFormat: responseFormat(connection, schema) as NonNullable<SdkOptions["responseFormat"]>,
    abortSignal,
    ...(options === undefined ? {} : { providerOptions: options }),
  };
}

async function generate(model: SdkModel, options: SdkOptions): Promise<RawAnswer> {
  const { content, usage, finishReason } = await model.doGenerate(options);
  const text = content.map((part) => (part.type === "text" ? part.text : "")).join("");
  return { text, usage, finish: finishReason };
}

/** Reads a stream to its end; one that ends without saying so was cut off. */
async function stream(
  model: SdkModel,
  options: SdkOptions,
  onText: (chunk: string) => void,
  signal: AbortSignal,
  now: () => Date,
): Promise<RawAnswer> {
  const reader = (await model.doStream(options)).stream.getReader();
  let text = "";
  let end: Omit<RawAnswer, "text"> | null = null;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const part = read.value;
    if (part.type === "error") {
      throw sdkFailure(part.error, true, now());
    }
    // Nobody is told of what comes after the call was given up, or of a piece with nothing in it.
    const isWanted = part.type === "text-delta" && part.delta !== "" && !signal.aborted;
    if (isWanted) {
      text += part.delta;
      onText(part.delta);
    } else if (part.type === "finish") {
      end = { usage: part.usage, finish: part.finishReason };
    }
  }
  if (end === null || (end.finish.unified === "other" && end.finish.raw === undefined)) {
    throw transportError("llm.cut_off", { reason: "no_end" });
  }
  return { text, ...end };
}

function finishOf({ unified }: SdkFinish): ModelAnswer["finishReason"] {
  switch (unified) {
    case "stop":
    case "length":
      return unified;
    case "content-filter":
      return "filtered";
    case "tool-calls":
    case "other":
      return "other";
    case "error":
    case "interrupted":
      throw transportError("llm.cut_off", { reason: "no_end" });
  }
}

function answerOf(raw: RawAnswer, call: ModelCall, schema: AnswerSchema | null): ModelAnswer {
  const finishReason = finishOf(raw.finish);
  const { text, usage } = raw;
  if (call.schema !== null && finishReason === "length") {
    throw transportError("llm.cut_off", { reason: "length" });
  }
  if (finishReason === "filtered" && (call.schema !== null || text === "")) {
    throw transportError("llm.bad_answer", { reason: "filtered" });
  }
  if (text.trim() === "") {
    throw transportError("llm.bad_answer", { reason: "empty" });
  }
  const isParsed = call.schema !== null && schema !== null;
  return {
    text,
    value: isParsed ? parseAnswer(text, call.schema, schema) : null,
    inputTokens: usage.inputTokens.total ?? null,
    outputTokens: usage.outputTokens.total ?? null,
    finishReason,
    repaired: false,
  };
}

/**
 * A provider over a model of the AI SDK. It calls the model's own interface and none of the SDK's functions on
 * top: those retry, tell tracing channels what was said, and fetch files whose address an answer names. Here an
 * answer can make this process ask for nothing, and a call is one request by the transport it was given.
 */
export function createSdkProvider(
  connection: SdkConnection,
  fetch: typeof globalThis.fetch,
  now: () => Date,
): ModelProvider {
  return {
    kind: connection.kind,
    send: async (call) => {
      const schema = call.schema === null ? null : toAnswerSchema(call.schema);
      return withDeadline(call.signal, call.timeoutMs, async (signal) => {
        const request = guardRequest(fetch, now);
        const { onText } = call;
        try {
          const model = connection.connect(request.fetch);
          const options = optionsOf(call, connection, schema, signal);
          const raw =
            onText === undefined
              ? await generate(model, options)
              : await stream(model, options, onText, signal, now);
          return answerOf(raw, call, schema);
        } catch (error) {
          throw request.failure() ?? sdkFailure(error, onText !== undefined, now());
        }
      });
    },
  };
}
