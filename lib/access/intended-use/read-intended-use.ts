import type { Act } from "../act";
import { demand } from "../authorize";
import { isAllowed } from "../decision/policy";
import { readOneHandIn } from "../people/read-one-hand";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { digestOfText, stateOf } from "./intended-use-rules";
import { EMERGENCY_MODE_TEXT, type IntendedUseView } from "./intended-use.schema";
import { loadOwnName, loadSignatures } from "./intended-use-store";

/** The text, who signed it, and what the caller may do about it. */
export async function readIntendedUse(caller: Caller): Promise<IntendedUseView> {
  return withActor(caller, async (act) => {
    await demand(act, "intended_use.read", clinicOf(act));
    const rows = await loadSignatures(act);
    const isOfOneHand = await readOneHandIn(act);
    const textSha256 = digestOfText(EMERGENCY_MODE_TEXT);
    const { roles, membershipId } = act.actor;
    const { given, family } = await loadOwnName(act);
    return {
      text: EMERGENCY_MODE_TEXT,
      textSha256,
      state: stateOf(rows, textSha256),
      signatures: rows.map((row) => ({
        id: row.id,
        version: row.version,
        textSha256: row.textSha256,
        signedName: row.signedName,
        signedAt: row.signedAt.toISOString(),
        signedByMe: row.signedById === membershipId,
        countersignedName: row.countersignedName,
        countersignedAt: row.countersignedAt?.toISOString() ?? null,
        isOfOneHand:
          row.countersignedById !== null && isOfOneHand(row.signedById, row.countersignedById),
        withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      })),
      myName: `${given} ${family}`,
      may: {
        sign: isAllowed(roles, "intended_use.sign", "clinic"),
        countersign: isAllowed(roles, "intended_use.countersign", "clinic"),
        withdraw: isAllowed(roles, "intended_use.withdraw", "clinic"),
      },
    };
  });
}

/** Whether emergency mode is in force in the actor's organization at this moment. */
export async function isEmergencyModeOnIn(act: Act): Promise<boolean> {
  return stateOf(await loadSignatures(act), digestOfText(EMERGENCY_MODE_TEXT)) === "in_force";
}

/** The same for a page of a clinician: is there a switch to show? */
export async function readEmergencyMode(caller: Caller): Promise<{ readonly isOn: boolean }> {
  return withActor(caller, async (act) => {
    await demand(act, "model.use", clinicOf(act));
    return { isOn: await isEmergencyModeOnIn(act) };
  });
}

export function clinicOf(act: Act) {
  return { kind: "organization", id: act.actor.organizationId } as const;
}
