import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { FeedbackCount } from "./rerun.schema";
import { loadFeedbackCounts } from "./rerun-store";

/** Feedback by kind and prompt version, for administrators: counts alone, no note, no person, no words. */
export async function countFeedback(caller: Caller): Promise<FeedbackCount[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    return loadFeedbackCounts(await demand(act, "model.manage", clinic));
  });
}
