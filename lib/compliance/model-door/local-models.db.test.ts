import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic } from "@/lib/access/test-clinic";
import { findLocalModels } from "@/lib/llm/local/find-local-models";
import { readModels } from "@/lib/llm/read-models";
import { startProtocolServer, type ProtocolServer } from "@/lib/llm/testing/protocol-server";
import { parseOwnNetworks } from "@/lib/llm/transport/network";
import { bySql } from "./by-sql";

let clinic: TestClinic;
let server: ProtocolServer;
beforeAll(async () => {
  clinic = await makeTestClinic();
  server = await startProtocolServer();
});
afterAll(async () => {
  await server.close();
  await clinic.close();
});

const find = (networks: readonly string[] = [], address = server.url) =>
  findLocalModels(clinic.jobs, { networks: parseOwnNetworks(networks), address });
const shown = async (role: "administrator" | "compliance_officer") =>
  (await readModels((await clinic.addMember(role)).caller)).localServers;

describe("a running Ollama on the worker's machine", () => {
  test("is found with its models, those of a cloud marked, and shown to administrators alone", async () => {
    server.answerWith(() => ({
      models: [{ name: "llama3.2:3b", size: 2_000_000_000 }, { name: "gpt-oss:120b-cloud" }],
    }));
    expect(await find()).toBe(2);
    expect(await shown("administrator")).toMatchObject([
      {
        address: server.url,
        isOwnNetwork: false,
        models: [
          { name: "llama3.2:3b", isRemote: false, sizeBytes: 2_000_000_000 },
          { name: "gpt-oss:120b-cloud", isRemote: true, sizeBytes: null },
        ],
      },
    ]);
    expect(await shown("compliance_officer")).toEqual([]);
  });

  test("is asked for its list alone, without a word of anybody's", async () => {
    const before = server.requests.length;
    server.answerWith(() => ({ models: [] }));
    expect(await find()).toBe(0);
    expect(server.requests.slice(before).map(({ path, rawBody }) => [path, rawBody])).toEqual([
      ["/api/tags", ""],
    ]);
  });

  test("counts as the clinic's own only where the configuration names its network", async () => {
    server.answerWith(() => ({ models: [{ name: "llama3.2:3b" }] }));
    await find(["127.0.0.0/8"]);
    expect(await shown("administrator")).toMatchObject([{ isOwnNetwork: true }]);
    await find(["10.20.0.0/16"]);
    expect(await shown("administrator")).toMatchObject([{ isOwnNetwork: false }]);
  });

  test("is forgotten once it does not answer any more", async () => {
    const other = await startProtocolServer();
    other.answerWith(() => ({ models: [{ name: "llama3.2:3b" }] }));
    const addresses = async () => (await shown("administrator")).map(({ address }) => address);
    expect(await find([], other.url)).toBe(1);
    expect(await addresses()).toContain(other.url);
    await other.close();
    expect(await find([], other.url)).toBeNull();
    expect(await addresses()).not.toContain(other.url);
  });

  test("is not looked for off the loopback, whatever address is given", async () => {
    expect(await find(["10.0.0.0/8"], "http://10.255.255.1:11434")).toBeNull();
    const addresses = (await shown("administrator")).map(({ address }) => address);
    expect(addresses.filter((address) => !address.includes("//127.0.0.1:"))).toEqual([]);
  });

  test("is written by the queue's role alone, and read by nobody from its table", async () => {
    const { caller } = await clinic.addMember("administrator");
    const direct = await bySql(clinic, caller, "SELECT * FROM local_model_server");
    expect(direct.refused).toMatch(/permission denied/);
    const noted = await bySql(clinic, caller, "SELECT note_local_models('http://x', '[]', true)");
    expect(noted.refused).toMatch(/permission denied/);
  });
});
