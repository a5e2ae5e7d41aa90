import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { testDeployment } from "./gate/test-gate";
import { openDeployments } from "./open-deployment";
import type { ModelCall } from "./providers/model-provider";
import { startProtocolServer, type ProtocolServer } from "./testing/protocol-server";
import { parseOwnNetworks } from "./transport/network";

const call = (): ModelCall => ({
  system: "You draft notes.",
  prompt: "F1: cough",
  schema: z.object({ ok: z.boolean() }),
  maxOutputTokens: 100,
  temperature: 0,
  timeoutMs: 5_000,
  signal: new AbortController().signal,
});

let server: ProtocolServer;
beforeAll(async () => {
  server = await startProtocolServer();
});
beforeEach(() => server.answerWith(() => ({ text: '{"ok":true}' })));
afterAll(() => server.close());

const onPremises = () =>
  testDeployment({ zone: "on_premises", vendor: null, endpoint: `${server.url}/v1` });

describe("a deployment that is opened", () => {
  it("is reached when its address lies in a network of the configuration", async () => {
    const open = openDeployments({ networks: parseOwnNetworks(["127.0.0.0/8"]) });
    const answer = await open(onPremises(), { apiKey: "test-key" }).send(call());
    expect(answer.value).toEqual({ ok: true });
    expect(server.requests.at(-1)?.headers["authorization"]).toBe("Bearer test-key");
  });

  it.each([
    ["loopback that nobody named", () => onPremises(), []],
    ["loopback among other networks", () => onPremises(), ["10.0.0.0/8"]],
    [
      "a cloud that answers at home",
      () => testDeployment({ endpoint: "https://127.0.0.1/v1" }),
      ["127.0.0.0/8"],
    ],
  ] as const)("is refused before a connection: %s", async (_, deployment, networks) => {
    const before = server.connectionCount;
    const open = openDeployments({ networks: parseOwnNetworks(networks) });
    await expect(open(deployment(), null).send(call())).rejects.toMatchObject({
      code: "llm.address_refused",
    });
    expect(server.connectionCount).toBe(before);
  });

  it("says so when the server has no engine for model files", () => {
    const open = openDeployments({ networks: [] });
    const file = testDeployment({ provider: "gguf", zone: "in_process", endpoint: null });
    expect(() => open(file, null)).toThrow(ProvenoteError);
  });

  it("names the fields by which it cannot be reached, and no value of them", () => {
    const open = openDeployments({ networks: [] });
    const bad = testDeployment({ provider: "vertex", endpoint: null, model: "no spaces here" });
    expect(() => open(bad, null)).toThrow(/location, model, project/);
  });
});
