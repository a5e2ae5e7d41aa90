import { handle } from "@/app/_server/request/handle";
import { confirmAgreement, confirmAgreementSchema } from "@/lib/llm/agreements/confirm-agreement";

export const POST = handle(confirmAgreementSchema, ({ caller, input }) =>
  confirmAgreement(caller, input),
);
