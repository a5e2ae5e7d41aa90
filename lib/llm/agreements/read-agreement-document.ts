import type { Caller } from "@/lib/access/runtime";
import { AGREEMENTS } from "../papers/paper-register";
import { readPaperDocument, type PaperDocument } from "../papers/read-paper-document";

/**
 * The signed document of an agreement, for the two offices; the reading is an entry of the log.
 * @throws ProvenoteError `agreement.unknown` (404).
 */
export async function readAgreementDocument(
  caller: Caller,
  agreementId: string,
): Promise<PaperDocument> {
  return readPaperDocument(caller, AGREEMENTS, agreementId);
}
