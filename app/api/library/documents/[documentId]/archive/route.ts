import { handle } from "@/app/_server/request/handle";
import { archiveDocument } from "@/lib/retrieval/library/documents/archive-document";
import { archiveDocumentSchema } from "@/lib/retrieval/library/documents/document.schema";

export const POST = handle(archiveDocumentSchema, ({ caller, input }) =>
  archiveDocument(caller, input),
);
