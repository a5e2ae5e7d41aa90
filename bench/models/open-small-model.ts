import { fileURLToPath } from "node:url";
import { openGgufEngine, type GgufEngine } from "@/lib/llm/gguf/open-gguf-engine";

/** Opens the engine with the small model that `npm run test:models` fetched. */
export function openSmallModel(threads: number): Promise<GgufEngine> {
  const modelPath = process.env["PROVENOTE_TEST_MODEL"];
  const sha256 = process.env["PROVENOTE_TEST_MODEL_SHA256"];
  if (modelPath === undefined || sha256 === undefined) {
    throw new Error("Run it by: npm run test:models");
  }
  const enginePath = fileURLToPath(new URL("../../engines/gguf", import.meta.url));
  return openGgufEngine({ enginePath, modelPath, sha256, threads });
}
