import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isProvenoteError } from "@/lib/errors";
import { issueCertificate } from "../testing/issue-certificate";
import type { FaultReply } from "../testing/model-reply";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import { parseOwnNetworks } from "./network";
import type { Dial } from "./open-connection";
import { createPinnedFetch, type PinnedFetchOptions } from "./pinned-fetch";

const SECRET = "Zebulon-Quartermaine-1931";
const LOOPBACK = parseOwnNetworks(["127.0.0.0/8"]);
const PUBLIC_ADDRESS = "8.8.4.4";
const certificate = issueCertificate(["model.example.org"], new Date());

const post = (body: unknown, more: RequestInit = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer k-1" },
  body: JSON.stringify(body),
  ...more,
});
const CHAT = post({ model: "m", messages: [{ role: "user", content: SECRET }] });
const STREAM = post({ model: "m", stream: true, messages: [{ role: "user", content: SECRET }] });

/** The code and details of what a call threw, once it is sure that nothing of it names what it must not. */
async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => new Error("nothing failed"),
    (thrown: unknown) => thrown,
  );
  if (!isProvenoteError(error)) {
    throw error;
  }
  const said = `${JSON.stringify({ ...error })} ${error.message} ${error.stack ?? ""}`;
  expect(error.cause).toBeUndefined();
  for (const secret of [SECRET, "k-1", "model.example.org", "127.0.0.1", PUBLIC_ADDRESS]) {
    expect(said).not.toContain(secret);
  }
  return { code: error.code, ...error.details };
}

const readAll = async (response: Promise<Response>) => (await response).text();

let server: ProtocolServer;

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const local = (options: Partial<PinnedFetchOptions> = {}) =>
  createPinnedFetch({ endpoint: server.url, zone: "on_premises", networks: LOOPBACK, ...options });

describe("a pinned fetch", () => {
  it("sends one request and answers with the response", async () => {
    const response = await local()(`${server.url}/v1/chat/completions`, CHAT);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ object: "chat.completion" });
    expect(server.requests).toHaveLength(1);
    expect(server.connectionCount).toBe(1);
  });

  it("streams what arrives, in order", async () => {
    const text = await readAll(local()(`${server.url}/v1/chat/completions`, STREAM));
    expect(text.match(/^data: /gm)?.length).toBe(7);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
  });

  it("says who it is, asks for nothing compressed, and carries no cookie", async () => {
    const fetch = local();
    const headers = {
      "user-agent": "ai-sdk/9 node/24",
      cookie: "session=1",
      referer: "https://chart.example.org/patients/1",
      "accept-encoding": "gzip",
      "proxy-authorization": "Basic x",
      host: "other.example.org",
      "x-api-key": "k-1",
    };
    await readAll(fetch(`${server.url}/v1/chat/completions`, { ...CHAT, headers }));
    expect(server.requests[0]?.headers).toEqual({
      "user-agent": "provenote",
      "accept-encoding": "identity",
      "x-api-key": "k-1",
      "content-type": "text/plain;charset=UTF-8",
      "content-length": String(String(CHAT.body).length),
      connection: "close",
      host: `127.0.0.1:${server.port}`,
    });
  });

  it("keeps no connection for the next call", async () => {
    const fetch = local();
    await readAll(fetch(`${server.url}/v1/chat/completions`, CHAT));
    await readAll(fetch(`${server.url}/v1/chat/completions`, CHAT));
    expect(server.connectionCount).toBe(2);
    await expect.poll(() => server.openConnectionCount).toBe(0);
  });

  it("asks no proxy and believes no variable of the environment", async () => {
    const proxy = await startProtocolServer();
    for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"]) {
      vi.stubEnv(name, proxy.url);
    }
    vi.stubEnv("NO_PROXY", "");
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    await readAll(local()(`${server.url}/v1/chat/completions`, CHAT));
    expect(server.requests).toHaveLength(1);
    expect(proxy.connectionCount).toBe(0);
    await proxy.close();
  });

  it("takes a Request as well as a URL", async () => {
    const request = new Request(`${server.url}/v1/chat/completions`, CHAT);
    expect((await local()(request)).status).toBe(200);
    expect(server.requests[0]?.prompt).toBe(SECRET);
  });
});

describe("a pinned fetch refuses, and opens no socket:", () => {
  const count = () => {
    const seen = { lookups: 0, dials: 0 };
    const dial: Dial = () => {
      seen.dials += 1;
      return connect({ host: "127.0.0.1", port: server.port });
    };
    const lookup = () => {
      seen.lookups += 1;
      return Promise.resolve([PUBLIC_ADDRESS]);
    };
    return { seen, dial, lookup };
  };
  const cloud = (options: Partial<PinnedFetchOptions> = {}) =>
    createPinnedFetch({
      endpoint: "https://model.example.org/v1",
      zone: "public_cloud",
      networks: [],
      ...options,
    });

  it.each([
    ["another host", "https://evil.example.org/v1/chat"],
    ["another port", "https://model.example.org:8443/v1"],
    ["another scheme", "http://model.example.org/v1"],
    ["a host that begins alike", "https://model.example.org.evil.example/v1"],
    ["a user in the URL", "https://model.example.org@evil.example/v1"],
    ["a key in the URL", "https://k:p@model.example.org/v1"],
    ["no URL", "v1/chat"],
    ["a file", "file:///etc/passwd"],
  ])("%s, before any lookup", async (_, url) => {
    const { seen, ...ways } = count();
    expect(await failureOf(cloud(ways)(url, CHAT))).toMatchObject({ code: "llm.address_refused" });
    expect(seen).toEqual({ lookups: 0, dials: 0 });
  });

  it("http in a cloud, before any lookup", async () => {
    const { seen, ...ways } = count();
    const fetch = cloud({ endpoint: "http://model.example.org", ...ways });
    const failure = await failureOf(fetch("http://model.example.org/v1", CHAT));
    expect(failure).toMatchObject({ code: "llm.address_refused", reason: "https_required" });
    expect(seen).toEqual({ lookups: 0, dials: 0 });
  });

  it.each([
    ["the cloud's metadata", ["169.254.169.254"], "metadata"],
    ["a good address beside a private one", [PUBLIC_ADDRESS, "10.0.0.7"], "private"],
    ["this machine", ["127.0.0.1"], "loopback"],
  ])("%s, after one lookup", async (_, addresses, addressClass) => {
    const { seen, dial } = count();
    const lookup = vi.fn(() => Promise.resolve(addresses));
    const failure = await failureOf(cloud({ dial, lookup })("https://model.example.org/v1", CHAT));
    expect(failure).toMatchObject({ code: "llm.address_refused", addressClass });
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(seen.dials).toBe(0);
  });

  it("a name that is none", async () => {
    const { seen, dial } = count();
    const lookup = () => Promise.reject(new Error("ENOTFOUND model.example.org"));
    const failure = await failureOf(cloud({ dial, lookup })("https://model.example.org/v1", CHAT));
    expect(failure).toEqual({ code: "llm.unreachable", reason: "not_resolved" });
    expect(seen.dials).toBe(0);
  });

  it.each(["DELETE", "PUT", "HEAD"])("the method %s", async (method) => {
    const { seen, ...ways } = count();
    const failure = await failureOf(cloud(ways)("https://model.example.org/v1", { method }));
    expect(failure).toEqual({ code: "llm.address_refused", reason: "method" });
    expect(seen).toEqual({ lookups: 0, dials: 0 });
  });

  it("a header that is none, without quoting it", async () => {
    const { seen, ...ways } = count();
    const headers = { authorization: `Bearer ${SECRET}\r\nx: 1` };
    const failure = await failureOf(
      cloud(ways)("https://model.example.org/v1", { ...CHAT, headers }),
    );
    expect(failure).toEqual({ code: "llm.unreachable", reason: "request_failed" });
    expect(seen).toEqual({ lookups: 0, dials: 0 });
  });

  it("a call that was cancelled before it began", async () => {
    const { seen, ...ways } = count();
    const signal = AbortSignal.abort();
    const failure = await failureOf(
      cloud(ways)("https://model.example.org/v1", { ...CHAT, signal }),
    );
    expect(failure).toEqual({ code: "llm.cancelled" });
    expect(seen.dials).toBe(0);
  });
});

describe("the address that was judged", () => {
  it("is the one connected to, whatever the name server says next", async () => {
    const answers = [["127.0.0.1"], ["169.254.169.254"], ["127.0.0.1", "10.0.0.7"]];
    const lookup = vi.fn(() => Promise.resolve(answers.shift() ?? []));
    const dialled: string[] = [];
    const dial: Dial = ({ address, port }) => {
      dialled.push(address);
      return connect({ host: address, port });
    };
    const endpoint = `http://model.example.org:${server.port}`;
    const fetch = local({ endpoint, lookup, dial });
    await readAll(fetch(`${endpoint}/v1/chat/completions`, CHAT));
    expect(lookup).toHaveBeenCalledTimes(1);
    expect(server.requests[0]?.headers["host"]).toBe(`model.example.org:${server.port}`);
    for (const addressClass of ["metadata", "private"]) {
      const failure = await failureOf(fetch(`${endpoint}/v1/chat/completions`, CHAT));
      expect(failure).toMatchObject({ code: "llm.address_refused", addressClass });
    }
    expect(dialled).toEqual(["127.0.0.1"]);
  });
});

describe("a secure connection", () => {
  let secure: ProtocolServer;
  const dialled: { readonly address: string; readonly port: number }[] = [];

  beforeEach(async () => {
    secure = await startProtocolServer({ certificate });
    dialled.length = 0;
  });

  afterEach(async () => {
    await secure.close();
  });

  const toLocal: Dial = (target) => {
    dialled.push(target);
    return connect({ host: "127.0.0.1", port: secure.port });
  };
  const reach = (hostname: string, authorities: readonly string[] | null) => {
    const fetch = createPinnedFetch({
      endpoint: `https://${hostname}`,
      zone: "public_cloud",
      networks: [],
      lookup: () => Promise.resolve([PUBLIC_ADDRESS]),
      dial: toLocal,
      ...(authorities === null ? {} : { certificateAuthorities: authorities }),
    });
    return fetch(`https://${hostname}/v1/chat/completions`, CHAT);
  };

  it("is made to the address, and speaks to the name", async () => {
    expect((await reach("model.example.org", [certificate.certificate])).status).toBe(200);
    expect(dialled).toEqual([{ address: PUBLIC_ADDRESS, port: 443 }]);
    expect(secure.requests[0]?.headers["host"]).toBe("model.example.org");
  });

  it.each([
    ["a name the certificate is not for", "other.example.org", [certificate.certificate]],
    ["an authority nobody trusts", "model.example.org", null],
    ["a bare address", PUBLIC_ADDRESS, [certificate.certificate]],
  ])("with %s carries no request", async (_, hostname, authorities) => {
    // Node warns of the variable even where it has no effect.
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const failure = await failureOf(reach(hostname, authorities));
    expect(failure.code).toBe("llm.unreachable");
    expect(secure.connectionCount).toBe(1);
    expect(secure.requests).toEqual([]);
    warned.mockRestore();
  });

  it("to a server that speaks no TLS fails", async () => {
    const fetch = createPinnedFetch({
      endpoint: `https://127.0.0.1:${server.port}`,
      zone: "on_premises",
      networks: LOOPBACK,
    });
    const url = `https://127.0.0.1:${server.port}/v1/chat/completions`;
    expect((await failureOf(fetch(url, CHAT))).code).toBe("llm.unreachable");
    expect(server.requests).toEqual([]);
  });
});

describe("what a server does to a pinned fetch:", () => {
  const limits = { headersTimeoutMs: 150, idleTimeoutMs: 150, totalTimeoutMs: 600 };
  const small = { ...limits, maxResponseBytes: 400_000 };

  it.each<[string, FaultReply, RequestInit, Record<string, unknown>]>([
    ["never answers", { fault: "never_answers" }, CHAT, { code: "llm.timeout", phase: "headers" }],
    ["drips", { fault: "slow_drip" }, STREAM, { code: "llm.timeout", phase: "total" }],
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
    const fetch = local({ limits: small });
    const failure = await failureOf(readAll(fetch(`${server.url}/v1/chat/completions`, init)));
    expect(failure).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
    expect(server.connectionCount).toBe(1);
    await expect.poll(() => server.openConnectionCount).toBe(0);
  });

  it.each(["headers", "body"] as const)("a signal destroys the socket in the %s", async (phase) => {
    server.answerWith(() => ({ fault: phase === "headers" ? "never_answers" : "slow_drip" }));
    const controller = new AbortController();
    const { signal } = controller;
    const call = readAll(local()(`${server.url}/v1/chat/completions`, { ...STREAM, signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort(new Error(SECRET));
    expect(await failureOf(call)).toEqual({ code: "llm.cancelled" });
    await expect.poll(() => server.openConnectionCount).toBe(0);
  });

  it("a body nobody wants is given up by cancelling it", async () => {
    server.answerWith(() => ({ fault: "slow_drip" }));
    const response = await local()(`${server.url}/v1/chat/completions`, STREAM);
    await response.body?.cancel();
    await expect.poll(() => server.openConnectionCount).toBe(0);
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
