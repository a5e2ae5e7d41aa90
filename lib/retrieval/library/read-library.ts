import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import { ALL_CARDS } from "./cards/all-cards";
import type { ReferenceCard } from "./cards/reference-card";
import type { LibraryDocumentView } from "./documents/document.schema";
import { loadDocuments } from "./documents/document-store";
import { loadIndex } from "./own/own-index-store";
import { digestOfCard } from "./reviews/card-review-store";
import { readCardReviewsIn, type CardReviewView } from "./reviews/read-card-statuses";

/** A shipped card with who has read it in this wording. */
type LibraryCardView = Omit<ReferenceCard, "reviewedBy"> &
  Readonly<{ sha256: string; reviews: readonly CardReviewView[] }>;

export type LibraryView = Readonly<{
  cards: readonly LibraryCardView[];
  documents: readonly LibraryDocumentView[];
  /** Passages of the clinic's own documents that a search finds; when its index was made, ISO 8601. */
  index: Readonly<{ passages: number; builtAt: string }> | null;
  may: Readonly<{ manage: boolean; review: boolean }>;
}>;

/** Everything that the page "Reference library" shows. It holds nothing of any patient, so reading it is no entry. */
export async function readLibrary(
  caller: Caller,
  cards: readonly ReferenceCard[] = ALL_CARDS,
): Promise<LibraryView> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    await demand(act, "library.read", clinic);
    const index = await loadIndex(act);
    const reviews = await readCardReviewsIn(act, cards);
    return {
      cards: cards.map(({ reviewedBy: _, ...card }) => ({
        ...card,
        sha256: digestOfCard({ ...card, reviewedBy: null }).toString("hex"),
        reviews: reviews.get(card.id) ?? [],
      })),
      documents: await viewDocuments(act),
      index:
        index === null ? null : { passages: index.passages, builtAt: index.builtAt.toISOString() },
      may: {
        manage: act.actor.roles.includes("administrator"),
        review: act.actor.roles.includes("clinician"),
      },
    };
  });
}

async function viewDocuments(act: Act): Promise<LibraryDocumentView[]> {
  const documents = await loadDocuments(act);
  const names = await namesOfMembers(
    act,
    documents.flatMap(({ createdById, confirmedById }) =>
      confirmedById === null ? [createdById] : [createdById, confirmedById],
    ),
  );
  return documents.map(({ createdById, confirmedById, ...document }) => ({
    ...document,
    addedBy: names[createdById] ?? "",
    confirmedBy: confirmedById === null ? null : (names[confirmedById] ?? ""),
  }));
}
