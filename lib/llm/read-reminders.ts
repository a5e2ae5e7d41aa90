import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadAgreements } from "./agreements/agreement-store";
import { remindersOf } from "./agreements/reminder-rules";
import type { Reminder } from "./agreements/reminder.schema";
import { loadDeterminations } from "./determinations/determination-store";

/** The agreements and experts' determinations that wait for a decision, for the two offices; worst first. */
export async function readReminders(caller: Caller): Promise<readonly Reminder[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    await demand(act, "model.read", clinic);
    return remindersOf(await loadAgreements(act), await loadDeterminations(act), act.now);
  });
}
