import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { confirmPaper } from "../papers/confirm-paper";
import { DETERMINATIONS } from "../papers/paper-register";
import { readDigestSchema } from "../papers/paper.schema";

export const confirmDeterminationSchema = z.strictObject({
  determinationId: z.uuid(),
  documentSha256: readDigestSchema,
});

/**
 * A compliance officer confirms that the report says what the register says, its recipients included. From here on it opens the
 * hosts it names for de-identified text, for as long as its dates hold. The entry says so when one of the two accounts made the
 * other.
 * @throws ProvenoteError `determination.unknown` (404) · `determination.other_document` · `determination.own_entry` ·
 * `determination.decided` (409).
 */
export async function confirmDetermination(
  caller: Caller,
  input: z.infer<typeof confirmDeterminationSchema>,
): Promise<void> {
  const { determinationId, documentSha256 } = confirmDeterminationSchema.parse(input);
  await confirmPaper(caller, DETERMINATIONS, { id: determinationId, documentSha256 });
}
