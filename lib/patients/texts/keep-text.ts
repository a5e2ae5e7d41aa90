import type { Permit } from "@/lib/access/permit";
import { loadDocument, lockDocument, setDocumentState, type DocumentRow } from "./document-store";

/**
 * Fixes a working text as the source of a note: from here on its bytes do not change, so that offsets
 * into it stay true. @returns null when it is not a working text (drafting has begun, or it was discarded).
 */
export async function keepTextIn(permit: Permit<"draft.request">): Promise<DocumentRow | null> {
  // Of two requests at once the second waits here and then sees the text kept.
  await lockDocument(permit);
  const document = await loadDocument(permit, permit.idOf("document"));
  if (document.state !== "working") return null;
  await setDocumentState(permit, document.id, "kept");
  return document;
}
