import type { Caller } from "@/lib/access/runtime";
import { DETERMINATIONS } from "../papers/paper-register";
import { readPaperDocument, type PaperDocument } from "../papers/read-paper-document";

/**
 * The signed report of a determination, for the two offices; the reading is an entry of the log.
 * @throws ProvenoteError `determination.unknown` (404).
 */
export async function readDeterminationDocument(
  caller: Caller,
  determinationId: string,
): Promise<PaperDocument> {
  return readPaperDocument(caller, DETERMINATIONS, determinationId);
}
