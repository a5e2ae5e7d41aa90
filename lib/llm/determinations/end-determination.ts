import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { endPaper } from "../papers/end-paper";
import { DETERMINATIONS } from "../papers/paper-register";
import { endReasonSchema } from "../papers/paper.schema";

export const endDeterminationSchema = z.strictObject({
  determinationId: z.uuid(),
  reason: endReasonSchema,
});

/**
 * Ends a determination now; every call that hung on it is refused from here on. It is not taken back: a new one is entered
 * instead. The reason is sealed into the log.
 * @throws ProvenoteError `determination.unknown` (404) · `determination.decided` (409: ended already).
 */
export async function endDetermination(
  caller: Caller,
  input: z.infer<typeof endDeterminationSchema>,
): Promise<void> {
  const { determinationId, reason } = endDeterminationSchema.parse(input);
  await endPaper(caller, DETERMINATIONS, { id: determinationId, reason });
}
