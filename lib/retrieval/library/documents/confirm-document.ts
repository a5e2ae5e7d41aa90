import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { sealReason } from "@/lib/access/seal-reason";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { unknownDocument } from "./add-document";
import { confirmDocumentSchema } from "./document.schema";
import { loadDocument, setConfirmed } from "./document-store";
import { requestIndexingIn } from "./request-indexing";

/**
 * Says of a document that what looks like an identifier in it is of no patient: authors, publishers, dates of print. The
 * person and the reason are in the log. Numbers of one person are not among what can be confirmed.
 * @throws ProvenoteError `library.unknown` (404) · `library.nothing_to_confirm` (409).
 */
export async function confirmDocument(
  caller: Caller,
  input: z.infer<typeof confirmDocumentSchema>,
): Promise<void> {
  const { documentId, reason } = confirmDocumentSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "library.manage", clinic);
    const document = await loadDocument(act, documentId);
    if (document === null) throw unknownDocument();
    if (!(await setConfirmed(permit, documentId))) {
      throw new ProvenoteError(
        "conflict",
        "library.nothing_to_confirm",
        "Nothing of this document waits to be confirmed. Nothing was changed.",
      );
    }
    await act.record({
      type: "library.document_confirmed",
      action: "U",
      object: { kind: "library_document", id: documentId, version: document.version },
      hashes: { file: document.fileSha256 },
      counts: { findings: document.findings.reduce((sum, { count }) => sum + count, 0) },
      reason: await sealReason(act, reason),
      basis: permit.basis,
    });
    await requestIndexingIn(act);
  });
}
