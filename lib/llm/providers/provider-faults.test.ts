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

/** Waits that only the deadline ends. They are waited for together, each with a server of its own. */
const SLOW = ["never_answers", "stalls", "slow_drip"] as const;
const DEADLINE_MS = 2000;

type Fault = readonly [FaultReply["fault"], ModelReply, Readonly<Record<string, unknown>>, boolean];

/** The fault, how it is made, what must come of it, and whether it is worth another try. */
const FAULTS: readonly Fault[] = [
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

const WAYS = VENDOR_DEPLOYMENTS.flatMap((deployment) => [
  { ...deployment, way: "at once", isStreaming: false },
  { ...deployment, way: "streaming", isStreaming: true },
]);
type Way = (typeof WAYS)[number];

const MATRIX = WAYS.flatMap((way) =>
  [...FAULTS, ...(way.isStreaming ? STREAMED : WHOLE)].map(
    ([fault, reply, expected, isWorthRetrying]) => ({
      ...way,
      fault,
      reply,
      expected,
      isWorthRetrying,
    }),
  ),
);

const callOf = (way: Way, timeoutMs: number): ModelCall => ({
  system: `Draft the note of ${MARKER}.`,
  prompt: `${MARKER} coughs.`,
  schema,
  maxOutputTokens: 100,
  temperature: 0,
  timeoutMs,
  signal: new AbortController().signal,
  ...(way.isStreaming ? { onText: () => undefined } : {}),
});

/** Sends one call that must fail; answers with its failure, and whether it is worth another try. */
async function failOnce(server: ProtocolServer, way: Way, timeoutMs: number) {
  const transport = transportTo(server, way.settings, certificate, LIMITS);
  const now = () => new Date("2026-01-01T00:00:00Z");
  const { settings, secret } = way;
  const sending = openProvider(settings, secret, transport, now).send(callOf(way, timeoutMs));
  const retryable = sending.then(
    () => null,
    (error: unknown) => isRetryable(error),
  );
  return { failure: await failureOf(sending, SECRETS), isRetryable: await retryable };
}

describe("a vendor's fault is one clear refusal, after one request:", () => {
  beforeEach(() => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    return () => {
      expect(warned).not.toHaveBeenCalled();
      warned.mockRestore();
    };
  });

  it.each(MATRIX)("$name, $way: $fault", async (row) => {
    const server = row.settings.kind === "openai_compatible" ? plain : secure;
    server.answerWith(() => row.reply);
    const before = [server.requests.length, server.connectionCount];
    const failed = await failOnce(server, row, 20_000);
    expect(failed.failure).toMatchObject(row.expected);
    expect(failed.isRetryable).toBe(row.isWorthRetrying);
    const after = [server.requests.length, server.connectionCount];
    expect(after).toEqual(before.map((count) => count + 1));
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it.each(SLOW)("every vendor, both ways: %s", async (fault) => {
    const failing = WAYS.map(async (way) => {
      const isPlain = way.settings.kind === "openai_compatible";
      const server = await startProtocolServer({
        reply: () => ({ fault }),
        ...(isPlain ? {} : { certificate }),
      });
      const failed = await failOnce(server, way, DEADLINE_MS);
      expect([way.name, way.way, failed.failure.code]).toEqual([way.name, way.way, "llm.timeout"]);
      expect(failed.isRetryable).toBe(true);
      expect([server.requests.length, server.connectionCount]).toEqual([1, 1]);
      await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
      await server.close();
    });
    await Promise.all(failing);
  });
});
