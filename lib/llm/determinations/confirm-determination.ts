import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { secondAccountPartIn } from "@/lib/access/people/read-one-hand";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { loadDetermination, setConfirmed } from "./determination-store";
import { unknownDetermination } from "./save-determination";

export const confirmDeterminationSchema = z.strictObject({
  determinationId: z.uuid(),
  /** SHA-256 of the report that the officer read, hex: what is confirmed is what was seen. */
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
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
  await withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "agreement.confirm", clinic);
    const determination = await loadDetermination(act, determinationId);
    if (determination === null) throw unknownDetermination();
    if (determination.documentSha256 !== documentSha256) {
      throw conflict(
        "determination.other_document",
        "This is not the report that you read. Open it again.",
      );
    }
    if (determination.createdById === act.actor.membershipId) {
      throw conflict(
        "determination.own_entry",
        "You entered this determination: somebody else confirms it.",
      );
    }
    if (!(await setConfirmed(permit, determinationId))) {
      throw conflict("determination.decided", "This determination was confirmed or ended already.");
    }
    await act.record({
      type: "determination.confirmed",
      action: "U",
      object: { kind: "expert_determination", id: determinationId },
      hashes: { document: documentSha256 },
      ...(await secondAccountPartIn(act, determination.createdById)),
      basis: permit.basis,
    });
  });
}

function conflict(
  code: "determination.other_document" | "determination.own_entry" | "determination.decided",
  message: string,
) {
  return new ProvenoteError("conflict", code, message);
}
