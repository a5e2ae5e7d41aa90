import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { confirmPaper } from "../papers/confirm-paper";
import { AGREEMENTS } from "../papers/paper-register";
import { readDigestSchema } from "../papers/paper.schema";

export const confirmAgreementSchema = z.strictObject({
  agreementId: z.uuid(),
  documentSha256: readDigestSchema,
});

/**
 * A compliance officer confirms that the document says what the register says. From here on the agreement opens what it
 * covers, for as long as its dates hold. The entry says so when one of the two accounts made the other.
 * @throws ProvenoteError `agreement.unknown` (404) · `agreement.other_document` · `agreement.own_entry` ·
 * `agreement.decided` (409).
 */
export async function confirmAgreement(
  caller: Caller,
  input: z.infer<typeof confirmAgreementSchema>,
): Promise<void> {
  const { agreementId, documentSha256 } = confirmAgreementSchema.parse(input);
  await confirmPaper(caller, AGREEMENTS, { id: agreementId, documentSha256 });
}
