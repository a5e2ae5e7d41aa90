import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadNoteViewIn, noteIdSchema } from "@/lib/notes/view-note";
import type { Card } from "@/lib/safety/cards/card.schema";
import { cardsOf } from "./cards-of";

/** The answer of a CDS Hooks service: its `cards`, gravest first. */
export type CardsView = { readonly cards: readonly Card[] };

/**
 * The open safety cards of a note as its working copy stands, in the shape of CDS Hooks. They quote the chart, so asking
 * for them is a view of the note and is recorded as one.
 * @throws RecordedError `access.refused` for whoever may not read the note.
 */
export async function readCards(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<CardsView> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNoteViewIn(permit);
    await act.record({
      type: "note.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? note.document.documentId : null,
      object: { kind: "note", id: noteId, version: note.currentVersion },
      part: "safety_cards",
      basis: permit.basis,
    });
    return { cards: cardsOf(note.content?.attention ?? []) };
  });
}
