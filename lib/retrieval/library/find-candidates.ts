import { MatchQuery, Operator, type Table } from "@lancedb/lancedb";
import { withTable } from "../vector-folder";
import { INDEX_SEARCH } from "./library-index";

/** Each of the two searches hands on this many. */
export const CANDIDATES = 40;

type NearRow = { readonly id: string; readonly similarity: number };

/** What two searches of one table find, each best first. */
export type Candidates = {
  readonly near: readonly NearRow[];
  readonly worded: readonly string[];
};

export type CandidateQuery = {
  readonly vector: Float32Array;
  readonly words: string;
  /** A filter of the table's own columns, made of closed lists alone. */
  readonly filter: string;
};

/** Rows near in meaning (cosine) and rows with words of the query (BM25); null when there is no such table. */
export async function findCandidates(
  folder: string,
  name: string,
  query: CandidateQuery,
): Promise<Candidates | null> {
  return withTable<Candidates | null>(folder, name, null, async (table) => ({
    near: await findNear(table, query),
    worded: await findWorded(table, query),
  }));
}

async function findNear(table: Table, { vector, filter }: CandidateQuery): Promise<NearRow[]> {
  const query = table
    .query()
    .nearestTo(vector)
    .distanceType("cosine")
    .nprobes(INDEX_SEARCH.partitions)
    .refineFactor(INDEX_SEARCH.refine);
  const rows = (await query
    .where(filter)
    .limit(CANDIDATES)
    .select(["id", "_distance"])
    .toArray()) as readonly { id: string; _distance: number }[];
  return rows.map(({ id, _distance: distance }) => ({ id, similarity: 1 - distance }));
}

async function findWorded(table: Table, { words, filter }: CandidateQuery): Promise<string[]> {
  const match = new MatchQuery(words, "text", { operator: Operator.Or });
  const query = table.query().fullTextSearch(match).where(filter).limit(CANDIDATES);
  const rows = (await query.select(["id", "_score"]).toArray()) as readonly { id: string }[];
  return rows.map(({ id }) => id);
}
