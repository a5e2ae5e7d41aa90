import type { z } from "zod";
import { ProvenoteError } from "@/lib/errors";
import type { Act } from "../act";
import { demand } from "../authorize";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { digestOfText, isOwnName, stateOf } from "./intended-use-rules";
import { EMERGENCY_MODE_TEXT, signIntendedUseSchema } from "./intended-use.schema";
import { insertSignature, loadOwnName, loadSignatures } from "./intended-use-store";
import { clinicOf } from "./read-intended-use";

/**
 * An administrator signs for the organization what emergency mode is for. Nothing is open yet: a compliance officer
 * countersigns first.
 * @throws ProvenoteError `intended_use.other_text` · `intended_use.other_name` (400) · `intended_use.decided` (409).
 */
export async function signIntendedUse(
  caller: Caller,
  input: z.infer<typeof signIntendedUseSchema>,
): Promise<{ signatureId: string }> {
  const { textSha256, name } = signIntendedUseSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "intended_use.sign", clinicOf(act));
    assertSeen(textSha256);
    await assertOwnNameIn(act, name);
    const state = stateOf(await loadSignatures(act), textSha256);
    if (state === "in_force" || state === "waits_for_officer") throw decided();
    const { version } = EMERGENCY_MODE_TEXT;
    const signatureId = await insertSignature(permit, { version, textSha256, name });
    await act.record({
      type: "intended_use.signed",
      action: "C",
      object: { kind: "intended_use", id: signatureId, version },
      hashes: { text: textSha256 },
      basis: permit.basis,
    });
    return { signatureId };
  });
}

/** What is signed is what this version of the product shows. */
export function assertSeen(textSha256: string): void {
  if (textSha256 === digestOfText(EMERGENCY_MODE_TEXT)) return;
  throw new ProvenoteError(
    "conflict",
    "intended_use.other_text",
    "This is not the text as it stands now. Load the page again and read it.",
  );
}

/** @throws ProvenoteError `intended_use.other_name` (400). */
export async function assertOwnNameIn(act: Act, name: string): Promise<void> {
  if (isOwnName(name, await loadOwnName(act))) return;
  throw new ProvenoteError(
    "invalid",
    "intended_use.other_name",
    "Sign with your own given and family name.",
  );
}

export function decided(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "intended_use.decided",
    "This was signed, countersigned or withdrawn already. Load the page again.",
  );
}
