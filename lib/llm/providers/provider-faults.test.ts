import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { failureOf } from "../testing/failure-of";
import type { FaultReply, ModelReply } from "../testing/protocols/model-reply";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import {
  issueVendorCertificate,
  TEST_AWS_SECRET,
  TEST_KEY,
  transportTo,
  VENDOR_DEPLOYMENTS,
} from "../testing/vendor-deployments";
import { isRetryable } from "./is-retryable";
import type { ModelCall } from "./model-provider";
import { openProvider } from "./open-provider";

const MARKER = "Zebulon-Quartermaine-1931";
const SECRETS = [MARKER, TEST_KEY, TEST_AWS_SECRET, "api.openai.com", "127.0.0.1", "8.8.4.4"];
const schema = z.object({ claims: z.array(z.string()) });
const certificate = issueVendorCertificate(new Date());
const LIMITS = { headersTimeoutMs: 30_000, idleTimeoutMs: 30_000, maxResponseBytes: 300_000 };

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

type Fault = readonly [FaultReply["fault"], ModelReply, Readonly<Record<string, unknown>>, boolean];

/** The fault, how it is made, what must come of it, and whether it is worth another try. */
const FAULTS: readonly Fault[] = [
  ["never_answers", { fault: "never_answers" }, { code: "llm.timeout" }, true],
  ["slow_drip", { fault: "slow_drip" }, { code: "llm.timeout" }, true],
  ["cut_stream", { fault: "cut_stream" }, { code: "llm.cut_off" }, true],
  ["connection_reset", { fault: "connection_reset" }, { code: "llm.unreachable" }, true],
  [
    "rate_limited",
    { fault: "rate_limited", retryAfter: "7" },
    { code: "llm.rate_limited", status: 429, retryAfterMs: 7000 },
    true,
  ],
  [
    "unavailable",
    { fault: "unavailable", retryAfter: "Thu, 01 Jan 2026 00:00:30 GMT" },
    { code: "llm.vendor_unavailable", status: 503, retryAfterMs: 30_000 },
    true,
  ],
  [
    "server_error",
    { fault: "server_error" },
    { code: "llm.vendor_unavailable", status: 500 },
    true,
  ],
  ["rejected", { fault: "rejected" }, { code: "llm.vendor_refused", status: 400 }, false],
  ["not_json", { fault: "not_json" }, { code: "llm.bad_answer", reason: "not_json" }, false],
  [
    "wrong_schema",
    { fault: "wrong_schema" },
    {
      code: "llm.bad_answer",
      reason: "schema",
      issues: [{ code: "invalid_type", path: "claims" }],
    },
    false,
  ],
  ["redirect", { fault: "redirect" }, { code: "llm.redirect_refused", status: 307 }, false],
  ["huge_body", { fault: "huge_body" }, { code: "llm.too_large" }, false],
  ["compressed", { fault: "compressed" }, { code: "llm.bad_answer", reason: "encoding" }, false],
];

/** What the ways of answering do not share: a stream without its end, a page in place of an answer. */
const WHOLE: readonly Fault[] = [
  ["stream_without_end", { fault: "stream_without_end" }, { code: "llm.bad_answer" }, false],
  ["broken_envelope", { fault: "broken_envelope" }, { code: "llm.bad_answer" }, false],
];
const STREAMED: readonly Fault[] = [
  ["stream_without_end", { fault: "stream_without_end" }, { code: "llm.cut_off" }, true],
];

const MATRIX = VENDOR_DEPLOYMENTS.flatMap((deployment) =>
  [false, true].flatMap((isStreaming) =>
    [...FAULTS, ...(isStreaming ? STREAMED : WHOLE)].map(
      ([fault, reply, expected, isWorthRetrying]) => ({
        ...deployment,
        way: isStreaming ? "streaming" : "at once",
        isStreaming,
        fault,
        reply,
        expected,
        isWorthRetrying,
      }),
    ),
  ),
);

describe("a vendor's fault is one clear refusal, after one request:", () => {
  let stopListening: () => void = () => undefined;

  beforeEach(() => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    stopListening = () => {
      expect(warned).not.toHaveBeenCalled();
      warned.mockRestore();
    };
    return () => stopListening();
  });

  it.each(MATRIX)("$name, $way: $fault", async (row) => {
    const { settings, secret, reply, isStreaming } = row;
    const server = settings.kind === "openai_compatible" ? plain : secure;
    server.answerWith(() => reply);
    const before = server.requests.length;
    const connections = server.connectionCount;
    const isSlow = ["never_answers", "slow_drip"].includes(row.fault);
    const call: ModelCall = {
      system: `Draft the note of ${MARKER}.`,
      prompt: `${MARKER} coughs.`,
      schema,
      maxOutputTokens: 100,
      temperature: 0,
      timeoutMs: isSlow ? 120 : 20_000,
      signal: new AbortController().signal,
      ...(isStreaming ? { onText: () => undefined } : {}),
    };
    const transport = transportTo(server, settings, certificate, LIMITS);
    const now = () => new Date("2026-01-01T00:00:00Z");
    const sending = openProvider(settings, secret, transport, now).send(call);
    const retryable = sending.then(
      () => null,
      (error: unknown) => isRetryable(error),
    );
    expect(await failureOf(sending, SECRETS)).toMatchObject(row.expected);
    expect(await retryable).toBe(row.isWorthRetrying);
    expect(server.requests.length).toBe(before + 1);
    expect(server.connectionCount).toBe(connections + 1);
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });
});
