import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import type { Dial } from "./open-connection";
import { createPinnedFetch, type PinnedFetchOptions } from "./pinned-fetch";
import { CHAT, failureOf, localFetch, PUBLIC_ADDRESS, SECRET, STREAM } from "./test-pinned-fetch";

const readAll = async (response: Promise<Response>) => (await response).text();

let server: ProtocolServer;

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const local = (options: Partial<PinnedFetchOptions> = {}) => localFetch(server.url, options);

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
    await expect.poll(() => server.openConnectionCount, { interval: 5 }).toBe(0);
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
