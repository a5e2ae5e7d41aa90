import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { computeVector, type Embedder } from "./compute-vector";
import { openEmbedder } from "./open-embedder";

/**
 * The program of the embedding's thread. Texts come in and vectors go out, one text after the other; nothing is kept and
 * nothing is written. Texts of which one cannot be read are answered as failed, without a reason that could quote it. The thread
 * is never ended from outside while the network runs, which would abort the whole process: it is told to stop, and stops
 * before the next window.
 */
const startedWith = z.object({ folder: z.string(), threads: z.number().int().min(1) });
const messageSchema = z.union([
  z.object({ stop: z.literal(true) }),
  z.object({ id: z.number().int(), texts: z.array(z.string()) }),
]);

const port = parentPort;
if (port !== null) {
  const { folder, threads } = startedWith.parse(workerData);
  const opened = await openEmbedder(folder, threads);
  let isStopping = false;
  const embedder: typeof opened = {
    ...opened,
    run: (pieces) => (isStopping ? Promise.reject(new Error("Stopped.")) : opened.run(pieces)),
  };
  let queue = Promise.resolve();
  port.on("message", (message: unknown) => {
    const asked = messageSchema.parse(message);
    if ("stop" in asked) {
      isStopping = true;
      queue = queue.then(() => port.close());
      return;
    }
    queue = queue.then(async () => {
      const vectors = await vectorsOf(asked.texts, embedder).catch(() => null);
      port.postMessage({ id: asked.id, vectors });
    });
  });
  port.postMessage({ ready: opened.card.name });
}

async function vectorsOf(texts: readonly string[], embedder: Embedder): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await computeVector(text, embedder));
  return vectors;
}
