import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { unknownDocument } from "./add-document";
import { archiveDocumentSchema } from "./document.schema";
import { loadDocument, setArchived } from "./document-store";
import { requestIndexingIn } from "./request-indexing";

/**
 * Takes a document out of the library: from now on no search finds it. Its passages stay, since notes may cite them.
 * @throws ProvenoteError `library.unknown` (404) · `library.archived` (409: already).
 */
export async function archiveDocument(
  caller: Caller,
  input: z.infer<typeof archiveDocumentSchema>,
): Promise<void> {
  const { documentId } = archiveDocumentSchema.parse(input);
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "library.manage", clinic);
    const document = await loadDocument(act, documentId);
    if (document === null) throw unknownDocument();
    if (!(await setArchived(permit, documentId))) {
      throw new ProvenoteError(
        "conflict",
        "library.archived",
        "This document is archived already.",
      );
    }
    await act.record({
      type: "library.document_archived",
      action: "U",
      object: { kind: "library_document", id: documentId, version: document.version },
      counts: { passages: document.passages },
      basis: permit.basis,
    });
    await requestIndexingIn(act);
  });
}
