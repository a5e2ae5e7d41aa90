import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { serviceSigner } from "@/lib/keys/service-signer";
import { composeBundleIn } from "./compose-bundle";
import { noteIdSchema } from "./view-note";
import { verifyBundle, type BundleCheck } from "./verify-bundle";

export type NoteVerification = {
  readonly verdict: "valid" | "self_consistent_unknown_signer" | "invalid";
  readonly checks: readonly BundleCheck[];
  readonly checkedAt: string;
  readonly keyId: string;
};

/**
 * Checks a note against its signatures: everything is read from the stored rows and handed, as the text of
 * a bundle, to the same verifier a stranger uses. This service's own key is the one trusted.
 */
export async function verifyNote(
  caller: Caller,
  input: z.infer<typeof noteIdSchema>,
): Promise<NoteVerification> {
  const { noteId } = noteIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit: Permit<"note.read"> = await demand(act, "note.read", {
      kind: "note",
      id: noteId,
    });
    const { fingerprint, keyId } = serviceSigner(act.keyring);
    const text = await composeBundleIn(permit);
    const { verdict, checks } = verifyBundle(text, [fingerprint]);
    await act.record({
      type: "note.verified",
      action: "E",
      outcome: verdict === "valid" ? "success" : "failure",
      patientId: permit.patientId,
      object: { kind: "note", id: noteId },
      basis: permit.basis,
      code: verdict,
    });
    return { verdict, checks, checkedAt: act.now.toISOString(), keyId };
  });
}
