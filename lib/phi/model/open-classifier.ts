import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { classifierCardSchema } from "./classifier-card.schema";
import type { Classifier } from "./classify-text";
import { WordPieces } from "./word-pieces";

function assertDigest(file: Buffer, expected: string): void {
  if (createHash("sha256").update(file).digest("hex") !== expected) {
    throw new Error("A file of the classifier is not the one its card names.");
  }
}

/**
 * Loads the classifier of `folder` (classifier.json, classifier.onnx, vocabulary.txt) and one session for it.
 * @param threads threads of one run; the cores there are.
 * @throws Error when a file is missing, is not the one that the card names, or cannot be loaded.
 */
export async function openClassifier(folder: string, threads: number): Promise<Classifier> {
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
  const card = classifierCardSchema.parse(
    JSON.parse((await read("classifier.json")).toString("utf8")),
  );
  const [weights, vocabulary] = [await read("classifier.onnx"), await read("vocabulary.txt")];
  assertDigest(weights, card.files.weights);
  assertDigest(vocabulary, card.files.vocabulary);
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    // The arena keeps the largest batch it ever saw; a long text would stay in memory for good.
    enableCpuMemArena: false,
    // A thread that has done its share sleeps; turning in circles, as by default, it takes the core from the other threads.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
    logSeverityLevel: 3,
  });
  return {
    card,
    pieces: new WordPieces(vocabulary.toString("utf8")),
    run: async ({ rows, length, pieces, shapes, mask }) => {
      const tensor = (values: BigInt64Array): Tensor => new Tensor("int64", values, [rows, length]);
      const feeds = { pieces: tensor(pieces), shapes: tensor(shapes), mask: tensor(mask) };
      const { logits } = await session.run(feeds);
      if (!(logits?.data instanceof Float32Array)) {
        throw new Error("The classifier gave no outputs.");
      }
      return logits.data;
    },
  };
}
