import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "../note-content.schema";
import { contentChecksum } from "../note-statement";
import { loadWorkingCopy, lockNote, type NoteRow } from "../record/note-store";
import { listVersions, loadVersionContent } from "../record/version-store";
import { signedElsewhere } from "../signed/signed-elsewhere";

export type HeldDraft = Readonly<{
  note: Pick<
    NoteRow,
    "id" | "subjectId" | "documentId" | "template" | "currentVersion" | "amendsNoteId"
  >;
  content: NoteContent;
  revision: number;
  /** Of the content as the server keeps it. */
  checksum: string;
}>;

/**
 * The permit's draft as it stands, held until the transaction ends.
 * @throws ProvenoteError `note.already_signed` (409) · `note.no_draft` (409) · `note.refiled` (409).
 */
export async function holdDraftIn(permit: Permit<"note.edit">): Promise<HeldDraft> {
  const note = await lockNote(permit);
  if (note.status !== "draft") throw await signedElsewhere(permit.act, note);
  const copy = await loadWorkingCopy(permit);
  if (copy === null) {
    throw new ProvenoteError("conflict", "note.no_draft", "There is no draft yet.");
  }
  const { content, revision } = copy;
  return { note, content, revision, checksum: contentChecksum(content) };
}

export type EarlierContent = Readonly<{ cause: string; content: NoteContent }>;

/** What the note's versions held and what each was cut for, first one first: what a person took out between them stays out. */
export async function readEarlierIn(permit: Permit<"note.edit">): Promise<EarlierContent[]> {
  const earlier: EarlierContent[] = [];
  for (const { version, cause } of await listVersions(permit)) {
    const content = await loadVersionContent(permit, version);
    if (content !== null) earlier.push({ cause, content });
  }
  return earlier;
}
