import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { z } from "zod";
import { loadNoteViewIn, type noteIdSchema } from "@/lib/notes/view-note";
import type { Literature } from "@/lib/retrieval/literature/open-literature";
import { findRefusalIn } from "@/lib/retrieval/literature/policy/find-register";
import { refusalWords } from "@/lib/retrieval/literature/policy/leaving-refusal.schema";
import { readStandingRegisterIn } from "@/lib/retrieval/literature/policy/read-literature-setting";
import { listCaseConcepts } from "./case-concepts";
import type { CaseConcept, LiteratureView } from "./literature-view.schema";

/**
 * How literature stands beside a note, and what of the case could be asked. The names of the case's conditions and medicines tell
 * of the chart, so giving them is a view of the note and is recorded as one; nothing is asked.
 * @throws ProvenoteError `access.refused`.
 */
export async function readLiterature(
  caller: Caller,
  { noteId }: z.infer<typeof noteIdSchema>,
  literature: Literature,
): Promise<LiteratureView> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "literature.ask", { kind: "note", id: noteId });
    const register = await readStandingRegisterIn(act, literature);
    if ("off" in register) return { state: "off", by: register.off };
    const refusal = await findRefusalIn(permit);
    if (refusal !== null) return { state: "refused", message: refusalWords(refusal) };
    const concepts = await readConceptsIn(permit);
    await act.record({
      type: "note.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? permit.subjectId : null,
      object: { kind: "note", id: noteId },
      part: "literature_concepts",
      basis: permit.basis,
    });
    return { state: "on", ...register, concepts };
  });
}

/** The concepts of the permit's note, as its working copy and its source stand now. */
export async function readConceptsIn(permit: Permit<"literature.ask">): Promise<CaseConcept[]> {
  const note = { kind: "note", id: permit.idOf("note") } as const;
  const { content, document } = await loadNoteViewIn(await demand(permit.act, "note.read", note));
  return listCaseConcepts({ codes: content?.codes, sourceText: document.text });
}
