import { handle } from "@/app/_server/request/handle";
import { addDocument } from "@/lib/retrieval/library/documents/add-document";
import { addDocumentSchema } from "@/lib/retrieval/library/documents/document.schema";

/** A file of 10 MB in base64, and the fields beside it. */
const MAX_BODY_BYTES = 14_100_000;

export const POST = handle(
  addDocumentSchema,
  ({ caller, input, retry }) => addDocument(caller, input, retry),
  MAX_BODY_BYTES,
);
