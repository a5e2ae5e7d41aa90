import { z } from "zod";
import { attachment } from "@/app/_server/request/attachment";
import { handleRead } from "@/app/_server/request/handle";
import { readAgreementDocument } from "@/lib/llm/agreements/read-agreement-document";

/** The signed document, as a download; the reading is in the log. */
export const GET = handleRead(z.object({ agreementId: z.uuid() }), async ({ caller, input }) => {
  const { name, bytes } = await readAgreementDocument(caller, input.agreementId);
  return attachment("agreement", name, bytes);
});
