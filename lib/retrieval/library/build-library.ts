import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { sha256Hex } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import { chooseEmbedding } from "../embedding/choose-embedding";
import { EMBEDDING_NAMES, type Embedding } from "../embedding/embedding";
import { dropFrom, folderBelow, hasTable, isTableMade, withFolder } from "../vector-folder";
import { namesOfCard, referenceCardsSchema, textOfCard } from "./card.schema";
import type { ReferenceCard } from "./cards/reference-card";
import { indexText, indexVectors } from "./library-index";

/** A library as it stands in LanceDB, ready to be searched. */
export type Library = {
  /** SHA-256 of the cards, the embedding and the form of the table, hex: what a cited passage was at that time. */
  readonly snapshot: string;
  readonly embedding: Embedding;
  readonly folder: string;
  /** A row a card: id, topic, text, vector. */
  readonly table: string;
  /** A row for each name of a card, its title and its keywords: the card's id, vector. */
  readonly names: string;
  readonly cards: ReadonlyMap<string, ReferenceCard>;
};

/** Changes with the columns of the table or how they are indexed. */
const FORM = "reference-library/2";
const TABLE_PREFIX = "reference_";
/** The library is the same for every organization: its words need no secret. */
export const PUBLIC_KEY = Buffer.from("provenote reference library, v1.");

const building = new Map<string, Promise<Library>>();

/**
 * The library of these cards below `vectorsPath`, made when it does not stand there: vectors, full-text index, and an
 * index of the vectors when there are very many. Its table is named by its snapshot, so that a change of a card or of
 * the embedding makes another one; tables of other snapshots are dropped.
 * @throws ProvenoteError `retrieval.unsound_cards` · `retrieval.embedder_failed` (503).
 */
export async function buildLibrary(
  vectorsPath: string,
  cards: readonly ReferenceCard[],
): Promise<Library> {
  const library = await describeLibrary(vectorsPath, cards);
  const { folder, table } = library;
  // Made last, so that it stands for both.
  if (await hasTable(folder, table)) return library;
  const place = `${folder}\n${table}`;
  // Asked by several at once: one of them works.
  const work = building.get(place) ?? make(library).finally(() => building.delete(place));
  building.set(place, work);
  return work;
}

/**
 * Whether the library of these cards stands, so that the first search need not make it. Makes nothing.
 * @throws ProvenoteError `retrieval.unsound_cards`.
 */
export async function isLibraryBuilt(
  vectorsPath: string,
  cards: readonly ReferenceCard[],
): Promise<boolean> {
  const { folder, table } = await describeLibrary(vectorsPath, cards);
  return hasTable(folder, table);
}

async function describeLibrary(
  vectorsPath: string,
  cards: readonly ReferenceCard[],
): Promise<Library> {
  const sound = referenceCardsSchema.safeParse(cards);
  if (!sound.success) {
    const cardAt = [...new Set(sound.error.issues.map(({ path }) => path.join(".")))];
    throw new ProvenoteError(
      "invalid",
      "retrieval.unsound_cards",
      "The reference library holds cards that are not sound.",
      { cards: cardAt.slice(0, 10) },
    );
  }
  const embedding = await chooseEmbedding(PUBLIC_KEY);
  const snapshot = snapshotOf(cards, embedding.name);
  return {
    snapshot,
    embedding,
    folder: folderBelow(vectorsPath, "reference"),
    table: `${TABLE_PREFIX}${snapshot.slice(0, 32)}`,
    names: `${TABLE_PREFIX}${snapshot.slice(0, 32)}_names`,
    cards: new Map(cards.map((card) => [card.id, card])),
  };
}

/** The same for the same cards in any order. */
export function snapshotOf(cards: readonly ReferenceCard[], embedding: Embedding["name"]): string {
  const sorted = [...cards].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sha256Hex(canonicalBytes([FORM, embedding, sorted]));
}

async function make(library: Library): Promise<Library> {
  const { folder, table, names } = library;
  await isTableMade(folder, names, await rowsOfNames(library));
  await isTableMade(folder, table, await rowsOfCards(library), async (made) => {
    await indexText(made);
    await indexVectors(made);
  });
  // What stands in for a model that is away for a day must not take the model's library.
  if (library.embedding.name === EMBEDDING_NAMES[0]) await dropOthers(folder, [table, names]);
  return library;
}

type VectorRow = { readonly id: string; readonly vector: number[] };

async function rowsOfCards({ cards, embedding }: Library): Promise<VectorRow[]> {
  const all = [...cards.values()];
  const texts = all.map(textOfCard);
  const vectors = await embedding.embed(texts);
  return all.map(({ id, topic }, at) => ({
    id,
    topic,
    text: String(texts[at]),
    vector: [...(vectors[at] ?? [])],
  }));
}

async function rowsOfNames({ cards, embedding }: Library): Promise<VectorRow[]> {
  const names = [...cards.values()].flatMap((card) =>
    namesOfCard(card).map((name) => ({ id: card.id, name })),
  );
  const vectors = await embedding.embed(names.map(({ name }) => name));
  return names.map(({ id }, at) => ({ id, vector: [...(vectors[at] ?? [])] }));
}

/** Few at any time, so that LanceDB's paged list names them all. */
async function dropOthers(folder: string, kept: readonly string[]): Promise<void> {
  const tables = await withFolder(folder, (database) => database.tableNames({ limit: 1_000 }));
  for (const name of tables) {
    if (name.startsWith(TABLE_PREFIX) && !kept.includes(name)) await dropFrom(folder, name);
  }
}
