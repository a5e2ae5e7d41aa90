import type { Act } from "@/lib/access/act";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";
import type { PaperRegister } from "./paper-register";
import { loadPaper } from "./paper-store";
import { unknownPaper } from "./unknown-paper";

const MOST_BYTES = 10_000_000;

/** A document that came in. */
export type GivenDocument = { readonly document: Buffer; readonly documentSha256: Buffer };

/**
 * Enters a paper with its document, once for one retry key.
 * @param base64 the document.
 * @param insert writes the paper and its entry in the log; it demands the right to. Returns the paper's id.
 * @returns its id and the document's SHA-256, hex.
 * @throws ProvenoteError `.document_too_large` (413), with the register's name before the point.
 */
export async function savePaper(
  caller: Caller,
  register: PaperRegister,
  { base64, retry }: { readonly base64: string; readonly retry: Retry | null },
  insert: (act: Act, given: GivenDocument) => Promise<string>,
): Promise<{ id: string; documentSha256: string }> {
  const document = Buffer.from(base64, "base64");
  if (document.length > MOST_BYTES) {
    throw new ProvenoteError(
      "too_large",
      `${register.name}.document_too_large`,
      `The ${register.document} is larger than 10 MB. Nothing was saved.`,
    );
  }
  const given = { document, documentSha256: sha256(document) };
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => insert(act, given));
    const saved = await loadPaper(act, register.kind, id);
    if (saved === null) throw unknownPaper(register);
    return { id, documentSha256: saved.documentSha256 };
  });
}
