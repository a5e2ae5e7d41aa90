import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { failureOf } from "../testing/failure-of";
import { transportError } from "../transport/transport-error";
import type { ModelCall } from "./model-provider";
import { createSdkProvider, type SdkConnection, type SdkModel } from "./sdk-provider";

const SECRET = "Zebulon";
const NOW = () => new Date("2026-01-01T00:00:00Z");
type Generated = Awaited<ReturnType<SdkModel["doGenerate"]>>;
type Finish = Generated["finishReason"]["unified"];

const usage: Generated["usage"] = {
  inputTokens: { total: 3, noCache: 3, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};

function generated(text: string, unified: Finish = "stop"): Generated {
  return {
    content: [
      { type: "reasoning", text: `Thinking of ${SECRET}.` },
      { type: "text", text },
      { type: "tool-call", toolCallId: "1", toolName: "send_mail", input: `{"to":"${SECRET}"}` },
    ],
    finishReason: { unified, raw: unified },
    usage,
    warnings: [{ type: "other", message: SECRET }],
  };
}

/** A model of the library's that does with the transport whatever the test says. */
function connectionTo(
  generate: (fetch: typeof globalThis.fetch, prompt: unknown) => Promise<Generated>,
  structuredOutput: SdkConnection["structuredOutput"] = "prompt",
): SdkConnection {
  return {
    kind: "openai_compatible",
    structuredOutput,
    connect: (fetch) => ({
      specificationVersion: "v4",
      provider: "test",
      modelId: "m",
      supportedUrls: {},
      doGenerate: ({ prompt }) => generate(fetch, prompt),
      doStream: () => Promise.reject(new Error("not streamed")),
    }),
  };
}

const call: ModelCall = {
  system: "S",
  prompt: SECRET,
  schema: null,
  maxOutputTokens: 10,
  temperature: 0,
  timeoutMs: 20_000,
  signal: new AbortController().signal,
};
const answering = () => Promise.resolve(new Response("{}"));
const send = (
  generate: Parameters<typeof connectionTo>[0],
  transport: typeof fetch = answering,
  more: Partial<ModelCall> = {},
) => createSdkProvider(connectionTo(generate), transport, NOW).send({ ...call, ...more });

describe("a provider over a model of the library's", () => {
  it.each<[Finish, string]>([
    ["stop", "stop"],
    ["length", "length"],
    ["content-filter", "filtered"],
    ["tool-calls", "other"],
    ["other", "other"],
  ])("takes only the text of an answer that ended by %s", async (unified, finishReason) => {
    expect(await send(() => Promise.resolve(generated("A cough.", unified)))).toEqual({
      text: "A cough.",
      value: null,
      inputTokens: 3,
      outputTokens: null,
      finishReason,
      repaired: false,
    });
  });

  it.each<Finish>(["error", "interrupted"])("takes no answer that ended by %s", async (unified) => {
    const failure = await failureOf(
      send(() => Promise.resolve(generated("A", unified))),
      [SECRET],
    );
    expect(failure).toEqual({ code: "llm.cut_off", reason: "no_end" });
  });

  it("lets no library ask twice, whatever it makes of the refusal", async () => {
    const transport = vi.fn(answering);
    const retrying = async (fetch: typeof globalThis.fetch) => {
      await fetch("https://model.example.org");
      await fetch("https://model.example.org").catch(() => undefined);
      throw new Error(`gave up on ${SECRET}`);
    };
    expect(await failureOf(send(retrying, transport), [SECRET])).toEqual({
      code: "llm.second_request",
    });
    expect(transport).toHaveBeenCalledTimes(1);
  });

  it("knows what the transport said, though the library says another thing", async () => {
    const transport = () => Promise.reject(transportError("llm.too_large", { maxBytes: 1 }));
    const hiding = async (fetch: typeof globalThis.fetch) => {
      await fetch("https://model.example.org").catch(() => undefined);
      throw new Error(`failed for ${SECRET}`);
    };
    expect(await failureOf(send(hiding, transport), [SECRET])).toEqual({
      code: "llm.too_large",
      maxBytes: 1,
    });
  });

  it.each(["json_object", "prompt"] as const)("says the schema in words by %s", async (way) => {
    const prompts: unknown[] = [];
    const connection = connectionTo((_, prompt) => {
      prompts.push(prompt);
      return Promise.resolve(generated('```json\n{"a": "b"}\n```'));
    }, way);
    const schema = z.object({ a: z.string() });
    const answer = await createSdkProvider(connection, answering, NOW).send({ ...call, schema });
    expect(answer.value).toEqual({ a: "b" });
    expect(JSON.stringify(prompts)).toContain("It must match this JSON Schema");
    expect(JSON.stringify(prompts)).toContain(JSON.stringify('"a":{"type":"string"}').slice(1, -1));
  });

  it("asks for no schema that no vendor takes, and sends nothing", async () => {
    const transport = vi.fn(answering);
    const generate = () => Promise.resolve(generated("[]"));
    const failure = failureOf(send(generate, transport, { schema: z.array(z.int()) }), [SECRET]);
    expect(await failure).toEqual({ code: "llm.schema_not_object" });
    expect(transport).not.toHaveBeenCalled();
  });

  it("leaves out a system text that is empty", async () => {
    const prompts: unknown[] = [];
    const generate = (_: unknown, prompt: unknown) => {
      prompts.push(prompt);
      return Promise.resolve(generated("A"));
    };
    await send(generate, answering, { system: "" });
    expect(prompts).toEqual([[{ role: "user", content: [{ type: "text", text: SECRET }] }]]);
  });
});
