import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startProtocolServer, type ProtocolServer } from "./protocol-server";

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer();
});

afterAll(async () => {
  await server.close();
});

const ask = (path: string, headers: Record<string, string>, body: unknown) =>
  fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

const turn = [{ role: "user", content: "Cough." }];

describe("the server of the tests", () => {
  it.each([
    ["/v1/responses", "authorization", { input: turn }],
    ["/openai/v1/responses", "api-key", { input: turn }],
    [
      "/openai/deployments/d/chat/completions?api-version=2024-10-21",
      "api-key",
      { messages: turn },
    ],
    ["/openai/v1/chat/completions", "authorization", { messages: turn }],
    [
      "/v1/projects/p/locations/l/endpoints/openapi/chat/completions",
      "authorization",
      { messages: turn },
    ],
    ["/v1/messages", "x-api-key", { messages: turn }],
    [
      "/model/m/converse",
      "authorization",
      { messages: [{ role: "user", content: [{ text: "Cough." }] }] },
    ],
  ])("answers at %s whoever shows a credential, and nobody else", async (path, header, body) => {
    expect((await ask(path, {}, body)).status).toBe(401);
    const answered = await ask(path, { [header]: "k" }, body);
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain("claims");
    expect(server.requests.at(-1)).toMatchObject({ path, prompt: "Cough.", isStreaming: false });
  });

  it.each([
    "/v2/responses",
    "/v1/chat",
    "/openai/deployments/d/chat/completions",
    "/",
    "/api/tags",
  ])("knows no path %s to post to", async (path) => {
    expect((await ask(path, { authorization: "k" }, {})).status).toBe(404);
  });

  it("tells what each request said, and answers each by itself", async () => {
    server.answerWith(({ system, prompt }) => ({ text: `${system}|${prompt}` }));
    const messages = [{ role: "system", content: "S" }, ...turn];
    const answered = await ask("/v1/chat/completions", {}, { model: "m", messages });
    expect(await answered.json()).toMatchObject({
      model: "m",
      choices: [{ message: { content: "S|Cough." }, finish_reason: "stop" }],
    });
  });

  it("counts connections, those that are over as well", async () => {
    const before = [server.connectionCount, server.openConnectionCount];
    const sockets = [1, 2].map(() => connect({ host: "127.0.0.1", port: server.port }));
    const counts = () => [server.connectionCount, server.openConnectionCount];
    await expect.poll(counts, { interval: 5 }).toEqual(before.map((count) => count + 2));
    sockets.forEach((socket) => socket.destroy());
    await expect.poll(counts, { interval: 5 }).toEqual([(before[0] ?? 0) + 2, before[1]]);
  });
});
