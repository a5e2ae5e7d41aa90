import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { endPaper } from "../papers/end-paper";
import { AGREEMENTS } from "../papers/paper-register";
import { endReasonSchema } from "../papers/paper.schema";

export const endAgreementSchema = z.strictObject({
  agreementId: z.uuid(),
  reason: endReasonSchema,
});

/**
 * Ends an agreement now; every call that hung on it is refused from here on. It is not taken back: a new agreement is
 * entered instead. The reason is sealed into the log.
 * @throws ProvenoteError `agreement.unknown` (404) · `agreement.decided` (409: ended already).
 */
export async function endAgreement(
  caller: Caller,
  input: z.infer<typeof endAgreementSchema>,
): Promise<void> {
  const { agreementId, reason } = endAgreementSchema.parse(input);
  await endPaper(caller, AGREEMENTS, { id: agreementId, reason });
}
