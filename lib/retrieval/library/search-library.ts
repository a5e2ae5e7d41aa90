import { withoutPlaceholders } from "../embedding/content-words";
import { isEmptyVector, type EmbeddableText, type EmbeddingName } from "../embedding/embedding";
import { ProvenoteError } from "@/lib/errors";
import { withTable } from "../vector-folder";
import type { Library } from "./build-library";
import type { ReferenceTopic } from "./card.schema";
import { CANDIDATES, findCandidates, type Candidates } from "./find-candidates";
import { fuseRanks, rerank, type Ranked } from "./rank-passages";
import { NOT_REVIEWED, passageOfCard, type ReferencePassage } from "./reference-passage";

export type { ReferencePassage } from "./reference-passage";

export const FEW_PASSAGES = 5;
export const MOST_PASSAGES = 20;

export type LibraryQuery = {
  readonly text: EmbeddableText;
  /** Only cards of these topics; all when there are none. Documents of the clinic have no topic and are always searched. */
  readonly topics?: readonly ReferenceTopic[];
  /** Five by default, never more than twenty. */
  readonly limit?: number;
};

/** The table of the organization's own passages, made with the same embedding. */
export type OwnTable = { readonly folder: string; readonly table: string };

/** All names of that many cards from both searches, which have at most 31 each. */
const MOST_NAMES = CANDIDATES * 2 * 31;
/** What shares no word with the query must be at least this near in meaning: a library has no answer to every question. */
const NEAR: Record<EmbeddingName, number> = { "minilm-l6-int8/1": 0.35, "lexical-hash/v1": 0.15 };

const NOTHING: Candidates = { near: [], worded: [] };

/** An id with its place in the order; `isCard` tells whose id it is. */
export type RankedPassage = Ranked & {
  readonly isCard: boolean;
  readonly similarity: number | null;
};

/**
 * The cards of the library that answer a query best: by meaning and by words (BM25), fused and ranked again. Ids come
 * from LanceDB; what is shown comes from the cards themselves, so that no file beside the program can put words in.
 * @throws ProvenoteError `retrieval.no_library` (503) when its table is gone · `retrieval.embedder_failed` (503).
 */
export async function searchLibrary(
  library: Library,
  query: LibraryQuery,
): Promise<ReferencePassage[]> {
  const { snapshot } = library;
  return (await rankPassages(library, null, query)).flatMap(({ id, score, similarity }) => {
    const card = library.cards.get(id);
    if (card === undefined) return [];
    return [passageOfCard(card, { snapshot, score, similarity }, NOT_REVIEWED)];
  });
}

/**
 * Ids of cards and of the organization's own passages in one order. Cosines of both tables are on one scale and make one
 * list; BM25 scores are not, so each table's words make a list of their own. A card is likened to its names, a passage of
 * the clinic by its own vector.
 */
export async function rankPassages(
  library: Library,
  own: OwnTable | null,
  { text, topics = [], limit = FEW_PASSAGES }: LibraryQuery,
): Promise<RankedPassage[]> {
  const [vector] = await library.embedding.embed([text]);
  if (vector === undefined || isEmptyVector(vector)) return [];
  const words = withoutPlaceholders(text);
  const { folder, table } = library;
  const cards = await findCandidates(folder, table, { vector, words, filter: filterOf(topics) });
  if (cards === null) throw noLibrary();
  const query = { vector, words, filter: "true" };
  const others = own === null ? NOTHING : await findCandidates(own.folder, own.table, query);
  if (others === null) throw ownTableGone();
  const near = [...cards.near, ...others.near].sort((a, b) => b.similarity - a.similarity);
  const similarity = new Map(near.map((row) => [row.id, row.similarity]));
  const least = NEAR[library.embedding.name];
  const nearIds = near.filter((row) => row.similarity >= least).map(({ id }) => id);
  const fused = fuseRanks([nearIds, cards.worded, others.worded]);
  const cardIds = [...fused.keys()].filter((id) => library.cards.has(id));
  const named = await likenessToNames(library, vector, cardIds);
  const candidates = [...fused].map(([id, rank]) => {
    const likeness = library.cards.has(id) ? named.get(id) : similarity.get(id);
    return { id, fused: rank, named: likeness ?? 0 };
  });
  return rerank(candidates)
    .slice(0, Math.min(Math.max(limit, 1), MOST_PASSAGES))
    .map((ranked) => ({
      ...ranked,
      isCard: library.cards.has(ranked.id),
      similarity: similarity.get(ranked.id) ?? null,
    }));
}

function noLibrary(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "retrieval.no_library",
    "The reference library is being made. Try again.",
  );
}

/** Another index has taken the place of the one that was read about a moment ago. */
export const OWN_TABLE_GONE = "retrieval.own_table_gone";

function ownTableGone(): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    OWN_TABLE_GONE,
    "The clinic's part of the library is being made anew. Try again.",
  );
}

/** The topics are of a closed list, so they can stand in a filter. */
const filterOf = (topics: readonly ReferenceTopic[]): string =>
  topics.length === 0 ? "true" : `topic IN (${topics.map((topic) => `'${topic}'`).join(", ")})`;

type NameRow = { readonly id: string; readonly _distance?: number };

/** For each of these cards the cosine to its nearest name. Ids are of the shipped cards, so they can stand in a filter. */
async function likenessToNames(
  { folder, names }: Library,
  vector: Float32Array,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const nearest = new Map<string, number>();
  if (ids.length === 0) return nearest;
  const rows = await withTable<NameRow[]>(folder, names, [], async (table) => {
    const query = table.query().nearestTo(vector).distanceType("cosine").limit(MOST_NAMES);
    const among = query.where(`id IN (${ids.map((id) => `'${id}'`).join(", ")})`);
    return (await among.select(["id", "_distance"]).toArray()) as NameRow[];
  });
  for (const { id, _distance = 1 } of rows) {
    nearest.set(id, Math.max(1 - _distance, nearest.get(id) ?? -1));
  }
  return nearest;
}
