import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import { demand } from "../authorize";
import { secondAccountPartIn } from "../people/read-one-hand";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { countersignIntendedUseSchema } from "./intended-use.schema";
import { loadSignatures, setCountersigned } from "./intended-use-store";
import { clinicOf } from "./read-intended-use";
import { assertOwnNameIn, assertSeen, decided } from "./sign-intended-use";

/**
 * A compliance officer puts the second name under what an administrator signed; from here on the mode can be used.
 * The entry says so when one of the two accounts made the other.
 * @throws ProvenoteError `intended_use.other_text` · `intended_use.own_signature` · `intended_use.decided` (409) ·
 * `intended_use.other_name` (400).
 */
export async function countersignIntendedUse(
  caller: Caller,
  input: z.infer<typeof countersignIntendedUseSchema>,
): Promise<void> {
  const { signatureId, textSha256, name } = countersignIntendedUseSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "intended_use.countersign", clinicOf(act));
    assertSeen(textSha256);
    await assertOwnNameIn(act, name);
    const signature = (await loadSignatures(act)).find(({ id }) => id === signatureId);
    if (signature === undefined || signature.textSha256 !== textSha256) throw decided();
    if (signature.signedById === act.actor.membershipId) {
      throw new ProvenoteError(
        "conflict",
        "intended_use.own_signature",
        "You signed this already: somebody else puts the second name.",
      );
    }
    if (!(await setCountersigned(permit, signatureId, name))) throw decided();
    await act.record({
      type: "intended_use.countersigned",
      action: "U",
      object: { kind: "intended_use", id: signatureId, version: signature.version },
      hashes: { text: textSha256 },
      ...(await secondAccountPartIn(act, signature.signedById)),
      basis: permit.basis,
    });
  });
}
