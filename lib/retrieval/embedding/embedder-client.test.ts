import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { EmbedderClient } from "./embedder-client";

const folder = mkdtempSync(join(tmpdir(), "embedder-client-"));
const clients: EmbedderClient[] = [];
let written = 0;

const READY = 'port.postMessage({ ready: "test/1" });';
const ANSWERS =
  "port.postMessage({ id: message.id, vectors: message.texts.map((text) => Float32Array.of(text.length)) });";

/** A thread that behaves as told: `port` and `message` are what it may use. */
function clientOf(body: string, begins = READY, patienceMs = 20_000): EmbedderClient {
  const program = join(folder, `${(written += 1)}.mjs`);
  writeFileSync(
    program,
    `import { parentPort as port } from "node:worker_threads";
     port.on("message", (message) => { if (message.stop) { port.close(); return; } ${body} });
     ${begins}`,
  );
  const patience = (): number => patienceMs;
  const client = new EmbedderClient({ program, folder, threads: 1, patienceMs: patience });
  clients.push(client);
  return client;
}

const lengthsOf = async (client: EmbedderClient, text: string): Promise<number[]> =>
  (await client.embed([text])).flatMap((vector) => [...vector]);

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the embedding's thread", () => {
  test("tells its model's name, and answers each text with its own vector", async () => {
    const client = clientOf(ANSWERS);
    expect(await client.start()).toBe("test/1");
    const asked = [["a", "bbb"], [], [""]].map((texts) => client.embed(texts));
    const vectors = (await Promise.all(asked)).map((each) => each.map(([first]) => first));
    expect(vectors).toEqual([[1, 3], [], [0]]);
  });

  test.each<[string, string, number]>([
    ["a text it cannot read", "port.postMessage({ id: message.id, vectors: null });", 20_000],
    ["a vector too few", "port.postMessage({ id: message.id, vectors: [] });", 20_000],
    [
      "an answer that is no vector",
      "port.postMessage({ id: message.id, vectors: [[1]] });",
      20_000,
    ],
    ["its end in the middle of a question", "process.exit(1);", 20_000],
    ["an error that it does not catch", 'throw new Error("x");', 20_000],
    ["silence", "", 50],
  ])("%s is an error that does not quote the text", async (_name, body, patienceMs) => {
    const asked = clientOf(body, READY, patienceMs).embed(["Ada Testcase coughs"]);
    await expect(asked).rejects.toMatchObject({ code: "retrieval.embedder_failed", status: 503 });
    await expect(asked).rejects.not.toThrow("Ada");
  });

  test("a text after one that failed is answered", async () => {
    const client = clientOf(`if (message.texts[0] === "x") process.exit(1); ${ANSWERS}`);
    await expect(client.embed(["x"])).rejects.toThrow();
    expect(await lengthsOf(client, "abc")).toEqual([3]);
  });

  test.each([
    ["ends before it is ready", "process.exit(1);"],
    ["fails before it is ready", 'throw new Error("no such library");'],
  ])("that %s has no name, and a text is an error", async (_name, begins) => {
    const client = clientOf(ANSWERS, begins);
    expect(await client.start()).toBeNull();
    await expect(client.embed(["a"])).rejects.toMatchObject({ code: "retrieval.embedder_failed" });
  });

  test("a program that is not there has no name", async () => {
    const program = join(folder, "none.mjs");
    expect(await new EmbedderClient({ program, folder, threads: 1 }).start()).toBeNull();
  });

  test("is asked again after it was closed", async () => {
    const client = clientOf(ANSWERS);
    await client.embed(["a"]);
    await client.close();
    expect(await lengthsOf(client, "ab")).toEqual([2]);
  });
});
