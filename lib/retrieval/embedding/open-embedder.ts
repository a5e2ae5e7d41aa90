import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { BertTokens } from "./bert-tokens";
import type { Embedder } from "./compute-vector";
import { embedderCardSchema } from "./embedder-card.schema";

/**
 * A thread that has done its share sleeps. onnxruntime lets it turn in circles by default, which takes the core from
 * whoever else has work, the other half of the same sum first.
 */
const NO_SPINNING = { session: { intra_op: { allow_spinning: "0" } } };

function assertDigest(file: Buffer, expected: string): void {
  if (createHash("sha256").update(file).digest("hex") !== expected) {
    throw new Error("A file of the embedding model is not the one its card names.");
  }
}

/**
 * Loads the model of `folder` (embedder.json, embedder.onnx, vocabulary.txt) and one session for it.
 * @param threads threads of one run.
 * @throws Error when a file is missing, is not the one that the card names, or cannot be loaded.
 */
export async function openEmbedder(folder: string, threads: number): Promise<Embedder> {
  const read = (name: string): Promise<Buffer> => readFile(join(folder, name));
  const card = embedderCardSchema.parse(JSON.parse((await read("embedder.json")).toString("utf8")));
  const [weights, vocabulary] = [await read("embedder.onnx"), await read("vocabulary.txt")];
  assertDigest(weights, card.files.weights);
  assertDigest(vocabulary, card.files.vocabulary);
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: "sequential",
    // The arena keeps the largest window it ever saw.
    enableCpuMemArena: false,
    extra: NO_SPINNING,
    logSeverityLevel: 3,
  });
  return {
    card,
    tokens: new BertTokens(vocabulary.toString("utf8")),
    run: async (pieces) => {
      const tensor = (values: BigInt64Array): Tensor =>
        new Tensor("int64", values, [1, pieces.length]);
      const { last_hidden_state: hidden } = await session.run({
        input_ids: tensor(BigInt64Array.from(pieces, BigInt)),
        attention_mask: tensor(new BigInt64Array(pieces.length).fill(1n)),
        token_type_ids: tensor(new BigInt64Array(pieces.length)),
      });
      if (!(hidden?.data instanceof Float32Array)) throw new Error("The model gave no outputs.");
      return hidden.data;
    },
  };
}
