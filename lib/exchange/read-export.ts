import type { Permit } from "@/lib/access/permit";
import { sha256Hex } from "@/lib/crypto/digest";
import { fingerprintOf } from "@/lib/crypto/signature";
import { ProvenoteError } from "@/lib/errors";
import { loadNoteViewIn, type NoteView } from "@/lib/notes/view-note";
import { ageOn, dayOf } from "@/lib/patients/identity/compare-identity";
import { ENCOUNTER_LABELS } from "@/lib/patients/demographics.schema";
import { readFactsIn } from "@/lib/patients/read-facts";
import { readPatientIfFiled } from "@/lib/patients/identity/read-patient";
import type { ExportedNote } from "./exported-note";
import { formatDay } from "./time-text";

/** A file as it leaves. Its name says nothing about the patient. */
export type ExportedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  readonly mediaType: string;
};

/**
 * Reads the permit's note for a copy that leaves.
 * @throws ProvenoteError `note.no_version` (409) while its draft has not arrived.
 */
export async function readExportIn(permit: Permit<"note.export">): Promise<ExportedNote> {
  const view = await loadNoteViewIn(permit);
  const { content, checksum } = view;
  if (content === null || checksum === null) {
    throw new ProvenoteError("conflict", "note.no_version", "The draft has not arrived yet.");
  }
  const patient = await readPatientIfFiled(permit);
  const { name } = await permit.tx.client.organization.findFirstOrThrow({
    where: { id: permit.organizationId },
    select: { name: true },
  });
  const today = dayOf(permit.act.now);
  return {
    ...signingOf(view),
    noteId: view.noteId,
    status: view.status,
    content,
    checksum,
    version: view.currentVersion,
    versionCount: Math.max(view.currentVersion, view.versions.at(-1)?.version ?? 0),
    fingerprint: await fingerprintOfSigner(permit, view),
    clinic: name,
    visit: visitOf(view),
    patient:
      patient === null
        ? null
        : {
            ...patient.demographics,
            ageYears: ageOn(patient.demographics.birthDate, today),
          },
    allergies: patient === null ? "" : await allergiesOf(permit, patient.allergyStatus),
    names: view.names,
    source: { documentId: view.document.documentId, text: view.document.text },
  };
}

function signingOf(view: NoteView): Pick<ExportedNote, "signedBy" | "signedAt" | "addenda"> {
  const { names, signedAt, signedById } = view;
  return {
    signedBy: signedById === null ? null : (names[signedById] ?? ""),
    signedAt,
    addenda: view.addenda.flatMap(({ number, text, byId, signedAt: at }) =>
      at === null ? [] : [{ number, text, by: names[byId] ?? "", signedAt: at }],
    ),
  };
}

async function fingerprintOfSigner(
  permit: Permit<"note.export">,
  { signedById, versions }: NoteView,
): Promise<string | null> {
  const keyId = versions.at(-1)?.keyId;
  if (signedById === null || keyId === undefined) return null;
  const key = await permit.tx.client.serviceKey.findFirstOrThrow({ where: { keyId } });
  return fingerprintOf(key.publicKey);
}

function visitOf({ encounter }: NoteView): string {
  if (encounter === null) return "Not filed";
  const label = encounter.title === "" ? ENCOUNTER_LABELS[encounter.kind] : encounter.title;
  return `${label}, ${formatDay(encounter.date)}`;
}

async function allergiesOf(permit: Permit<"note.export">, status: string): Promise<string> {
  const allergies = (await readFactsIn(permit)).filter(({ kind }) => kind === "allergy");
  if (allergies.length > 0) return allergies.map(({ text }) => text).join("; ");
  return status === "none_known" ? "None known" : "Not asked yet";
}

/** Writes down that a copy leaves: which format, how large, and the hash of exactly these bytes. */
export async function recordExport(
  permit: Permit<"note.export">,
  note: { readonly noteId: string; readonly version: number; readonly checksum: string },
  part: string,
  bytes: Uint8Array,
): Promise<void> {
  await permit.act.record({
    type: "note.exported",
    action: "R",
    patientId: permit.patientId,
    textId: permit.patientId === null ? permit.subjectId : null,
    object: { kind: "note", id: note.noteId, version: note.version },
    basis: permit.basis,
    part,
    counts: { bytes: bytes.length },
    hashes: { file: sha256Hex(bytes), content: note.checksum },
  });
}

/** "note-3f1c9a20-v3.pdf", "note-3f1c9a20-v3-unsigned.txt" */
export function fileNameOf(
  note: Pick<ExportedNote, "noteId" | "version" | "status">,
  extension: string,
): string {
  const unsigned = note.status === "draft" ? "-unsigned" : "";
  return `note-${note.noteId.slice(0, 8)}-v${note.version}${unsigned}.${extension}`;
}
