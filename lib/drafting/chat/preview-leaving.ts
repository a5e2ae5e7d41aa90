import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadNoteViewIn } from "@/lib/notes/view-note";
import { loadDocument } from "@/lib/patients/texts/load-document";
import { readCaseIn } from "../run/steps/read-case";
import { chatLines } from "./answering/chat-lines";
import { clearCase } from "./answering/clear-case";
import { previewLeavingSchema, type LeavingPreview } from "./leaving.schema";

/** What would leave for one question, to the letter, before anybody agrees to it. Sends nothing and keeps nothing. */
export async function previewLeaving(
  caller: Caller,
  input: z.input<typeof previewLeavingSchema>,
): Promise<LeavingPreview> {
  const { noteId, words } = previewLeavingSchema.parse(input);
  const known = await withActor(caller, async (act) => {
    const permit = await demand(act, "note.read", { kind: "note", id: noteId });
    const note = await loadNoteViewIn(permit);
    const { documentId } = note.document;
    const text = await demand(act, "document.read", { kind: "document", id: documentId });
    await act.record({
      type: "document.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "document", id: documentId },
      part: "leaving",
      basis: permit.basis,
    });
    return {
      ...(await readCaseIn(text)),
      document: await loadDocument(text, documentId),
      sentences: note.content?.sentences ?? [],
    };
  });
  const cleared = await clearCase({ ...known, question: words });
  if (!cleared.ok) return { text: null, stopped: cleared.stopped };
  const { source, draft } = chatLines(cleared, known.document.id);
  const parts = [source, draft ?? "", cleared.question].filter((part) => part !== "");
  return { text: parts.join("\n\n"), stopped: null };
}
