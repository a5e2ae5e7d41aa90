import type { Act } from "@/lib/access/act";
import { ProvenoteError } from "@/lib/errors";
import { nameOfMember } from "../record/member-names";
import type { NoteRow } from "../record/note-store";

/** The note is signed or withdrawn already: says by whom and when, so that the page can. */
export async function signedElsewhere(act: Act, note: NoteRow): Promise<ProvenoteError> {
  const name = note.signedById === null ? "Somebody" : await nameOfMember(act, note.signedById);
  return new ProvenoteError(
    "conflict",
    "note.already_signed",
    `${name} signed this note. Yours was not signed. Your edits are kept.`,
    {
      name,
      at: note.signedAt?.toISOString() ?? null,
    },
  );
}
