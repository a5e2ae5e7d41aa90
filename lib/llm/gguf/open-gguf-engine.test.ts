import { spawn } from "node:child_process";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { engineCommand } from "./engine-command";
import { openGgufEngine, type GgufEngine, type GgufSettings } from "./open-gguf-engine";
import { READY, testCall, testEngines, type TestEngineBody } from "./test-engine";

const engines = testEngines();
const opened: GgufEngine[] = [];

async function open(
  body: TestEngineBody = {},
  changes: Partial<GgufSettings> = {},
): Promise<GgufEngine> {
  const engine = await openGgufEngine({ ...engines.write(body), ...changes });
  opened.push(engine);
  return engine;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});
afterAll(() => engines.remove());

const SCHEMA = { type: "object", properties: { plan: { type: "string" } } };
const STREAMS = `for (const text of ["It ", "rains."]) say({ type: "text", id: message.id, text }); done("It rains.");`;

describe("an answer", () => {
  test("comes with its counts", async () => {
    const engine = await open();
    expect(await engine.send(testCall())).toEqual({
      text: "fine",
      value: undefined,
      inputTokens: 3,
      outputTokens: 2,
      finishReason: "stop",
    });
    expect([engine.contextTokens(), engine.threads()]).toEqual([64, 1]);
    expect(engine.isolation()).toEqual(READY.isolation);
  });

  test("to a schema is parsed, and the schema is sent as the grammar can hold it", async () => {
    const echo = `done(JSON.stringify(message.jsonSchema));`;
    const schema = { ...SCHEMA, $schema: "x", additionalProperties: false };
    const { value } = await (
      await open({ onGenerate: echo })
    ).send(testCall({ jsonSchema: schema }));
    expect(value).toEqual(SCHEMA);
  });

  test.each([
    ["cut off by its length", `done('{"plan":', { finishReason: "length" });`, "length"],
    ["cut off where it could be read", `done('{}', { finishReason: "length" });`, "length"],
    ["that is no JSON", `done("Sure! {}");`, "stop"],
  ])("to a schema, %s, has no value", async (_, onGenerate, finishReason) => {
    const answer = await (await open({ onGenerate })).send(testCall({ jsonSchema: SCHEMA }));
    expect(answer).toMatchObject({ value: undefined, finishReason });
  });

  test("comes in pieces to who listens, and in one to who does not", async () => {
    const pieces: string[] = [];
    const engine = await open({
      onGenerate: `if (message.isStreamed) { ${STREAMS} } else done("whole");`,
    });
    const heard = await engine.send(testCall({ onText: (text) => void pieces.push(text) }));
    expect([heard.text, pieces]).toEqual(["It rains.", ["It ", "rains."]]);
    expect((await engine.send(testCall())).text).toBe("whole");
  });

  test("keeps line separators and letters of every script, in both directions", async () => {
    const prompt = "first\u2028second\u2029third\nfourth \u{1F9EA} \u0416 \u4E2D";
    const engine = await open({ onGenerate: "done(message.prompt);" });
    expect((await engine.send(testCall({ prompt }))).text).toBe(prompt);
  });

  test("waits for the one before, and each goes to its own caller", async () => {
    const slow = `const { id, prompt } = message;
      setTimeout(() => say({ type: "done", id, text: prompt, inputTokens: id, outputTokens: 1, finishReason: "stop" }), 20);`;
    const engine = await open({ onGenerate: slow });
    const answers = await Promise.all(
      ["a", "b", "c"].map((prompt) => engine.send(testCall({ prompt }))),
    );
    expect(answers.map(({ text, inputTokens }) => [text, inputTokens])).toEqual([
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
  });
});

describe("a call that is given up", () => {
  test("for taking too long is told to the process, which goes on to the next", async () => {
    const engine = await open({
      onGenerate: `globalThis.asked = (globalThis.asked ?? 0) + 1; if (message.prompt !== "never") done("the same");`,
      onAbort: `if (asked > 0) done("", { finishReason: "aborted" });`,
    });
    const call = engine.send(testCall({ prompt: "never", timeoutMs: 50 }));
    await expect(call).rejects.toMatchObject({ code: "llm.call_timed_out" });
    expect((await engine.send(testCall())).text).toBe("the same");
  });

  test("in the middle of an answer is told to the process, which goes on to the next", async () => {
    const engine = await open({
      onGenerate: `globalThis.asked ??= 0; if (asked++ > 0) done("again " + asked); else say({ type: "text", id: message.id, text: "It" });`,
    });
    const canceller = new AbortController();
    const call = engine.send(
      testCall({ signal: canceller.signal, onText: () => canceller.abort() }),
    );
    await expect(call).rejects.toMatchObject({ code: "llm.call_cancelled" });
    expect((await engine.send(testCall())).text).toBe("again 2");
  });

  test("is killed when it does not stop, and the next call starts another", async () => {
    const body = {
      onGenerate: `if (message.prompt === "forever") for (;;); else done("fine");`,
      onAbort: "",
    };
    const engine = await open(body, { abortGraceMs: 30 });
    const call = engine.send(testCall({ prompt: "forever", timeoutMs: 50 }));
    await expect(call).rejects.toMatchObject({ code: "llm.call_timed_out" });
    expect((await engine.send(testCall())).text).toBe("fine");
  });

  test("while it waits for its turn is not asked at all", async () => {
    const onGenerate = `globalThis.seen = [...(globalThis.seen ?? []), message.prompt];
      const { id } = message; setTimeout(() => say({ type: "done", id, text: seen.join(), inputTokens: 1, outputTokens: 1, finishReason: "stop" }), 30);`;
    const engine = await open({ onGenerate });
    const first = engine.send(testCall({ prompt: "first" }));
    const canceller = new AbortController();
    const waiting = engine.send(testCall({ prompt: "waiting", signal: canceller.signal }));
    canceller.abort();
    await expect(waiting).rejects.toMatchObject({ code: "llm.call_cancelled" });
    await first;
    expect((await engine.send(testCall({ prompt: "last" }))).text).toBe("first,last");
  });

  test("before it was made is refused", async () => {
    const call = (await open()).send(testCall({ signal: AbortSignal.abort() }));
    await expect(call).rejects.toMatchObject({ code: "llm.call_cancelled" });
  });
});

describe("a call that cannot be made", () => {
  test.each([
    ["maxOutputTokens", { maxOutputTokens: 0 }],
    ["maxOutputTokens", { maxOutputTokens: 1.5 }],
    ["temperature", { temperature: -1 }],
    ["timeoutMs", { timeoutMs: Infinity }],
  ])("for its %s is refused: %j", async (field, changes) => {
    const call = (await open()).send(testCall(changes));
    await expect(call).rejects.toMatchObject({ code: "llm.call_invalid", details: { field } });
  });

  test("for its schema is refused before the process hears of it", async () => {
    const engine = await open({ onGenerate: "process.exit(1);" });
    const call = engine.send(testCall({ jsonSchema: { allOf: [] } }));
    await expect(call).rejects.toMatchObject({ code: "llm.schema_unsupported" });
  });
});

describe("an engine that cannot be opened", () => {
  test("is not installed: the message has the command", async () => {
    const settings = engines.write();
    rmSync(join(settings.enginePath, "node_modules"), { recursive: true });
    const error = await openGgufEngine(settings).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "llm.engine_missing" });
    expect(String(error)).toContain("node scripts/models/install-gguf.mjs");
  });

  test("has a model file that is missing", async () => {
    const settings = engines.write();
    rmSync(settings.modelPath);
    await expect(openGgufEngine(settings)).rejects.toMatchObject({
      code: "llm.model_file_missing",
    });
  });

  test("has a model file that differs: no process is started", async () => {
    const settings = engines.write({ onOpen: `process.exit(9);` });
    writeFileSync(settings.modelPath, "other weights");
    await expect(openGgufEngine(settings)).rejects.toMatchObject({
      code: "llm.model_file_changed",
    });
  });

  test.each([
    ["engine_not_loaded", "llm.engine_not_loaded"],
    ["model_not_loaded", "llm.model_not_loaded"],
  ])("says %s", async (reason, code) => {
    const onOpen = `say({ type: "failed", id: null, reason: "${reason}", inputTokens: 0 });`;
    await expect(open({ onOpen })).rejects.toMatchObject({ code });
  });

  test.each([
    ["ends", "process.exit(1);", "exited"],
    ["is silent", "", "did_not_start"],
    ["talks nonsense", `write("?\\n");`, "not_understood"],
  ])("%s", async (_, onOpen, cause) => {
    const opening = open({ onOpen }, cause === "did_not_start" ? { startTimeoutMs: 300 } : {});
    await expect(opening).rejects.toMatchObject({ code: "llm.engine_stopped", details: { cause } });
  });
});

describe("the model file of a running engine", () => {
  test("is refused as soon as it was written to, and used again when it is back", async () => {
    const settings = engines.write();
    const engine = await openGgufEngine(settings);
    opened.push(engine);
    renameSync(settings.modelPath, `${settings.modelPath}.kept`);
    writeFileSync(settings.modelPath, "other weights");
    await expect(engine.send(testCall())).rejects.toMatchObject({ code: "llm.model_file_changed" });
    renameSync(`${settings.modelPath}.kept`, settings.modelPath);
    expect((await engine.send(testCall())).text).toBe("fine");
  });
});

describe("the end", () => {
  test("of the engine ends a call that runs and refuses the next", async () => {
    const engine = await open({ onGenerate: "" });
    const running = engine.send(testCall());
    const waiting = engine.send(testCall());
    await new Promise((resolve) => setImmediate(resolve));
    await engine.close();
    for (const call of [running, waiting, engine.send(testCall())]) {
      await expect(call).rejects.toMatchObject({
        code: "llm.engine_stopped",
        details: { cause: "closed" },
      });
    }
    await engine.close();
  });

  test("of the parent, killed without a word, is the end of the process", async () => {
    const { enginePath, modelPath } = engines.write();
    const { program, args } = engineCommand({
      nodeProgram: process.execPath,
      folder: enginePath,
      modelPath,
      unshareProgram: null,
    });
    const parent = `const child = require("node:child_process").spawn(${JSON.stringify(program)}, ${JSON.stringify(args)}, { stdio: ["pipe", 1, 2] });
      child.stdin.write('{"type":"open"}\\n'); setInterval(() => undefined, 1000);`;
    const started = spawn(process.execPath, ["-e", parent], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    // The child writes into the same pipe: it is closed when both have ended, and only then.
    const ended = new Promise((resolve) => started.stdout.once("close", resolve));
    const killed = new Promise((resolve) =>
      started.once("exit", (_code, signal) => resolve(signal)),
    );
    await new Promise((resolve) => started.stdout.once("data", resolve));
    started.kill("SIGKILL");
    await ended;
    expect(await killed).toBe("SIGKILL");
  });
});
