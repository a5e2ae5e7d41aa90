import type { Act } from "@/lib/access/act";
import type { Library } from "../build-library";
import {
  NOT_REVIEWED,
  passageOfCard,
  passageOfOwn,
  type ReferencePassage,
} from "../reference-passage";
import { readCardReviewsIn, type CardReviewView } from "../reviews/read-card-statuses";
import type { OwnTable, RankedPassage } from "../search-library";
import { loadIndex } from "./own-index-store";
import { loadPassages } from "./own-passage-store";
import { ownFolder } from "./own-table";

/** The table of the actor's organization; null when there is none, or one that was made with another embedding. */
export async function findOwnTable(
  act: Act,
  vectorsPath: string,
  { embedding }: Library,
): Promise<OwnTable | null> {
  const index = await loadIndex(act);
  if (index === null || index.tableName === "" || index.embedding !== embedding.name) return null;
  const { organizationId } = act.actor;
  return { folder: ownFolder({ vectorsPath, organizationId }), table: index.tableName };
}

/**
 * What is shown for ranked ids: cards of the program, and passages that the database lets this actor see. An id that is
 * neither is left out, whatever the vector store says.
 */
export async function readFoundPassages(
  act: Act,
  library: Pick<Library, "cards" | "snapshot">,
  ranked: readonly RankedPassage[],
): Promise<{ readonly passages: ReferencePassage[]; readonly ownPassages: number }> {
  const index = await loadIndex(act);
  const own = await loadPassages(
    act,
    ranked.filter(({ isCard }) => !isCard).map(({ id }) => id),
  );
  const cards = ranked.flatMap(({ id }) => library.cards.get(id) ?? []);
  const reviews = await readCardReviewsIn(act, cards);
  const passages = ranked.flatMap(({ id, score, similarity }): ReferencePassage[] => {
    const card = library.cards.get(id);
    if (card !== undefined) {
      const found = { score, similarity, snapshot: library.snapshot };
      return [passageOfCard(card, found, statusOf(reviews.get(id)))];
    }
    const passage = own.get(id);
    if (passage === undefined || index === null) return [];
    return [passageOfOwn(passage, { score, similarity, snapshot: index.snapshot })];
  });
  return { passages, ownPassages: index?.passages ?? 0 };
}

function statusOf(reviews: readonly CardReviewView[] | undefined): string {
  const last = reviews?.[0];
  return last === undefined ? NOT_REVIEWED : `reviewed by ${last.reviewer} on ${last.on}`;
}
