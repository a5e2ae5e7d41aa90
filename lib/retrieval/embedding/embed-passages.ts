import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { withoutPlaceholders } from "./content-words";
import { EmbedderClient } from "./embedder-client";
import type { EmbeddableText, EmbeddingName } from "./embedding";

export const embeddingName = "minilm-l6-int8/1" satisfies EmbeddingName;

// Next evaluates a module once a bundle; the thread must exist once a process.
const holder = globalThis as typeof globalThis & { provenoteEmbedder?: EmbedderClient };

function openClient(): EmbedderClient | undefined {
  if (holder.provenoteEmbedder !== undefined) return holder.provenoteEmbedder;
  const { PROVENOTE_ROOT } = env();
  const folder = join(PROVENOTE_ROOT, "models", "embedding");
  const program = join(PROVENOTE_ROOT, "dist", "passage-embedder.mjs");
  if (!existsSync(join(folder, "embedder.onnx")) || !existsSync(program)) return undefined;
  const threads = Math.min(4, availableParallelism());
  holder.provenoteEmbedder = new EmbedderClient({ program, folder, threads });
  return holder.provenoteEmbedder;
}

/**
 * The vectors of texts by meaning: 384 numbers of length 1, all zero for a text without a word; the same for the same
 * text on one machine. Placeholders of identifiers are left out, since they say nothing. Runs in a thread of its own;
 * about 20 ms for 128 pieces. The type demands de-identified text, whose residual check is part of making it.
 * @throws ProvenoteError `retrieval.embedder_failed` (503) when the model is not there or does not answer.
 */
export async function embedPassages(texts: readonly EmbeddableText[]): Promise<Float32Array[]> {
  const client = openClient();
  if (client === undefined) {
    throw new ProvenoteError(
      "unavailable",
      "retrieval.embedder_failed",
      "The files of the embedding model are missing.",
    );
  }
  const vectors: Float32Array[] = [];
  for (const text of texts) vectors.push(await client.embed(withoutPlaceholders(text)));
  return vectors;
}

/** Starts the thread. @returns the model's name, or null when it cannot be had here. */
export async function warmEmbedder(): Promise<string | null> {
  return (await openClient()?.start()) ?? null;
}

/** Ends the thread; the next text starts it again. */
export async function closeEmbedder(): Promise<void> {
  const client = holder.provenoteEmbedder;
  delete holder.provenoteEmbedder;
  await client?.close();
}
