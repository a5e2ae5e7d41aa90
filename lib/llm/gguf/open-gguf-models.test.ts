import { basename, dirname } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { testDeployment } from "../gate/test-gate";
import type { ModelCall } from "../providers/model-provider";
import { openGgufModels, type GgufModels } from "./open-gguf-models";
import { testEngines, type TestEngineBody } from "./test-engine";

const engines = testEngines();
let models: GgufModels | null = null;
afterEach(() => models?.close());
afterAll(() => engines.remove());

const schema = z.object({ plan: z.string() });
const call = (changes: Partial<ModelCall> = {}): ModelCall => ({
  system: "You draft notes.",
  prompt: "F1: cough",
  schema,
  maxOutputTokens: 50,
  temperature: 0,
  timeoutMs: 20_000,
  signal: new AbortController().signal,
  ...changes,
});

function open(body: TestEngineBody, changes: Parameters<typeof testDeployment>[0] = {}) {
  const { enginePath, modelPath, sha256 } = engines.write(body);
  models = openGgufModels({ enginePath, modelsPath: dirname(modelPath), threads: 1 });
  return models.open(
    testDeployment({
      provider: "gguf",
      zone: "in_process",
      endpoint: null,
      model: basename(modelPath),
      fileSha256: sha256,
      ...changes,
    }),
  );
}

describe("a model file behind the door", () => {
  it("answers like every provider: the value as the schema reads it", async () => {
    const provider = open({ onGenerate: `done('{"plan":"rest"}');` });
    expect(await provider.send(call())).toMatchObject({
      value: { plan: "rest" },
      inputTokens: 3,
      outputTokens: 2,
      finishReason: "stop",
      repaired: false,
    });
    expect((await provider.send(call({ schema: null }))).value).toBeNull();
  });

  it.each([
    ["of another shape", `done('{"plan":1}');`, "llm.bad_answer"],
    ["that is cut off", `done('{"plan":', { finishReason: "length" });`, "llm.cut_off"],
  ])("says by code that an answer is one %s", async (_, onGenerate, code) => {
    const failure: unknown = await open({ onGenerate })
      .send(call())
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure)).not.toContain("cough");
  });

  it("is stopped by the call's own clock and by its signal, with the codes of the other providers", async () => {
    const slow = { onGenerate: "" };
    await expect(open(slow).send(call({ timeoutMs: 300 }))).rejects.toMatchObject({
      code: "llm.timeout",
    });
    const stop = new AbortController();
    const sent = open(slow).send(call({ signal: stop.signal }));
    setTimeout(() => stop.abort(), 50);
    await expect(sent).rejects.toMatchObject({ code: "llm.cancelled" });
  });

  it.each(["../secrets.gguf", "/etc/passwd", "weights.bin", "a/b.gguf", ".gguf"])(
    "is no file named %s",
    async (model) => {
      await expect(open({}, { model }).send(call())).rejects.toMatchObject({
        code: "llm.settings_invalid",
      });
    },
  );

  it("is refused when its digest is another", async () => {
    await expect(open({}, { fileSha256: "0".repeat(64) }).send(call())).rejects.toMatchObject({
      code: "llm.model_file_changed",
    });
  });
});
