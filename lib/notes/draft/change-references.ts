import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { contentChecksum } from "../note-statement";
import type { NoteContent } from "../note-content.schema";
import type { ReferenceCitation } from "../reference-citation.schema";
import { loadWorkingCopy, lockNote, replaceWorkingCopy } from "../record/note-store";
import { signedElsewhere } from "../signed/signed-elsewhere";

export type ChangedCopy = {
  readonly revision: number;
  readonly savedAt: string;
  readonly checksum: string;
  readonly content: NoteContent;
};

export type ReferenceChange = {
  readonly references: readonly ReferenceCitation[];
  /** For the entry. */
  readonly counts: Readonly<Record<string, number>>;
  readonly hashes?: Readonly<Record<string, string>>;
};

/**
 * Changes the references of a working copy, and nothing else of it, with an entry: an act of its own beside a page's saves.
 * @param revision the one that the page shows
 * @throws ProvenoteError `note.moved_on` · `note.already_signed` · `note.no_draft` (409).
 */
export async function changeReferencesIn(
  permit: Permit<"note.edit">,
  revision: number,
  change: (content: NoteContent) => ReferenceChange | Promise<ReferenceChange>,
): Promise<ChangedCopy> {
  const { act } = permit;
  const note = await lockNote(permit);
  if (note.status !== "draft") throw await signedElsewhere(act, note);
  const copy = await loadWorkingCopy(permit);
  if (copy === null) throw conflict("note.no_draft", "There is no draft yet.");
  if (copy.revision !== revision) throw movedOn();
  const { references, counts, hashes } = await change(copy.content);
  const content = { ...copy.content, references: [...references] };
  if (!(await replaceWorkingCopy(permit, note.subjectId, revision, content))) throw movedOn();
  await act.record({
    type: "note.edited",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? note.documentId : null,
    object: { kind: "note", id: permit.idOf("note") },
    basis: permit.basis,
    counts: { sentences_changed: 0, ...counts },
    ...(hashes !== undefined && { hashes }),
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

const movedOn = (): ProvenoteError =>
  conflict("note.moved_on", "The note changed meanwhile. Your edits are kept in this page.");
