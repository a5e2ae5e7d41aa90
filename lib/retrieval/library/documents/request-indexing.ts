import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import { grantJobIn } from "@/lib/access/grant-job";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";

/** Long enough for a file of 30,000 records, embedded on a small machine. */
const GRANT_MINUTES = 720;

/** Asks for a job that reads what waits and brings the index to what the documents say. Its subject is the organization. */
export async function requestIndexingIn(act: Act): Promise<void> {
  await grantJobIn(act, {
    runId: act.newId(),
    subjectId: act.actor.organizationId,
    purpose: "library",
    minutes: GRANT_MINUTES,
  });
}

/** Asks for it by itself: after vectors were lost, or the embedding became another. */
export async function requestIndexing(caller: Caller): Promise<void> {
  await withActor(caller, async (act) => {
    await demand(act, "library.manage", { kind: "organization", id: act.actor.organizationId });
    await requestIndexingIn(act);
  });
}
