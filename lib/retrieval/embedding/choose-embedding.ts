import { logger } from "@/lib/logger";
import { embeddingName, embedPassages, warmEmbedder } from "./embed-passages";
import type { Embedding } from "./embedding";
import { lexicalEmbedding } from "./lexical-hash";

// Once a process: a way that changed between two texts would look for one's vectors in the other's table.
const holder = globalThis as typeof globalThis & { provenoteHasEmbedder?: Promise<boolean> };

/**
 * The way this process embeds: the shipped model, or shared words where its files are missing or the system cannot run
 * it (decided with the first text). A model that ran and then fails is an error, never another way.
 * @param key 32 bytes for the words, the organization's.
 */
export async function chooseEmbedding(key: Uint8Array): Promise<Embedding> {
  holder.provenoteHasEmbedder ??= hasEmbedder();
  return (await holder.provenoteHasEmbedder)
    ? { name: embeddingName, embed: embedPassages }
    : lexicalEmbedding(key);
}

async function hasEmbedder(): Promise<boolean> {
  const name = await warmEmbedder();
  if (name === null) logger().warn("retrieval.embedder_absent");
  return name === embeddingName;
}

/** Lets the next text decide again. */
export function forgetEmbedding(): void {
  delete holder.provenoteHasEmbedder;
}
