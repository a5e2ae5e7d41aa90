import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf } from "../testing/failure-of";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import { parseOwnNetworks } from "../transport/network";
import { createPinnedFetch } from "../transport/pinned-fetch";
import { probeOllama } from "./probe-ollama";

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer();
});

afterAll(async () => {
  await server.close();
});

const probe = (path = "", signal = new AbortController().signal) => {
  const endpoint = `${server.url}${path}`;
  const networks = parseOwnNetworks(["127.0.0.1/32"]);
  const fetch = createPinnedFetch({ endpoint, zone: "on_premises", networks });
  return probeOllama(endpoint, fetch, signal);
};

const answering = (response: Response) =>
  probeOllama(
    "http://10.20.9.4:11434",
    () => Promise.resolve(response),
    new AbortController().signal,
  );

describe("the models of an Ollama server", () => {
  it.each([
    [{ name: "llama3.2:3b" }, false],
    [{ name: "llama3.2:3b", size: 2_019_393_189, remote_host: null, remote_model: "" }, false],
    [{ name: "cloudy:7b" }, false],
    [{ name: "team/cloud-notes:latest" }, false],
    [{ name: "gpt-oss:120b-cloud" }, true],
    [{ name: "GPT-OSS:120b-CLOUD" }, true],
    [{ name: "deepseek-v3.1-cloud:latest" }, true],
    [{ name: "kimi-k2:cloud" }, true],
    [{ name: "notes", model: "notes:120b-cloud" }, true],
    [{ name: "notes", remote_host: "https://ollama.com:443" }, true],
    [{ name: "notes", remote_model: "gpt-oss:120b" }, true],
  ])("%j: hands on what it is sent: %s", async (model, isRemote) => {
    server.answerWith(() => ({ models: [model] }));
    const offered = await probe();
    const sizeBytes = "size" in model ? model.size : null;
    expect(offered).toEqual([{ name: model.name, isRemote, sizeBytes }]);
  });

  it.each(["", "/", "/v1"])("are asked for by one request, from %j", async (path) => {
    const before = server.requests.length;
    server.answerWith(() => ({ models: [] }));
    expect(await probe(path)).toEqual([]);
    expect(
      server.requests.slice(before).map(({ method, path: at, rawBody }) => [method, at, rawBody]),
    ).toEqual([["GET", "/api/tags", ""]]);
  });

  it.each([
    ["a page", new Response("<html>Zebulon</html>"), "llm.bad_answer"],
    ["another list", new Response('{"data": [{"id": "Zebulon"}]}'), "llm.bad_answer"],
    ["a model without a name", new Response('{"models": [{"size": 1}]}'), "llm.bad_answer"],
    ["nothing there", new Response("Zebulon", { status: 404 }), "llm.vendor_refused"],
    ["a fault", new Response("Zebulon", { status: 500 }), "llm.vendor_unavailable"],
  ])("are not found at %s", async (_, response, code) => {
    expect((await failureOf(answering(response), ["Zebulon"])).code).toBe(code);
  });

  it("are not waited for when the caller leaves", async () => {
    const failure = await failureOf(probe("", AbortSignal.abort()), []);
    expect(failure).toEqual({ code: "llm.cancelled" });
  });
});
