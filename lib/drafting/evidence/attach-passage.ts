import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { attachReferenceIn, type AttachedCopy } from "@/lib/notes/draft/attach-reference";
import { EMBEDDING_NAMES } from "@/lib/retrieval/embedding/embedding";
import { snapshotOf } from "@/lib/retrieval/library/build-library";
import { readFoundPassages } from "@/lib/retrieval/library/own/find-own-table";
import type { LibrarySetting } from "@/lib/retrieval/library/search-references";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { checkPassagesIn } from "../literature/citations/check-passages";
import { citePassage } from "./draft-reference";

export const attachPassageSchema = z.object({
  noteId: z.uuid(),
  passageId: z.string().min(1).max(120),
  /** Of the search that showed the passage. */
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  sentenceId: z.uuid(),
  /** The revision of the working copy that the page shows. */
  revision: z.number().int().min(1),
});

/**
 * Puts a passage that a person found beside a sentence of the note under review. What it says is read from the library
 * here, so that no page can put words into its mouth.
 * @throws ProvenoteError `evidence.library_changed` (409) when the library is another one since the search · `note.moved_on`
 * · `note.sentence_gone` · `note.references_full` · `note.already_signed` (409).
 */
export async function attachPassage(
  caller: Caller,
  input: z.infer<typeof attachPassageSchema>,
  { cards }: Pick<LibrarySetting, "cards">,
  literature: Literature = { clients: [] },
): Promise<AttachedCopy> {
  const { noteId, passageId, snapshot, sentenceId, revision } = attachPassageSchema.parse(input);
  const note = { kind: "note", id: noteId } as const;
  await withActor(caller, async (act) => {
    await demand(act, "note.edit", note);
  });
  // What a passage says is in the cards and rows themselves: nothing is searched, and no library has to be made first.
  const byId = new Map(cards.map((card) => [card.id, card]));
  const isCard = byId.has(passageId);
  if (!isCard && !z.uuid().safeParse(passageId).success) throw libraryChanged();
  const ofCards = EMBEDDING_NAMES.map((name) => snapshotOf(cards, name)).find(
    (known) => known === snapshot,
  );
  const library = { cards: byId, snapshot: ofCards ?? "" };
  const found = { id: passageId, isCard, score: 0, similarity: null };
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", note);
    const [passage] = (await readFoundPassages(act, library, [found])).passages;
    if (passage === undefined || passage.snapshot !== snapshot) throw libraryChanged();
    const [cited = citePassage(passage)] = await checkPassagesIn(
      act,
      [citePassage(passage)],
      literature,
    );
    return attachReferenceIn(permit, {
      reference: { id: act.newId(), ...cited },
      sentenceId,
      revision,
    });
  });
}

function libraryChanged(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "evidence.library_changed",
    "The library changed since this search. Nothing was attached: search again.",
  );
}
