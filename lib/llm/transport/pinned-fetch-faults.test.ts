import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FaultReply } from "../testing/protocols/model-reply";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import { createPinnedFetch, type PinnedFetchOptions } from "./pinned-fetch";
import { CHAT, failureOf, localFetch, SECRET, STREAM } from "./test-pinned-fetch";

const readAll = async (response: Promise<Response>) => (await response).text();

let server: ProtocolServer;

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  await server.close();
});

const local = (options: Partial<PinnedFetchOptions> = {}) => localFetch(server.url, options);

describe("what a server does to a pinned fetch:", () => {
  // Each clock is set where it is the one that must strike; the others are too far off to be first.
  const limits = {
    headersTimeoutMs: 30_000,
    idleTimeoutMs: 30_000,
    totalTimeoutMs: 30_000,
    maxResponseBytes: 400_000,
  };

  it.each<[string, FaultReply, RequestInit, Record<string, unknown>]>([
    ["breaks off an answer", { fault: "cut_stream" }, CHAT, { code: "llm.cut_off" }],
    ["breaks off a stream", { fault: "cut_stream" }, STREAM, { code: "llm.cut_off" }],
    ["resets", { fault: "connection_reset" }, CHAT, { code: "llm.unreachable" }],
    ["never ends", { fault: "huge_body" }, CHAT, { code: "llm.too_large" }],
    ["compresses", { fault: "compressed" }, CHAT, { code: "llm.bad_answer", reason: "encoding" }],
    [
      "points to the metadata",
      { fault: "redirect", location: "http://169.254.169.254/latest" },
      CHAT,
      { code: "llm.redirect_refused", status: 307 },
    ],
    [
      "points to itself",
      { fault: "redirect", location: "/v1/chat/completions" },
      CHAT,
      { code: "llm.redirect_refused", status: 307 },
    ],
  ])("it %s", async (_, fault, init, expected) => {
    server.answerWith(() => fault);
    const fetch = local({ limits });
    const failure = await failureOf(readAll(fetch(`${server.url}/v1/chat/completions`, init)));
    expect(failure).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
    expect(server.connectionCount).toBe(1);
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it.each([
    ["never_answers", { headersTimeoutMs: 300 }, "headers"],
    ["stalls", { idleTimeoutMs: 300 }, "body"],
    ["slow_drip", { totalTimeoutMs: 600 }, "total"],
  ] as const)("where it %s, a clock ends the call", async (fault, clock, phase) => {
    server.answerWith(() => ({ fault }));
    const fetch = local({ limits: { ...limits, ...clock } });
    const failure = await failureOf(readAll(fetch(`${server.url}/v1/chat/completions`, STREAM)));
    expect(failure).toEqual({ code: "llm.timeout", phase });
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it.each(["headers", "body"] as const)("a signal destroys the socket in the %s", async (phase) => {
    server.answerWith(() => ({ fault: phase === "headers" ? "never_answers" : "slow_drip" }));
    const controller = new AbortController();
    const { signal } = controller;
    const call = readAll(local()(`${server.url}/v1/chat/completions`, { ...STREAM, signal }));
    await expect.poll(() => server.requests.length, { interval: 5 }).toBe(1);
    controller.abort(new Error(SECRET));
    expect(await failureOf(call)).toEqual({ code: "llm.cancelled" });
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it("a body nobody wants is given up by cancelling it", async () => {
    server.answerWith(() => ({ fault: "slow_drip" }));
    const response = await local()(`${server.url}/v1/chat/completions`, STREAM);
    await response.body?.cancel();
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
  });

  it("a reader who takes time is not a server that is silent", async () => {
    const fetch = local({ limits: { ...limits, idleTimeoutMs: 150 } });
    const response = await fetch(`${server.url}/v1/chat/completions`, STREAM);
    const reader = response.body?.getReader();
    let read = await reader?.read();
    expect(read?.done).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 400));
    while (read?.done === false) {
      read = await reader?.read();
    }
    expect(read).toEqual({ done: true, value: undefined });
  });

  it("an error's status is an answer, with its headers and without its cookies", async () => {
    server.answerWith(() => ({ fault: "rate_limited", retryAfter: "7" }));
    const response = await local()(`${server.url}/v1/chat/completions`, CHAT);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(await response.text()).toContain(SECRET);
  });
});

describe("a server that speaks HTTP by hand:", () => {
  let raw: Server;

  afterEach(() => {
    raw.close();
  });

  const speak = async (answer: string, limits = {}) => {
    raw = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end(answer));
    });
    raw.listen(0, "127.0.0.1");
    await once(raw, "listening");
    const { port } = raw.address() as AddressInfo;
    const endpoint = `http://127.0.0.1:${port}`;
    return local({ endpoint, limits })(`${endpoint}/v1/chat/completions`, CHAT);
  };

  it("a cookie is dropped", async () => {
    const response = await speak(
      "HTTP/1.1 200 OK\r\nset-cookie: a=1\r\nx-request-id: 5\r\ncontent-length: 2\r\n\r\n{}",
    );
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("x-request-id")).toBe("5");
    expect(await response.text()).toBe("{}");
  });

  it("a body that is shorter than it says is cut off", async () => {
    const call = speak("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}");
    expect((await failureOf(readAll(call))).code).toBe("llm.cut_off");
  });

  it("a body that says it is too large is refused by its head", async () => {
    const call = speak("HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{}", {
      maxResponseBytes: 100,
    });
    expect(await failureOf(call)).toEqual({ code: "llm.too_large", maxBytes: 100 });
  });

  it("an answer without a body is one", async () => {
    const response = await speak("HTTP/1.1 204 No Content\r\n\r\n");
    expect([response.status, response.body]).toEqual([204, null]);
  });

  it.each(["", "hello\r\n\r\n", "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n"])(
    "%j is no answer",
    async (answer) => {
      expect((await failureOf(speak(answer))).code).toMatch(/^llm\.(unreachable|bad_answer)$/);
    },
  );
});

describe("a connection", () => {
  it("that nobody accepts is unreachable", async () => {
    const { port } = server;
    await server.close();
    server = await startProtocolServer();
    const endpoint = `http://127.0.0.1:${port}`;
    const failure = await failureOf(local({ endpoint })(`${endpoint}/v1/chat/completions`, CHAT));
    expect(failure).toEqual({ code: "llm.unreachable", reason: "ECONNREFUSED" });
  });

  it("whose name is never resolved ends by the clock", async () => {
    const fetch = createPinnedFetch({
      endpoint: "https://model.example.org",
      zone: "public_cloud",
      networks: [],
      lookup: () => new Promise(() => undefined),
      limits: { connectTimeoutMs: 50 },
    });
    const failure = await failureOf(fetch("https://model.example.org/v1", CHAT));
    expect(failure).toEqual({ code: "llm.timeout", phase: "connection" });
  });
});
