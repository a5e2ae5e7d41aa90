import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { noteContentSchema, type NoteSentence } from "../note-content.schema";
import { replaceWorkingCopy } from "../record/note-store";
import type { LookAtWritten } from "../written-look";
import { holdDraftIn } from "./read-draft";

/**
 * Puts a sentence into the draft as the actor's own, with the sources that the caller vouches for: a page alone could not say
 * where a sentence comes from. Only onto what is on the actor's screen.
 * @param checksum of the content on screen
 * @throws ProvenoteError `note.stale` (409) · `note.already_signed` (409).
 */
export async function addOwnSentenceIn(
  permit: Permit<"note.edit">,
  {
    checksum,
    sentence,
  }: {
    readonly checksum: string;
    readonly sentence: Pick<NoteSentence, "section" | "text" | "citations">;
  },
  look: LookAtWritten<"note.edit">,
): Promise<{ readonly sentenceId: string }> {
  const { act } = permit;
  const held = await holdDraftIn(permit);
  if (held.checksum !== checksum) throw stale();
  const sentenceId = act.newId();
  const own: NoteSentence = {
    ...sentence,
    id: sentenceId,
    support: "own",
    authorId: act.actor.membershipId,
  };
  const added = { ...held.content, sentences: [...held.content.sentences, own] };
  const { attention, raised } = await look(permit, held.note.documentId, added);
  const content = noteContentSchema.parse({ ...added, attention });
  if (!(await replaceWorkingCopy(permit, held.note.subjectId, held.revision, content))) {
    throw stale();
  }
  await act.record({
    type: "note.edited",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? held.note.documentId : null,
    object: { kind: "note", id: held.note.id },
    counts: { sentences_changed: 1, ...(raised > 0 && { cards_raised: raised }) },
    basis: permit.basis,
  });
  return { sentenceId };
}

function stale(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.stale",
    "The note changed meanwhile. Nothing was added; what you wrote is kept.",
  );
}
