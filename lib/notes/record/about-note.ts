import type { EventInput } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Permission } from "@/lib/access/policy";
import type { NoteRow } from "../stores/note-store";

/** Which note an entry of the log is about, and why the act was allowed. */
export function aboutNote(
  permit: Permit<Permission>,
  note: Pick<NoteRow, "id" | "currentVersion">,
): Pick<EventInput, "patientId" | "textId" | "object" | "basis"> {
  return {
    patientId: permit.patientId,
    textId: permit.patientId === null ? permit.subjectId : null,
    object: { kind: "note", id: note.id, version: note.currentVersion },
    basis: permit.basis,
  };
}
