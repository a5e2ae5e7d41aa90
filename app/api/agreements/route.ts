import { handle } from "@/app/_server/request/handle";
import { saveAgreementSchema } from "@/lib/llm/agreements/agreement.schema";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";

/** A document of 10 MB in base64, and the fields beside it. */
const MAX_BODY_BYTES = 14_100_000;

export const POST = handle(
  saveAgreementSchema,
  ({ caller, input, retry }) => saveAgreement(caller, input, retry),
  MAX_BODY_BYTES,
);
