import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { tokensOf } from "./bert-tokens";
import { computeVector, type Embedder } from "./compute-vector";
import { embedderCardSchema } from "./embedder-card.schema";
import { EMBEDDINGS } from "./embedding";
import { openEmbedder } from "./open-embedder";

const folder = join(import.meta.dirname, "..", "..", "..", "models", "embedding");
const vocabulary = join(folder, "..", "phi", "vocabulary.txt");
const read = (name: string): Buffer => readFileSync(join(folder, name));
const card = embedderCardSchema.parse(JSON.parse(read("embedder.json").toString("utf8")));
const digest = (file: Buffer): string => createHash("sha256").update(file).digest("hex");

const reference = z
  .array(
    z.object({
      text: z.string(),
      pieces: z.array(z.number().int()),
      /** Of this text's vector with those of the texts before it and its own, from the 32-bit weights. */
      cosines: z.array(z.number()),
    }),
  )
  .parse(JSON.parse(read("reference.json").toString("utf8")));

let embedder: Embedder;
let vectors: Float32Array[];
beforeAll(async () => {
  embedder = await openEmbedder(folder, 1);
  vectors = [];
  for (const { text } of reference) vectors.push(await computeVector(text, embedder));
});

const cosine = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

describe("the shipped embedding model", () => {
  test("is the one that the card names, and so is its vocabulary", () => {
    expect(digest(read("embedder.onnx"))).toBe(card.files.weights);
    expect(digest(readFileSync(vocabulary))).toBe(card.files.vocabulary);
    expect(card.dimensions).toBe(EMBEDDINGS[card.name].dimensions);
  });

  test("weighs less than 25 MB", () => {
    expect(read("embedder.onnx").length + readFileSync(vocabulary).length).toBeLessThan(25_000_000);
  });

  test("cannot be opened from a folder without it", async () => {
    await expect(openEmbedder(import.meta.dirname, 1)).rejects.toThrow();
  });
});

describe("a text is cut as the model's own tokenizer cuts it", () => {
  test.each(reference.map(({ text, pieces }) => [text, pieces] as const))("%j", (text, pieces) => {
    expect(tokensOf(text, embedder.pieces).flat()).toEqual(pieces);
  });

  test("the texts hold what is easily cut differently", () => {
    const all = reference.map(({ text }) => text).join("");
    for (const sign of ["è", "Å", "名", "\t", "\n", "\u200b", "\u00ad", "₂", "😀", "’", "$", "^"]) {
      expect(all).toContain(sign);
    }
    expect(reference.flatMap(({ pieces }) => pieces)).toContain(100);
  });
});

describe("its vectors", () => {
  test("stand to each other as those of the 32-bit weights do", () => {
    for (const [at, { cosines }] of reference.entries()) {
      for (const [other, expected] of cosines.entries()) {
        const [a, b] = [vectors[at], vectors[other]];
        if (a === undefined || b === undefined) throw new TypeError("a text without a vector");
        expect(Math.abs(cosine(a, b) - expected)).toBeLessThan(0.012);
      }
    }
  });

  test.each([
    ["angina told in other words", 1, 2, 3],
    ["an ankle injury told in other words", 3, 4, 0],
    ["pneumonia told in other words", 5, 6, 0],
    ["diabetes told in other words", 7, 8, 12],
    ["depression told in other words", 9, 10, 3],
  ])("are nearer for %s than for another complaint", (_name, text, same, other) => {
    const [a, near, far] = [vectors[text], vectors[same], vectors[other]];
    if (a === undefined || near === undefined || far === undefined) {
      throw new TypeError("no vector");
    }
    expect(cosine(a, near)).toBeGreaterThan(cosine(a, far) + 0.03);
  });

  test("are the same when the text is read again", async () => {
    for (const at of [0, 6, 14]) {
      expect(await computeVector(reference[at]?.text ?? "", embedder)).toEqual(vectors[at]);
    }
  });
});
