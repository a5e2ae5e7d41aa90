import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { classifierPieces } from "./classifier-pieces";
import { classifyText, type Classifier, type ClassifierBatch } from "./classify-text";
import { openClassifier } from "./open-classifier";

const LABELS = 7;
const card: Classifier["card"] = {
  name: "test/1",
  labels: ["O", "NAME", "PLACE", "DATE", "CONTACT", "ID", "AGE"],
  windowPieces: 16,
  keepBelow: { NAME: 0.5, PLACE: 0.5, DATE: 0.5, CONTACT: 0.5, ID: 0.5, AGE: 0.5 },
  files: { weights: "0".repeat(64), vocabulary: "0".repeat(64) },
};
const pieces = classifierPieces(
  ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "ada", "came", "."].join("\n"),
);
const ADA = 4;

/** Takes every "ada" for a name, and keeps what it was asked. */
function nameFinder(): Classifier & { readonly asked: ClassifierBatch[] } {
  const asked: ClassifierBatch[] = [];
  const run = (batch: ClassifierBatch): Promise<Float32Array> => {
    asked.push(batch);
    const logits = new Float32Array(batch.rows * batch.length * LABELS);
    for (const [at, piece] of batch.pieces.entries()) {
      logits[at * LABELS + (Number(piece) === ADA ? 1 : 0)] = 9;
    }
    return Promise.resolve(logits);
  };
  return { card, pieces, run, asked };
}

const valuesIn = async (text: string): Promise<string[]> =>
  (await classifyText(text, nameFinder())).map(({ start, end }) => text.slice(start, end));

describe("proposals of a text", () => {
  test.each<[string, string[]]>([
    ["Ada came.", ["Ada"]],
    ["came ADA. came ada", ["ADA", "ada"]],
    ["", []],
    [" \n ", []],
    ["A\u200bda came", ["A\u200bda"]],
    ["Àdá came", ["Àdá"]],
  ])("%j", async (text, expected) => {
    expect(await valuesIn(text)).toEqual(expected);
  });

  test("come back in the order of the text, whatever window they stood in", async () => {
    const text = "came ".repeat(30) + "Ada. " + "came. ".repeat(20) + "\nAda";
    const found = await classifyText(text, nameFinder());
    expect(found.map(({ start }) => start)).toEqual([150, text.length - 3]);
  });

  test("a batch is padded with nothing, and says so", async () => {
    const finder = nameFinder();
    await classifyText("Ada came.\n" + "came ".repeat(14), finder);
    for (const { rows, length, pieces: ids, mask } of finder.asked) {
      expect(ids).toHaveLength(rows * length);
      for (const [at, id] of ids.entries()) expect(mask[at]).toBe(id === 0n ? 0n : 1n);
    }
  });

  test("lie inside the text and do not overlap", async () => {
    const parts = fc.constantFrom("Ada", "came", ".", "\n", "😀", "é", "\u200b");
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 60 }), async (chosen) => {
        const text = chosen.join(" ");
        let at = 0;
        for (const { start, end } of await classifyText(text, nameFinder())) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the shipped classifier", () => {
  let shipped: Classifier;
  beforeAll(async () => {
    shipped = await openClassifier(join(import.meta.dirname, "../../../models/phi"), 1);
  });

  test.each<[string, string[]]>([
    [
      "Spoke with Marisol Quillfeather at Brambleholt Clinic on March 4, 2024.",
      ["Marisol Quillfeather", "Brambleholt Clinic", "March 4, 2024"],
    ],
    ["spoke with marisol quillfeather, mrn 88-4471", ["marisol quillfeather", "88-4471"]],
    ["Started metoprolol 25 mg for Graves disease; Babinski negative, BP 120/80.", []],
  ])("%s", async (text, expected) => {
    const found = await classifyText(text, shipped);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("a folder without it is an error, and so is one with other weights", async () => {
    await expect(openClassifier(import.meta.dirname, 1)).rejects.toThrow();
  });
});
