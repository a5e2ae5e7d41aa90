import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openNetwork } from "@/lib/phi/network/open-network";
import { embedderPieces } from "./bert-tokens";
import type { Embedder } from "./compute-vector";
import { embedderCardSchema } from "./embedder-card.schema";

/**
 * Loads the model of `folder` (embedder.json, embedder.onnx) and one session for it. Its vocabulary is that of the
 * classifier, in the folder `phi` beside it: both nets come from one, and one file stands for both.
 * @param threads threads of one run.
 * @throws Error when a file is missing, is not the one that the card names, or cannot be loaded.
 */
export async function openEmbedder(folder: string, threads: number): Promise<Embedder> {
  const card = embedderCardSchema.parse(
    JSON.parse(await readFile(join(folder, "embedder.json"), "utf8")),
  );
  const vocabulary = join(folder, "..", "phi", "vocabulary.txt");
  const network = await openNetwork(
    {
      weights: { path: join(folder, "embedder.onnx"), sha256: card.files.weights },
      vocabulary: { path: vocabulary, sha256: card.files.vocabulary },
    },
    threads,
  );
  return {
    card,
    pieces: embedderPieces(network.vocabulary),
    run: (pieces) =>
      network.run(
        [1, pieces.length],
        {
          input_ids: BigInt64Array.from(pieces, BigInt),
          attention_mask: new BigInt64Array(pieces.length).fill(1n),
          token_type_ids: new BigInt64Array(pieces.length),
        },
        "last_hidden_state",
      ),
  };
}
