import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { availableParallelism } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { openGgufModels, type GgufModels } from "@/lib/llm/gguf/open-gguf-models";
import { modelThreads } from "@/lib/llm/gguf/model-threads";

let desk: ModelDesk;
let models: GgufModels;

beforeAll(async () => {
  const path = process.env["PROVENOTE_TEST_MODEL"] ?? "";
  models = openGgufModels({
    enginePath: fileURLToPath(new URL("../../engines/gguf", import.meta.url)),
    modelsPath: dirname(path),
    threads: modelThreads(availableParallelism()),
  });
  desk = await openModelDesk({
    openProvider: models.open,
    content: {
      provider: "gguf",
      zone: "in_process",
      endpoint: null,
      model: basename(path),
      fileSha256: process.env["PROVENOTE_TEST_MODEL_SHA256"] ?? "",
      limits: { maxOutputTokens: 300, timeoutSeconds: 200, concurrency: 1, monthlyCostUsd: null },
      price: null,
    },
  });
});
afterAll(async () => {
  await models.close();
  await desk.clinic.close();
});

test("a note is drafted end to end by a real model, and holds nothing that its source does not carry unmarked", async () => {
  const startedAt = performance.now();
  const content = await desk.draft();
  const seconds = (performance.now() - startedAt) / 1_000;
  const worded = content.sentences.filter(({ madeBy }) => madeBy !== undefined);
  const counts = (support: string) => worded.filter((each) => each.support === support).length;
  process.stdout.write(
    `end to end in ${seconds.toFixed(0)} s: ${worded.length} sentences of the model (` +
      `${counts("stated")} stated, ${counts("inferred")} inferred, ${counts("unsupported")} unsupported, ` +
      `${counts("contradicted")} contradicted), ${content.sentences.length - worded.length} of the embedded drafter; sections: ` +
      `${(content.models ?? []).map(({ section, state, code = "" }) => `${section} ${state} ${code}`).join(", ")}\n`,
  );
  expect(content.models?.length).toBeGreaterThan(1);
  expect(content.models?.some(({ state }) => state === "used")).toBe(true);
  for (const { citations } of content.sentences) expect(citations.length).toBeGreaterThan(0);
  const marked = worded.filter(
    ({ support }) => support === "unsupported" || support === "contradicted",
  );
  const items = content.attention.filter(({ kind }) =>
    /^(?:unsupported|contradicted)_sentence$/.test(kind),
  );
  expect(items.map(({ sentenceIds }) => sentenceIds[0]).sort()).toEqual(
    marked.map(({ id }) => id).sort(),
  );
  const all = content.sentences.map(({ text }) => text).join(" ");
  for (const fact of [/cough/i, /fever/i, /20 mg/, /bronchitis/i]) expect(all).toMatch(fact);
});
