import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { classifierCardSchema } from "./classifier-card.schema";
import { classifierPieces } from "./classifier-pieces";
import { readWords } from "./read-words";
import { cutWindows } from "./text-windows";

const folder = join(import.meta.dirname, "..", "..", "..", "models", "phi");
const read = (name: string): Buffer => readFileSync(join(folder, name));
const card = classifierCardSchema.parse(JSON.parse(read("classifier.json").toString("utf8")));
const digest = (file: Buffer): string => createHash("sha256").update(file).digest("hex");
const pieces = classifierPieces(read("vocabulary.txt").toString("utf8"));

const vectors = z
  .array(
    z.object({
      text: z.string(),
      words: z.array(
        z.object({
          start: z.number(),
          end: z.number(),
          gap: z.number(),
          case: z.number(),
          pieces: z.array(z.number()),
        }),
      ),
      windows: z.array(z.tuple([z.number(), z.number()])),
    }),
  )
  .parse(JSON.parse(read("vectors.json").toString("utf8")));

describe("the shipped classifier's files", () => {
  test("are the ones that the card names", () => {
    expect(digest(read("classifier.onnx"))).toBe(card.files.weights);
    expect(digest(read("vocabulary.txt"))).toBe(card.files.vocabulary);
  });

  test("weigh less than 30 MB together", () => {
    const names = ["classifier.onnx", "classifier.json", "vocabulary.txt", "vectors.json"];
    const total = names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(total).toBeLessThan(30_000_000);
  });
});

describe("a text is read as the training read it", () => {
  test.each(vectors.map((vector) => [vector.text, vector] as const))("%s", (text, vector) => {
    const words = readWords(text);
    const ids = words.map((word) => pieces.of(text.slice(word.start, word.end)));
    expect(words.map((word, at) => ({ ...word, pieces: ids[at] }))).toEqual(vector.words);
    const sizes = ids.map((list) => list.length);
    const windows = cutWindows(text, words, sizes, 16).map(({ from, to }) => [from, to]);
    expect(windows).toEqual(vector.windows);
  });

  test("the vectors hold what is easily read differently: accents, wide letters, tabs, signs", () => {
    const all = vectors.map((vector) => vector.text).join("");
    for (const sign of ["ö", "ﬁ", "\t", "½", "😀", "𝒳"]) expect(all).toContain(sign);
  });
});
