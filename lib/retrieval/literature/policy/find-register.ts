import type { Permit } from "@/lib/access/permit";
import { RecordedError } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { readNoteModelMarksIn } from "@/lib/notes/read-model-marks";
import { readModelMarksIn } from "@/lib/patients/read-model-marks";
import type { Literature } from "../open-literature";
import type { LiteratureClient } from "../registers/literature-client";
import { loadLiteraturePolicy } from "./literature-policy-store";
import { refusalWords, type LeavingRefusal } from "./leaving-refusal.schema";
import { refuseLeaving } from "./leaving-rules";

/**
 * The register that may be asked under this permit; null where the server's configuration or the organization has none
 * switched on. For a note its marks are read first, so that a closed chart is refused whatever is switched on.
 * @throws RecordedError `literature.chart_closed` · `literature.psychotherapy_note` · `literature.part2_record` ·
 * `literature.restricted_record`.
 */
export async function findRegisterIn(
  permit: Permit<"literature.ask" | "library.manage">,
  { clients: [client] }: Literature,
): Promise<LiteratureClient | null> {
  if (isForNote(permit)) {
    const refusal = await findRefusalIn(permit);
    if (refusal !== null) throw refused(permit, refusal);
  }
  const { isOn } = await loadLiteraturePolicy(permit.act);
  return isOn && client !== undefined ? client : null;
}

/** Why nothing of this note may be asked; null when it may. */
export async function findRefusalIn(
  permit: Permit<"literature.ask">,
): Promise<LeavingRefusal | null> {
  const noteId = permit.idOf("note");
  const row = await permit.tx.client.note.findFirst({
    where: { id: noteId },
    select: { documentId: true },
  });
  if (row === null) return "literature.restricted_record";
  const chart = await readModelMarksIn(permit, row.documentId);
  const note = await readNoteModelMarksIn(permit, noteId);
  return refuseLeaving({
    sensitivities: [...chart.sensitivities, note.sensitivity],
    isAiAllowed: chart.isAiAllowed && note.isAiAllowed,
  });
}

function isForNote(permit: Permit): permit is Permit<"literature.ask"> {
  return permit.action === "literature.ask";
}

function refused(permit: Permit<"literature.ask">, code: LeavingRefusal): RecordedError {
  return new RecordedError(new ProvenoteError("forbidden", code, refusalWords(code)), {
    type: "literature.refused",
    action: "E",
    outcome: "refused",
    patientId: permit.patientId,
    textId: permit.patientId === null ? permit.subjectId : null,
    object: { kind: "note", id: permit.idOf("note") },
    basis: permit.basis,
    code,
  });
}
