import type { Permit } from "@/lib/access/permit";
import {
  loadDocument as load,
  lockDocument as lock,
  moveDocument,
  setChartOverride,
  updateMarks,
  type DocumentRow,
} from "./document-store";

export type { DocumentRow } from "./document-store";

/** A source document of the permit's subject, opened. */
export async function loadDocument(
  permit: Parameters<typeof load>[0],
  documentId: string,
): Promise<DocumentRow> {
  return load(permit, documentId);
}

/** As {@link loadDocument}, and holds the document until the transaction ends. */
export async function holdDocumentIn(permit: Permit<"document.file">): Promise<DocumentRow> {
  await lock(permit);
  return load(permit, permit.idOf("document"));
}

/** Holds the document until the transaction ends. @throws ProvenoteError `text.moved_on` (409) when it was filed since. */
export async function holdTextIn(permit: Permit<"draft.request">): Promise<DocumentRow> {
  await lock(permit);
  return load(permit, permit.idOf("document"));
}

/** Adds what a reviewer marked to what stands with the text. @returns the document with all of them. */
export async function addMarksIn(
  permit: Permit<"draft.run">,
  document: DocumentRow,
  added: DocumentRow["marks"],
): Promise<DocumentRow> {
  const marks = [...document.marks, ...added];
  await updateMarks(permit, document, marks);
  return { ...document, marks, revision: document.revision + 1 };
}

/** Re-seals a document under the chart it is filed in. The last row of a filing to change. */
export async function fileDocumentRowIn(
  permit: Permit<"document.file">,
  document: DocumentRow,
  target: { patientId: string; encounterId: string; overrideReason: string | null },
): Promise<void> {
  await moveDocument(permit, document, target);
  if (target.overrideReason === null) return;
  await setChartOverride(
    permit,
    { id: document.id, subjectId: target.patientId },
    target.overrideReason,
  );
}
