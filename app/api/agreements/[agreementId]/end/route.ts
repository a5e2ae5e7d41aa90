import { handle } from "@/app/_server/request/handle";
import { endAgreement, endAgreementSchema } from "@/lib/llm/agreements/end-agreement";

export const POST = handle(endAgreementSchema, ({ caller, input }) => endAgreement(caller, input));
