import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openNetwork } from "../network/open-network";
import { classifierCardSchema } from "./classifier-card.schema";
import { classifierPieces } from "./classifier-pieces";
import type { Classifier } from "./classify-text";

/**
 * Loads the classifier of `folder` (classifier.json, classifier.onnx, vocabulary.txt) and one session for it.
 * @param threads threads of one run; the cores there are.
 * @throws Error when a file is missing, is not the one that the card names, or cannot be loaded.
 */
export async function openClassifier(folder: string, threads: number): Promise<Classifier> {
  const card = classifierCardSchema.parse(
    JSON.parse(await readFile(join(folder, "classifier.json"), "utf8")),
  );
  const network = await openNetwork(
    {
      weights: { path: join(folder, "classifier.onnx"), sha256: card.files.weights },
      vocabulary: { path: join(folder, "vocabulary.txt"), sha256: card.files.vocabulary },
    },
    threads,
  );
  return {
    card,
    pieces: classifierPieces(network.vocabulary),
    run: ({ rows, length, pieces, shapes, mask }) =>
      network.run([rows, length], { pieces, shapes, mask }, "logits"),
  };
}
