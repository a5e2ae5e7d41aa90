import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { contentChecksum } from "../note-statement";
import type { NoteContent } from "../note-content.schema";
import { MOST_REFERENCES, type ReferenceCitation } from "../reference-citation.schema";
import { attachTo } from "../record/reference-rules";
import { loadWorkingCopy, lockNote, replaceWorkingCopy } from "../record/note-store";
import { signedElsewhere } from "../signed/signed-elsewhere";

export type AttachInput = {
  readonly reference: Omit<ReferenceCitation, "subject" | "chosenBy" | "sentenceIds">;
  readonly sentenceId: string;
  /** The revision that the page shows. */
  readonly revision: number;
};

export type AttachedCopy = {
  readonly revision: number;
  readonly savedAt: string;
  readonly checksum: string;
  readonly content: NoteContent;
};

/**
 * Puts a passage of the library beside one sentence of the working copy, as the permit's person chose it. The sentence
 * and its grade stay as they are. A passage that stands at that sentence already is not put there twice.
 * @throws ProvenoteError `note.moved_on` · `note.already_signed` · `note.no_draft` · `note.sentence_gone` ·
 * `note.references_full` (409).
 */
export async function attachReferenceIn(
  permit: Permit<"note.edit">,
  { reference, sentenceId, revision }: AttachInput,
): Promise<AttachedCopy> {
  const { act } = permit;
  const note = await lockNote(permit);
  if (note.status !== "draft") throw await signedElsewhere(act, note);
  const copy = await loadWorkingCopy(permit);
  if (copy === null) throw conflict("note.no_draft", "There is no draft yet.");
  if (copy.revision !== revision) {
    throw conflict(
      "note.moved_on",
      "The note changed meanwhile. Your edits are kept in this page.",
    );
  }
  const sentence = copy.content.sentences.find(({ id }) => id === sentenceId);
  if (sentence === undefined) {
    throw conflict("note.sentence_gone", "This sentence does not stand in the note any more.");
  }
  const references = attachTo(copy.content.references ?? [], {
    ...reference,
    subject: sentence.text.slice(0, 200),
    sentenceIds: [sentenceId],
    chosenBy: { kind: "person", personId: act.actor.membershipId },
  });
  if (references.length > MOST_REFERENCES) {
    throw conflict(
      "note.references_full",
      `A note holds at most ${MOST_REFERENCES} references, those that were removed included.`,
    );
  }
  const content = { ...copy.content, references };
  if (!(await replaceWorkingCopy(permit, note.subjectId, revision, content))) {
    throw conflict(
      "note.moved_on",
      "The note changed meanwhile. Your edits are kept in this page.",
    );
  }
  await act.record({
    type: "note.edited",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "note", id: permit.idOf("note") },
    basis: permit.basis,
    counts: { sentences_changed: 0, references_attached: 1 },
    hashes: { snapshot: reference.snapshot },
  });
  return {
    revision: revision + 1,
    savedAt: act.now.toISOString(),
    checksum: contentChecksum(content),
    content,
  };
}

function conflict(code: `note.${string}`, message: string): ProvenoteError {
  return new ProvenoteError("conflict", code, message);
}
