import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { engineCommand } from "./engine-command";
import { EngineProcess } from "./engine-process";
import { READY, testEngines, type TestEngineBody } from "./test-engine";

const engines = testEngines();
const started: EngineProcess[] = [];

function start(body: TestEngineBody, nodeProgram = process.execPath): EngineProcess {
  const { enginePath: folder, modelPath } = engines.write(body);
  const command = engineCommand({ nodeProgram, folder, modelPath, unshareProgram: null });
  const engine = new EngineProcess(command);
  started.push(engine);
  return engine;
}

const MODEL = { modelPath: "/m", threads: 2, contextTokens: 10 };
const REQUEST = { system: "", prompt: "", jsonSchema: null, maxOutputTokens: 1, temperature: 0 };
const AGAIN = `say(${JSON.stringify(READY)});`;

afterEach(async () => {
  await Promise.all(started.splice(0).map((engine) => engine.close()));
});
afterAll(() => engines.remove());

describe("a process", () => {
  test("says what the engine found when it was opened", async () => {
    expect(await start({}).open(MODEL, 20_000)).toEqual(READY);
  });

  test("is told the model, the threads and the context", async () => {
    const onOpen = `say({ ...${JSON.stringify(READY)}, threads: message.threads, contextTokens: message.contextTokens });`;
    expect(await start({ onOpen }).open(MODEL, 20_000)).toMatchObject({
      threads: 2,
      contextTokens: 10,
    });
  });

  test("that speaks without being asked is ended", async () => {
    const engine = start({ onOpen: `${AGAIN} setTimeout(() => { ${AGAIN} }, 20);` });
    await engine.open(MODEL, 20_000);
    expect(engine.hasEnded).toBe(false);
    await vi.waitFor(() => expect(engine.hasEnded).toBe(true), { timeout: 20_000 });
  });

  test("that ends between two answers refuses the next", async () => {
    const engine = start({ onOpen: `${AGAIN} setTimeout(() => process.exit(4), 20);` });
    await engine.open(MODEL, 20_000);
    await vi.waitFor(() => expect(engine.hasEnded).toBe(true), { timeout: 20_000 });
    const { signal: stop } = new AbortController();
    const answer = engine.generate(REQUEST, null, { stop, abortGraceMs: 1 });
    await expect(answer).rejects.toMatchObject({ details: { cause: "exited" } });
  });

  test("names the exit code of one that ended", async () => {
    const opening = start({ onOpen: "process.exit(4);" }).open(MODEL, 20_000);
    await expect(opening).rejects.toMatchObject({
      details: { cause: "exited", code: 4, signal: null },
    });
  });

  test("whose program is not there did not start, and can be closed", async () => {
    const engine = start({}, "/nonexistent/node");
    const opening = engine.open(MODEL, 20_000);
    await expect(opening).rejects.toMatchObject({ details: { cause: "did_not_start" } });
    await engine.close();
    expect(engine.hasEnded).toBe(true);
  });

  test("that ignores the end of its input is killed when it is closed", async () => {
    const engine = start({
      onOpen: `process.stdin.removeAllListeners("end"); setInterval(() => undefined, 1000); ${AGAIN}`,
    });
    await engine.open(MODEL, 20_000);
    await engine.close();
    expect(engine.hasEnded).toBe(true);
  });
});
