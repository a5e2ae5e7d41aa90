import { handle } from "@/app/_server/request/handle";
import { fileDocument, fileDocumentSchema } from "@/lib/drafting/run/file-document";

export const POST = handle(fileDocumentSchema, ({ caller, input }) => fileDocument(caller, input));
