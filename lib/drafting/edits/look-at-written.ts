import type { Permit } from "@/lib/access/permit";
import { readTableChoiceIn } from "@/lib/medication-table/read-table-choice";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { WrittenLook } from "@/lib/notes/written-look";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import { readFactsIn } from "@/lib/patients/read-facts";
import { loadDocument } from "@/lib/patients/texts/load-document";
import { writtenSentences } from "./compose-written";
import { raiseCards } from "./raise-cards";
import { settleCards } from "./settle-cards";

/**
 * Looks at what people wrote in a note with what the chart of the permit says now: its sex, allergies and medicines, and the
 * rows of the medication table in use. No language model is asked. A note in which nobody wrote is not read for it.
 */
export async function lookAtWrittenIn(
  permit: Permit<"note.edit" | "note.sign">,
  documentId: string,
  content: NoteContent,
): Promise<WrittenLook> {
  const { act } = permit;
  const newId = (): string => act.newId();
  if (writtenSentences(content.sentences).length === 0) {
    return settleCards(content.attention, { single: [], group: () => [] }, newId);
  }
  const { text } = await loadDocument(permit, documentId);
  const patient = await readPatientIfFiled(permit);
  const facts = patient === null ? [] : await readFactsIn(permit);
  const textsOf = (kind: string): string[] =>
    facts.filter((fact) => fact.kind === kind).map((fact) => fact.text);
  const sex = patient?.demographics.sex;
  const raised = raiseCards(content.sentences, {
    source: { documentId, text },
    sex: sex === "female" || sex === "male" ? sex : undefined,
    knownAllergies: textsOf("allergy"),
    knownMedications: textsOf("medication"),
    rows: await readTableChoiceIn(act),
  });
  return settleCards(content.attention, raised, newId);
}
