import { bundleProgram } from "../network/bundle-program";

/** Vitest's global setup: the program of the classifier's thread. */
export default async function setup(): Promise<void> {
  await bundleProgram("lib/phi/model/classifier-thread.ts", "phi-classifier");
}
