import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { env } from "@/lib/env";
import { logger } from "@/lib/logger";
import { ClassifierClient } from "./classifier-client";
import type { Proposal } from "./decode-labels";

/** What the classifier proposes; `model` is null when it took no part, and stricter rules are due (`isStrict`). */
export type Proposals = { readonly spans: readonly Proposal[]; readonly model: string | null };

export const NO_PROPOSALS: Proposals = { spans: [], model: null };

let client: ClassifierClient | null = null;

function openClient(): ClassifierClient | null {
  const { PROVENOTE_ROOT } = env();
  const folder = join(PROVENOTE_ROOT, "models", "phi");
  const program = join(PROVENOTE_ROOT, "dist", "phi-classifier.mjs");
  if (!existsSync(join(folder, "classifier.onnx")) || !existsSync(program)) return null;
  return new ClassifierClient({ program, folder, threads: Math.min(4, availableParallelism()) });
}

/**
 * Asks the shipped classifier, in its own thread, for identifiers of `text` (UTF-16 offsets). Never rejects: without its
 * file, or when it fails or takes too long, `model` is null and the caller falls back on stricter rules and says so.
 */
export async function proposeIdentifiers(text: string): Promise<Proposals> {
  client ??= openClient();
  if (client === null) return NO_PROPOSALS;
  const answer = await client.ask(text);
  if (answer === null) logger().warn("phi.classifier_absent", { length: text.length });
  return answer ?? NO_PROPOSALS;
}

/** Starts the thread before the first text comes, so that nobody waits for it. */
export function warmClassifier(): void {
  client ??= openClient();
  client?.start();
}

/** Ends the thread; the next question starts it again. */
export async function closeClassifier(): Promise<void> {
  const open = client;
  client = null;
  await open?.close();
}
