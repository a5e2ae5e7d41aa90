import { handle } from "@/app/_server/request/handle";
import { revokeConsent, revokeConsentSchema } from "@/lib/patients/model-marks/edit-consents";

export const POST = handle(revokeConsentSchema, ({ caller, input }) =>
  revokeConsent(caller, input),
);
