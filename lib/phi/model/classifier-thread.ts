import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { classifyText } from "./classify-text";
import { openClassifier } from "./open-classifier";

/**
 * The program of the classifier's thread. Texts come in and offsets go out; nothing is kept and nothing is written. A text
 * that cannot be read is answered as failed, without a reason that could quote it.
 */
const started = z
  .object({ folder: z.string(), threads: z.number().int().min(1) })
  .parse(workerData);
const asked = z.object({ id: z.number().int(), text: z.string() });

const port = parentPort;
if (port !== null) {
  const classifier = await openClassifier(started.folder, started.threads);
  port.on("message", (message: unknown) => {
    const { id, text } = asked.parse(message);
    classifyText(text, classifier).then(
      (proposals) => port.postMessage({ id, proposals }),
      () => port.postMessage({ id, proposals: null }),
    );
  });
  port.postMessage({ ready: classifier.card.name });
}
