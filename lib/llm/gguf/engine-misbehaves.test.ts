import { afterAll, afterEach, describe, expect, test } from "vitest";
import { openGgufEngine, type GgufEngine } from "./open-gguf-engine";
import { READY, testCall, testEngines, type TestEngineBody } from "./test-engine";

const engines = testEngines();
const opened: GgufEngine[] = [];

async function open(body: TestEngineBody): Promise<GgufEngine> {
  const engine = await openGgufEngine(engines.write(body));
  opened.push(engine);
  return engine;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});
afterAll(() => engines.remove());

const SECRET = "Xylophina Quartzwell";
const STREAMS = `for (const text of ["It ", "rains."]) say({ type: "text", id: message.id, text }); done("It rains.");`;

describe("a process that misbehaves", () => {
  const LONG = `const piece = "x".repeat(1 << 20);`;

  test.each<[string, string, string]>([
    ["ends", "process.exit(3);", "exited"],
    ["is killed", `process.kill(process.pid, "SIGSEGV");`, "exited"],
    ["throws", `throw new Error(message.prompt);`, "exited"],
    ["writes what is no JSON", `write("Hello\\n");`, "not_understood"],
    ["writes what is no message", `say({ type: "done", id: message.id });`, "not_understood"],
    ["answers another question", `done("x", { id: 99 });`, "not_understood"],
    ["is ready twice", `say(${JSON.stringify(READY)});`, "not_understood"],
    [
      "writes a line without an end",
      `${LONG} for (let at = 0; at < 6; at += 1) write(piece);`,
      "too_much_output",
    ],
    ["streams to nobody", `say({ type: "text", id: message.id, text: "x" });`, "too_much_output"],
  ])("that %s is given up, and the next call starts another", async (_, misbehave, cause) => {
    const onGenerate = `if (message.prompt === "${SECRET}") { ${misbehave} } else done("fine");`;
    const engine = await open({ onGenerate });
    const error = await engine.send(testCall({ prompt: SECRET })).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "llm.engine_stopped", details: { cause } });
    expect(JSON.stringify(error) + String(error)).not.toContain(SECRET);
    expect((await engine.send(testCall())).text).toBe("fine");
  });

  test("is given up when its pieces have no end", async () => {
    const onGenerate = `const text = "x".repeat(1 << 20);
      for (let at = 0; at < 6; at += 1) say({ type: "text", id: message.id, text });`;
    const engine = await open({ onGenerate });
    const call = engine.send(testCall({ onText: () => undefined }));
    await expect(call).rejects.toMatchObject({ details: { cause: "too_much_output" } });
  });

  test("passes on the error of a listener and starts anew", async () => {
    const engine = await open({ onGenerate: STREAMS });
    const onText = (): void => {
      throw new RangeError("of the listener");
    };
    await expect(engine.send(testCall({ onText }))).rejects.toThrow(RangeError);
    expect((await engine.send(testCall({ onText: () => undefined }))).text).toBe("It rains.");
  });

  test.each([
    ["prompt_too_long", "llm.prompt_too_long"],
    ["schema_refused", "llm.schema_unsupported"],
    ["answer_failed", "llm.answer_failed"],
  ])("but one that says %s goes on", async (reason, code) => {
    const refuse = `say({ type: "failed", id: message.id, reason: "${reason}", inputTokens: 7 });`;
    const engine = await open({
      onGenerate: `globalThis.asked ??= 0; if (asked++ === 0) ${refuse} else done("same " + asked);`,
    });
    await expect(engine.send(testCall())).rejects.toMatchObject({ code });
    expect((await engine.send(testCall())).text).toBe("same 2");
  });
});
