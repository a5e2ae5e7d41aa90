import { handle } from "@/app/_server/request/handle";
import { confirmDocument } from "@/lib/retrieval/library/documents/confirm-document";
import { confirmDocumentSchema } from "@/lib/retrieval/library/documents/document.schema";

export const POST = handle(confirmDocumentSchema, ({ caller, input }) =>
  confirmDocument(caller, input),
);
