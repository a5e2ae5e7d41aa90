import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { ClassifierClient } from "./classifier-client";

const folder = mkdtempSync(join(tmpdir(), "classifier-client-"));
const clients: ClassifierClient[] = [];
let written = 0;

/** A thread that behaves as told: `port` and `message` are what it may use. */
function clientOf(body: string, patienceMs = 20_000): ClassifierClient {
  const program = join(folder, `${(written += 1)}.mjs`);
  writeFileSync(
    program,
    `import { parentPort as port } from "node:worker_threads";
     port.on("message", (message) => { if (message.stop) { port.close(); return; } ${body} });
     port.postMessage({ ready: "test/1" });`,
  );
  const client = new ClassifierClient({
    program,
    folder,
    threads: 1,
    patienceMs: () => patienceMs,
  });
  clients.push(client);
  return client;
}

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const SPAN = { start: 0, end: 3, category: "name", score: 0.9 };
const ANSWERS = `port.postMessage({ id: message.id, proposals: [${JSON.stringify(SPAN)}] });`;

describe("the classifier's thread", () => {
  test("answers with its name", async () => {
    expect(await clientOf(ANSWERS).ask("Ada")).toEqual({ spans: [SPAN], model: "test/1" });
  });

  test("answers each question with its own answer, in any order", async () => {
    const client = clientOf(
      `const proposals = [{ start: 0, end: message.text.length, category: "name", score: 1 }];
       setTimeout(() => port.postMessage({ id: message.id, proposals }), message.text === "a" ? 50 : 0);`,
    );
    const [slow, quick] = await Promise.all([client.ask("a"), client.ask("bbb")]);
    expect([slow?.spans[0]?.end, quick?.spans[0]?.end]).toEqual([1, 3]);
  });

  test.each<[string, string, number]>([
    ["a text it cannot read", "port.postMessage({ id: message.id, proposals: null });", 20_000],
    ["its end in the middle of a question", "process.exit(1);", 20_000],
    ["an error that it does not catch", 'throw new Error("x");', 20_000],
    ["silence", "", 50],
  ])("%s is no answer, and nothing is thrown", async (_, body, patienceMs) => {
    expect(await clientOf(body, patienceMs).ask("Ada")).toBeNull();
  });

  test("a program that is not there is no answer", async () => {
    const client = new ClassifierClient({ program: join(folder, "none.mjs"), folder, threads: 1 });
    expect(await client.ask("Ada")).toBeNull();
  });

  test("rests after a failure instead of starting for each text", async () => {
    const client = clientOf("process.exit(1);");
    expect(await client.ask("Ada")).toBeNull();
    expect(await client.ask("Ada")).toBeNull();
  });

  test("is asked again after it was closed", async () => {
    const client = clientOf(ANSWERS);
    expect(await client.ask("Ada")).not.toBeNull();
    await client.close();
    expect(await client.ask("Ada")).not.toBeNull();
  });
});
