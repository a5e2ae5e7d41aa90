import { bundleProgram } from "@/lib/phi/network/bundle-program";

/** For tests: the reading program. */
export default async function setup(): Promise<void> {
  await bundleProgram("lib/retrieval/library/reading/reader-program.ts", "document-reader");
}
