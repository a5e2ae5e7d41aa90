import { Index, type Table } from "@lancedb/lancedb";

/** Below this every vector is compared: faster than any index, and exact. */
const INDEX_FROM_ROWS = 20_000;
const ROWS_A_PARTITION = 1_000;

/**
 * How a search reads the index: so many partitions by their codes of one bit a dimension, then the vectors themselves of
 * so many times the rows wanted. `bench/retrieval/run.mjs` measures how much of the exact answer that finds.
 */
export const INDEX_SEARCH = { partitions: 40, refine: 20 } as const;

/** Full-text: English stems, no stop words, no accents. */
export async function indexText(table: Table): Promise<void> {
  const config = Index.fts({
    language: "English",
    stem: true,
    removeStopWords: true,
    asciiFolding: true,
    lowercase: true,
    withPosition: false,
  });
  await table.createIndex("text", { config, replace: true });
}

/** Vectors, by cosine, when there are many. @returns whether there is an index now. */
export async function indexVectors(table: Table): Promise<boolean> {
  const rows = await table.countRows();
  if (rows < INDEX_FROM_ROWS) return false;
  const numPartitions = Math.round(rows / ROWS_A_PARTITION);
  const config = Index.ivfRq({ distanceType: "cosine", numPartitions });
  await table.createIndex("vector", { config, replace: true });
  return true;
}
