import { parentPort, workerData } from "node:worker_threads";
import { serveTexts } from "@/lib/phi/network/serve-texts";
import { computeVector, type Embedder } from "./compute-vector";
import { openEmbedder } from "./open-embedder";

/** The program of the embedding's thread: texts come in, vectors go out. */
if (parentPort !== null) {
  await serveTexts(parentPort, workerData, "vector", async (folder, threads) => {
    const embedder = await openEmbedder(folder, threads);
    return {
      name: embedder.card.name,
      run: embedder.run,
      read: (text, run: Embedder["run"]) => computeVector(text, { ...embedder, run }),
    };
  });
}
