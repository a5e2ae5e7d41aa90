import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import {
  AI_SDK_TELEMETRY_TRACING_CHANNEL as TRACING_CHANNEL,
  generateText,
  registerTelemetry,
} from "ai";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { failureOf } from "../testing/failure-of";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import {
  issueVendorCertificate,
  TEST_AWS_SECRET,
  TEST_KEY,
  transportTo,
  VENDOR_DEPLOYMENTS,
} from "../testing/vendor-deployments";
import type { ModelCall } from "./model-provider";
import { openProvider } from "./open-provider";
import { providerSettingsSchema } from "./provider-settings.schema";

const MARKER = "Zebulon-Quartermaine-1931";
const schema = z.object({ claims: z.array(z.string()) });
const certificate = issueVendorCertificate(new Date());

/** What a listener to the library's calls is told, as a monitoring package would register one. */
const events: unknown[] = [];
registerTelemetry({ onStart: (event) => void events.push(event) });

let secure: ProtocolServer;
let plain: ProtocolServer;

beforeAll(async () => {
  secure = await startProtocolServer({ certificate });
  plain = await startProtocolServer();
});

afterAll(async () => {
  await secure.close();
  await plain.close();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const callWith = (more: Partial<ModelCall> = {}): ModelCall => ({
  system: "You draft notes.",
  prompt: `${MARKER} coughs.`,
  schema: null,
  maxOutputTokens: 100,
  temperature: 0,
  timeoutMs: 20_000,
  signal: new AbortController().signal,
  ...more,
});

describe.each(VENDOR_DEPLOYMENTS)("$name", ({ settings, secret }) => {
  const serverOf = () => (settings.kind === "openai_compatible" ? plain : secure);
  const open = () => openProvider(settings, secret, transportTo(serverOf(), settings, certificate));

  it("takes no key, address or proxy from the environment", async () => {
    const elsewhere = await startProtocolServer();
    const names = {
      key: [
        "OPENAI_API_KEY",
        "AZURE_API_KEY",
        "AZURE_OPENAI_API_KEY",
        "ANTHROPIC_API_KEY",
        "ANTHROPIC_AUTH_TOKEN",
        "AWS_BEARER_TOKEN_BEDROCK",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "GROQ_API_KEY",
        "GOOGLE_VERTEX_API_KEY",
        "AI_GATEWAY_API_KEY",
        "AZURE_RESOURCE_NAME",
        "AWS_REGION",
        "OPENAI_ORGANIZATION",
        "OPENAI_PROJECT",
      ],
      url: [
        "OPENAI_BASE_URL",
        "ANTHROPIC_BASE_URL",
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_BEDROCK_RUNTIME",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "http_proxy",
        "https_proxy",
      ],
    };
    names.key.forEach((name) => vi.stubEnv(name, "from-the-environment"));
    names.url.forEach((name) => vi.stubEnv(name, elsewhere.url));
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    const server = serverOf();
    const before = server.requests.length;
    server.answerWith(() => ({ text: "A cough." }));
    await open().send(callWith());
    const request = server.requests.at(-1);
    expect(server.requests.length).toBe(before + 1);
    expect(`${JSON.stringify(request?.headers)}${request?.path}`).not.toContain("environment");
    expect(elsewhere.connectionCount).toBe(0);
    await elsewhere.close();
  });

  it("asks nobody for a key that it was not given", async () => {
    vi.stubEnv("OPENAI_API_KEY", "from-the-environment");
    vi.stubEnv("AWS_BEARER_TOKEN_BEDROCK", "from-the-environment");
    const openWithout = () => openProvider(settings, { kind: "none" }, fetch);
    if (settings.kind === "openai_compatible") {
      expect(openWithout().kind).toBe("openai_compatible");
    } else {
      expect(openWithout).toThrow(expect.objectContaining({ code: "llm.secret_missing" }));
    }
  });

  it.each(["at once", "streaming"])("stops %s when its caller does", async (way) => {
    const server = serverOf();
    server.answerWith(() => ({ fault: way === "streaming" ? "slow_drip" : "never_answers" }));
    const before = server.requests.length;
    const controller = new AbortController();
    const sending = open().send(
      callWith({
        schema,
        signal: controller.signal,
        ...(way === "streaming" ? { onText: () => undefined } : {}),
      }),
    );
    const failure = failureOf(sending, [MARKER, TEST_KEY, TEST_AWS_SECRET]);
    await expect.poll(() => server.requests.length, { interval: 5 }).toBe(before + 1);
    controller.abort(new Error(MARKER));
    expect(await failure).toEqual({ code: "llm.cancelled" });
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it("sends nothing for a caller who left before", async () => {
    const server = serverOf();
    const before = server.connectionCount;
    const sending = open().send(callWith({ signal: AbortSignal.abort() }));
    expect(await failureOf(sending, [MARKER])).toEqual({ code: "llm.cancelled" });
    expect(server.connectionCount).toBe(before);
  });

  it.each([
    ["length", { code: "llm.cut_off", reason: "length" }],
    ["filtered", { code: "llm.bad_answer", reason: "filtered" }],
  ] as const)("takes no JSON that ended by %s", async (finish, expected) => {
    serverOf().answerWith(() => ({ text: '{"claims": []}', finish }));
    expect(await failureOf(open().send(callWith({ schema })), [MARKER])).toEqual(expected);
  });

  it("takes no empty answer", async () => {
    serverOf().answerWith(() => ({ text: " " }));
    expect(await failureOf(open().send(callWith()), [MARKER])).toMatchObject({
      code: "llm.bad_answer",
    });
  });

  it("tells nobody else what was said", async () => {
    const heard: unknown[] = [];
    const listen = (message: unknown) => heard.push(message);
    const channels = ["start", "end", "asyncStart", "asyncEnd", "error"].map(
      (event) => `tracing:${TRACING_CHANNEL}:${event}`,
    );
    channels.forEach((channel) => subscribe(channel, listen));
    const write = vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    const complain = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    serverOf().answerWith(() => ({ text: '{"claims": []}' }));
    await open().send(callWith({ schema, onText: () => undefined }));
    serverOf().answerWith(() => ({ fault: "rejected" }));
    await failureOf(open().send(callWith({ schema })), [MARKER]);
    const printed = [...write.mock.calls, ...complain.mock.calls].map(String).join("");
    vi.restoreAllMocks();
    channels.forEach((channel) => unsubscribe(channel, listen));
    expect(heard).toEqual([]);
    expect(events).toEqual([]);
    expect(printed).not.toContain(MARKER);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe("the listeners of these tests", () => {
  it("hear the library's own functions, which nothing here calls", async () => {
    const heard: unknown[] = [];
    const listen = (message: unknown) => heard.push(message);
    subscribe(`tracing:${TRACING_CHANNEL}:start`, listen);
    plain.answerWith(() => ({ text: "A cough." }));
    const model = createOpenAICompatible({ name: "test", baseURL: `${plain.url}/v1` })("m");
    await generateText({ model, prompt: MARKER, maxRetries: 0 });
    unsubscribe(`tracing:${TRACING_CHANNEL}:start`, listen);
    expect(inspect(heard, { depth: 9 })).toContain(MARKER);
    expect(inspect(events, { depth: 9 })).toContain(MARKER);
  });
});

describe("the settings of a provider", () => {
  it.each(["embedded", "gguf", "mystery"])("are none for %s", (kind) => {
    expect(providerSettingsSchema.safeParse({ kind, model: "m" }).success).toBe(false);
  });
});
