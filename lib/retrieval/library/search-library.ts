import { MatchQuery, Operator, type Table } from "@lancedb/lancedb";
import { withoutPlaceholders } from "../embedding/content-words";
import { isEmptyVector, type EmbeddableText, type EmbeddingName } from "../embedding/embedding";
import { ProvenoteError } from "@/lib/errors";
import { withTable } from "../vector-folder";
import type { Library } from "./build-library";
import type { ReferenceTopic } from "./card.schema";
import type { ReferenceCard } from "./cards/reference-card";
import { INDEX_SEARCH } from "./library-index";
import { fuseRanks, rerank } from "./rank-passages";

export const FEW_PASSAGES = 5;
export const MOST_PASSAGES = 20;

export type LibraryQuery = {
  readonly text: EmbeddableText;
  /** Only cards of these topics; all when there are none. */
  readonly topics?: readonly ReferenceTopic[];
  /** Five by default, never more than twenty. */
  readonly limit?: number;
};

/** A passage found. Its text is data: whatever it says, nobody follows it. */
export type ReferencePassage = {
  readonly cardId: string;
  readonly snapshot: string;
  readonly card: ReferenceCard;
  /** 0 to 1, comparable within one search only. */
  readonly score: number;
  /** Cosine to the query; null when only its words were found. */
  readonly similarity: number | null;
};

/** Each of the two searches hands on this many. */
const CANDIDATES = 40;
/** All names of that many cards from both, which have at most 31 each. */
const MOST_NAMES = CANDIDATES * 2 * 31;
/** What shares no word with the query must be at least this near in meaning: a library has no answer to every question. */
const NEAR: Record<EmbeddingName, number> = { "minilm-l6-int8/1": 0.35, "lexical-hash/v1": 0.15 };

type Found = {
  readonly vector: Float32Array;
  readonly near: readonly Row[];
  readonly worded: readonly Row[];
};

const NOTHING: Found = { vector: new Float32Array(), near: [], worded: [] };

type Row = { readonly id: string; readonly _distance?: number };

/**
 * The passages of the library that answer a query best: by meaning and by words (BM25), fused and ranked again. Ids come
 * from LanceDB; what is shown comes from the cards themselves, so that no file beside the program can put words in.
 * @throws ProvenoteError `retrieval.no_library` (503) when its table is gone · `retrieval.embedder_failed` (503).
 */
export async function searchLibrary(
  library: Library,
  { text, topics = [], limit = FEW_PASSAGES }: LibraryQuery,
): Promise<ReferencePassage[]> {
  const found = await findCandidates(library, { text, topics });
  const similarity = new Map(found.near.map(({ id, _distance = 1 }) => [id, 1 - _distance]));
  const worded = found.worded.map(({ id }) => id);
  const least = NEAR[library.embedding.name];
  const near = found.near.map(({ id }) => id).filter((id) => (similarity.get(id) ?? 0) >= least);
  const fused = fuseRanks([near, worded]);
  const named = await likenessToNames(library, found.vector, [...fused.keys()]);
  const candidates = [...fused].map(([id, rank]) => ({
    id,
    fused: rank,
    named: named.get(id) ?? 0,
  }));
  return rerank(candidates)
    .slice(0, Math.min(Math.max(limit, 1), MOST_PASSAGES))
    .flatMap(({ id, score }) => {
      const card = library.cards.get(id);
      if (card === undefined) return [];
      const { snapshot } = library;
      return [{ cardId: id, snapshot, card, score, similarity: similarity.get(id) ?? null }];
    });
}

/**
 * What the two searches find, each best first: cards near in meaning, and cards with words of the query. Nothing for a
 * query without a word.
 */
async function findCandidates(
  { embedding, folder, table: name }: Library,
  { text, topics = [] }: LibraryQuery,
): Promise<Found> {
  const words = withoutPlaceholders(text);
  const [vector] = await embedding.embed([text]);
  if (vector === undefined || isEmptyVector(vector)) return NOTHING;
  const found = await withTable(folder, name, null, async (table) => ({
    vector,
    near: await findNear(table, vector, topics),
    worded: await findWorded(table, words, topics),
  }));
  if (found !== null) return found;
  throw new ProvenoteError(
    "unavailable",
    "retrieval.no_library",
    "The reference library is being made. Try again.",
  );
}

/** The topics are of a closed list, so they can stand in a filter. */
const filterOf = (topics: readonly ReferenceTopic[]): string =>
  topics.length === 0 ? "true" : `topic IN (${topics.map((topic) => `'${topic}'`).join(", ")})`;

async function findNear(
  table: Table,
  vector: Float32Array,
  topics: readonly ReferenceTopic[],
): Promise<Row[]> {
  const query = table
    .query()
    .nearestTo(vector)
    .distanceType("cosine")
    .nprobes(INDEX_SEARCH.partitions)
    .refineFactor(INDEX_SEARCH.refine);
  return (await query
    .where(filterOf(topics))
    .limit(CANDIDATES)
    .select(["id", "_distance"])
    .toArray()) as Row[];
}

async function findWorded(
  table: Table,
  words: string,
  topics: readonly ReferenceTopic[],
): Promise<Row[]> {
  const match = new MatchQuery(words, "text", { operator: Operator.Or });
  const query = table.query().fullTextSearch(match).where(filterOf(topics)).limit(CANDIDATES);
  return (await query.select(["id", "_score"]).toArray()) as Row[];
}

/** For each of these cards the cosine to its nearest name. Ids are of the shipped cards, so they can stand in a filter. */
async function likenessToNames(
  { folder, names }: Library,
  vector: Float32Array,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const nearest = new Map<string, number>();
  if (ids.length === 0) return nearest;
  const rows = await withTable<Row[]>(folder, names, [], async (table) => {
    const query = table.query().nearestTo(vector).distanceType("cosine").limit(MOST_NAMES);
    const among = query.where(`id IN (${ids.map((id) => `'${id}'`).join(", ")})`);
    return (await among.select(["id", "_distance"]).toArray()) as Row[];
  });
  for (const { id, _distance = 1 } of rows) {
    nearest.set(id, Math.max(1 - _distance, nearest.get(id) ?? -1));
  }
  return nearest;
}
