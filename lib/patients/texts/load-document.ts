import type { Permit } from "@/lib/access/permit";
import {
  loadDocument as load,
  lockDocument as lock,
  moveDocument,
  setChartOverride,
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
