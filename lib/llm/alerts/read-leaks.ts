import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadDeployments } from "../deployments/deployment-store";
import { namesOf } from "../people-names";
import { isLeftToOthers } from "./leak-rules";
import { countOpenLeaks, isSoloPractice, loadLeaks } from "./leak-store";
import type { LeakAlert } from "./leak-alert.schema";

/** Of the open ones, and of those that were looked at. */
const MOST = 200;

export type LeaksView = Readonly<{
  alerts: readonly LeakAlert[];
  /** All that nobody has looked at, also beyond those listed. */
  open: number;
}>;

/** The alerts of the organization for the two offices, open ones first: kinds, ids and names of staff, never a word that leaked. */
export async function readLeaks(caller: Caller): Promise<LeaksView> {
  return withActor(caller, async (act) => {
    const permit = await demandReading(act);
    const rows = await loadLeaks(permit, MOST);
    const nameOf = await namesOf(
      act,
      rows.flatMap(({ membershipId, review }) => [membershipId, review?.byId ?? membershipId]),
    );
    const deployments = new Map((await loadDeployments(act)).map(({ id, name }) => [id, name]));
    const isSolo = await isSoloPractice(act);
    const alerts = rows.map(({ id, kinds, membershipId, raisedAt, call, review }): LeakAlert => ({
      id,
      kinds,
      raisedAt: raisedAt.toISOString(),
      person: nameOf.get(membershipId) ?? "",
      call:
        call === null
          ? null
          : {
              id: call.id,
              runId: call.runId,
              task: call.task,
              deployment: deployments.get(call.deploymentId) ?? "",
              deploymentVersion: call.deploymentVersion,
            },
      isOwn: isLeftToOthers(
        { callId: call?.id ?? null, membershipId },
        act.actor.membershipId,
        isSolo,
      ),
      review:
        review === null
          ? null
          : {
              by: nameOf.get(review.byId) ?? "",
              at: review.at.toISOString(),
              outcome: review.outcome,
            },
    }));
    return { alerts, open: await countOpenLeaks(permit) };
  });
}

/** How many alerts wait, for the mark beside the page of the two offices. */
export async function countLeaks(caller: Caller): Promise<number> {
  return withActor(caller, async (act) => countOpenLeaks(await demandReading(act)));
}

function demandReading(act: Act): Promise<Permit<"leak.read">> {
  return demand(act, "leak.read", { kind: "organization", id: act.actor.organizationId });
}
