import type { DeidentifiedText } from "@/lib/phi/deidentified-text";
import type { ReferenceText } from "../library/card.schema";

/**
 * Every way of embedding that a stored table may come from, newest first. A table is named by the way it was made,
 * so that vectors of two ways never stand in one; a way that is left stays here until no folder can hold its tables.
 */
export const EMBEDDINGS = {
  "minilm-l6-int8/1": { dimensions: 384, tableSuffix: "_minilm-l6-int8-1" },
  "lexical-hash/v1": { dimensions: 256, tableSuffix: "" },
} as const;

export type EmbeddingName = keyof typeof EMBEDDINGS;
export const EMBEDDING_NAMES = Object.keys(EMBEDDINGS) as EmbeddingName[];

/** What may become a vector: freshly de-identified text, or the reference library's own, which is about nobody. */
export type EmbeddableText = DeidentifiedText | ReferenceText;

/** One way of turning text into vectors of length 1; all zero for a text without content. */
export type Embedding = {
  readonly name: EmbeddingName;
  readonly embed: (texts: readonly EmbeddableText[]) => Promise<Float32Array[]>;
};

/** True for the vector of a text without content: it is near to nothing. */
export function isEmptyVector(vector: Float32Array): boolean {
  return vector.every((value) => value === 0);
}
