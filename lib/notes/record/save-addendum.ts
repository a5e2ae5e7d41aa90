import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { insertAddendum, loadAddenda, updateAddendum } from "../stores/addendum-store";
import { lockNote, type NoteRow } from "../stores/note-store";
import { aboutNote } from "./about-note";

export const saveAddendumSchema = z.object({
  noteId: z.uuid(),
  /** Left out for a new one. */
  addendumId: z.uuid().optional(),
  text: z
    .string()
    .refine((text) => text.trim() !== "", "Write the addendum first.")
    .max(20_000),
});

export type SavedAddendum = {
  readonly addendumId: string;
  readonly number: number;
  /** To be named when it is signed. */
  readonly checksum: string;
};

/**
 * Saves an addendum that is not signed yet; only its author sees it.
 * @throws ProvenoteError `note.not_signed` (409) · `note.no_addendum` (404: none, signed, or of another).
 */
export async function saveAddendum(
  caller: Caller,
  input: z.infer<typeof saveAddendumSchema>,
): Promise<SavedAddendum> {
  const { noteId, addendumId, text } = saveAddendumSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.addend", { kind: "note", id: noteId });
    const note = await requireSigned(permit);
    const id = addendumId ?? (await insertAddendum(permit, text)).id;
    if (addendumId !== undefined && !(await updateAddendum(permit, id, text))) throw noAddendum();
    const saved = (await loadAddenda(permit, noteId)).find((addendum) => addendum.id === id);
    if (saved === undefined) throw noAddendum();
    const { number, checksum } = saved;
    await act.record({
      type: "addendum.saved",
      action: addendumId === undefined ? "C" : "U",
      ...aboutNote(permit, note),
      counts: { addendum: number },
      hashes: { content: checksum },
    });
    return { addendumId: id, number, checksum };
  });
}

/** The permit's note, locked and signed. @throws ProvenoteError `note.not_signed` (409). */
export async function requireSigned(
  permit: Permit<"note.addend" | "note.withdraw">,
): Promise<NoteRow> {
  const note = await lockNote(permit);
  if (note.status === "signed") return note;
  throw new ProvenoteError(
    "conflict",
    "note.not_signed",
    "Only a signed note that was not withdrawn can be added to.",
  );
}

export function noAddendum(): ProvenoteError {
  return new ProvenoteError(
    "not_found",
    "note.no_addendum",
    "There is no such unsigned addendum of yours.",
  );
}
