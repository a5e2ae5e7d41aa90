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

// Next evaluates a module once a bundle; the thread must exist once a process.
const holder = globalThis as typeof globalThis & { provenoteClassifier?: ClassifierClient };

function openClient(): ClassifierClient | undefined {
  if (holder.provenoteClassifier !== undefined) return holder.provenoteClassifier;
  const { PROVENOTE_ROOT } = env();
  const folder = join(PROVENOTE_ROOT, "models", "phi");
  const program = join(PROVENOTE_ROOT, "dist", "phi-classifier.mjs");
  if (!existsSync(join(folder, "classifier.onnx")) || !existsSync(program)) return undefined;
  const threads = Math.min(4, availableParallelism());
  holder.provenoteClassifier = new ClassifierClient({ program, folder, threads });
  return holder.provenoteClassifier;
}

/**
 * Asks the shipped classifier, in its own thread, for identifiers of `text` (UTF-16 offsets). Never rejects: without its
 * file, or when it fails or takes too long, `model` is null and the caller falls back on stricter rules and says so.
 */
export async function proposeIdentifiers(text: string): Promise<Proposals> {
  const answer = (await openClient()?.ask(text)) ?? null;
  if (answer === null) logger().warn("phi.classifier_absent", { length: text.length });
  return answer ?? NO_PROPOSALS;
}

/** Starts the thread before the first text comes, so that nobody waits for it. */
export function warmClassifier(): void {
  openClient()?.start();
}

/** Ends the thread; the next question starts it again. */
export async function closeClassifier(): Promise<void> {
  const client = holder.provenoteClassifier;
  delete holder.provenoteClassifier;
  await client?.close();
}
