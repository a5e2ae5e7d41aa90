import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { classifyText, type Classifier } from "./classify-text";
import { openClassifier } from "./open-classifier";

/**
 * The program of the classifier's thread. Texts come in and offsets go out, one text after the other; nothing is kept and
 * nothing is written. A text that cannot be read is answered as failed, without a reason that could quote it. The thread
 * is never ended from outside while the network runs, which would abort the whole process: it is told to stop, and stops
 * before the next batch.
 */
const startedWith = z.object({ folder: z.string(), threads: z.number().int().min(1) });
const messageSchema = z.union([
  z.object({ stop: z.literal(true) }),
  z.object({ id: z.number().int(), text: z.string() }),
]);

const port = parentPort;
if (port !== null) {
  const { folder, threads } = startedWith.parse(workerData);
  const opened = await openClassifier(folder, threads);
  let isStopping = false;
  const classifier: Classifier = {
    ...opened,
    run: (batch) => (isStopping ? Promise.reject(new Error("Stopped.")) : opened.run(batch)),
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
      const answer = await classifyText(asked.text, classifier).then(
        (proposals) => proposals,
        () => null,
      );
      port.postMessage({ id: asked.id, proposals: answer });
    });
  });
  port.postMessage({ ready: opened.card.name });
}
