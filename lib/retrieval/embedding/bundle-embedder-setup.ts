import { bundleProgram } from "@/lib/phi/network/bundle-program";

/** For tests: the program of the embedding's thread. */
export default async function setup(): Promise<void> {
  await bundleProgram("lib/retrieval/embedding/embedder-thread.ts", "passage-embedder");
}
