import { parentPort, workerData } from "node:worker_threads";
import { serveTexts } from "../network/serve-texts";
import { classifyText, type Classifier } from "./classify-text";
import { openClassifier } from "./open-classifier";

/** The program of the classifier's thread: texts come in, offsets go out. */
if (parentPort !== null) {
  await serveTexts(parentPort, workerData, "proposals", async (folder, threads) => {
    const classifier = await openClassifier(folder, threads);
    return {
      name: classifier.card.name,
      run: classifier.run,
      read: (text, run: Classifier["run"]) => classifyText(text, { ...classifier, run }),
    };
  });
}
