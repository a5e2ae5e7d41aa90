import { handle } from "@/app/_server/request/handle";
import { addConsent, addConsentSchema } from "@/lib/patients/model-marks/edit-consents";

export const POST = handle(addConsentSchema, ({ caller, input }) => addConsent(caller, input));
