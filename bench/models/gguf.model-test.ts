import { availableParallelism, cpus, loadavg } from "node:os";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { GgufAnswer, GgufCall, GgufEngine } from "@/lib/llm/gguf/open-gguf-engine";
import { modelThreads } from "@/lib/llm/gguf/model-threads";
import { openSmallModel } from "./open-small-model";

const FACT_IDS = ["F1", "F2", "F3"] as const;
const sectionSchema = z.array(
  z.object({ text: z.string().min(1), factIds: z.array(z.enum(FACT_IDS)).min(1).max(2) }),
);

const SYSTEM = "You write the subjective section of a clinical note as sentences in JSON.";
const FACTS = "F1: cough for three days. F2: no fever. F3: takes lisinopril 10 mg daily.";
const STORY = "Tell a long story about a garden in spring, with many flowers.";

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function call(changes: Partial<GgufCall>): GgufCall {
  return {
    system: SYSTEM,
    prompt: `Facts: ${FACTS} Write two sentences that name their facts.`,
    jsonSchema: null,
    maxOutputTokens: 400,
    temperature: 0,
    timeoutMs: 240_000,
    signal: new AbortController().signal,
    ...changes,
  };
}

const CORES = availableParallelism();

let engine: GgufEngine;

/** Prints how fast `model` writes, and returns what it wrote, in pieces and whole. */
async function measure(
  model: GgufEngine,
  maxOutputTokens: number,
): Promise<GgufAnswer & { readonly pieces: readonly string[] }> {
  const pieces: string[] = [];
  const times: number[] = [];
  const before = performance.now();
  const onText = (text: string): void => {
    pieces.push(text);
    times.push(performance.now() - before);
  };
  const answer = await model.send(call({ prompt: STORY, maxOutputTokens, onText }));
  const [first = 0] = times;
  const perSecond = (1_000 * answer.outputTokens) / ((times.at(-1) ?? 0) - first);
  const [load = 0] = loadavg();
  say(
    `${model.threads()} threads, load ${load.toFixed(1)}: first word after ${first.toFixed(0)} ms, ` +
      `then ${perSecond.toFixed(0)} tokens/s`,
  );
  return { ...answer, pieces };
}

beforeAll(async () => {
  const before = performance.now();
  engine = await openSmallModel(modelThreads(CORES));
  say(`${CORES} cores of ${cpus()[0]?.model ?? "?"}`);
  say(`checked, started and loaded in ${(performance.now() - before).toFixed(0)} ms`);
  say(`isolation: ${JSON.stringify(engine.isolation())}`);
});
afterAll(() => engine.close());

describe("the process of a small model", () => {
  test("runs with the threads asked for, behind closed doors", () => {
    expect(engine.threads()).toBe(modelThreads(CORES));
    expect(engine.isolation()).toMatchObject({ hasPermissionModel: true, hasClosedDoors: true });
  });

  test("runs with as many threads as there are cores, where that is asked for", async () => {
    const whole = await openSmallModel(CORES);
    try {
      expect(whole.threads()).toBe(CORES);
      await measure(whole, 24);
    } finally {
      await whole.close();
    }
  });
});

describe("an answer to a schema", () => {
  test.each([0, 1])(
    "keeps to the sentences of a section at temperature %d",
    async (temperature) => {
      const jsonSchema = { ...z.toJSONSchema(sectionSchema), minItems: 2, maxItems: 3 };
      const answer = await engine.send(call({ jsonSchema, temperature }));
      // A text of the model may fill the whole length: what is whole keeps to the schema.
      if (answer.finishReason === "stop") {
        const sentences = sectionSchema.parse(answer.value);
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(3);
      } else {
        expect(answer.value).toBeUndefined();
      }
      if (temperature === 0) expect(answer.finishReason).toBe("stop");
    },
  );

  test("holds a schema of every kind that the translation lets through", async () => {
    const schema = z.object({
      isUrgent: z.boolean(),
      severity: z.int(),
      kind: z.union([z.literal("cough"), z.literal("fever"), z.null()]),
      seenOn: z.iso.date(),
      pair: z.tuple([z.enum(["left", "right"]), z.number()]),
    });
    const { value, finishReason } = await engine.send(call({ jsonSchema: z.toJSONSchema(schema) }));
    expect(finishReason).toBe("stop");
    const shape = schema.extend({ severity: z.number(), seenOn: z.string() });
    expect(shape.safeParse(value).success).toBe(true);
  });
});

describe("an answer in plain text", () => {
  test("is the same again at temperature 0, whatever was asked in between", async () => {
    const short = call({ maxOutputTokens: 24 });
    const first = await engine.send(short);
    await engine.send(call({ prompt: STORY, maxOutputTokens: 8 }));
    expect((await engine.send(short)).text).toBe(first.text);
  });

  test("comes in pieces, and says how fast", async () => {
    const { pieces, text, outputTokens } = await measure(engine, 128);
    expect(pieces.join("").trim()).toBe(text.trim());
    expect(outputTokens).toBeGreaterThan(24);
  });

  test("stops in the middle, and goes on in the same process", async () => {
    const canceller = new AbortController();
    let pieces = 0;
    const onText = (): void => {
      pieces += 1;
      if (pieces === 3) canceller.abort();
    };
    const long = call({
      prompt: STORY,
      maxOutputTokens: 2_000,
      signal: canceller.signal,
      onText,
    });
    await expect(engine.send(long)).rejects.toMatchObject({ code: "llm.call_cancelled" });
    const answer = await engine.send(call({ maxOutputTokens: 8 }));
    expect(answer.outputTokens).toBeGreaterThan(0);
    expect(pieces).toBe(3);
  });

  test("is refused to a prompt that does not fit, which is not shortened", async () => {
    const prompt = "cough ".repeat(engine.contextTokens());
    await expect(engine.send(call({ prompt }))).rejects.toMatchObject({
      code: "llm.prompt_too_long",
    });
  });
});
