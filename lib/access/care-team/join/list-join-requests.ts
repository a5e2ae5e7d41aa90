import type { Caller } from "../../runtime";
import { withActor } from "../../with-actor";
import type { JoinRequestView } from "../care-team.schema";
import { loadWaitingRequests } from "./join-request-store";
import { demandAssign } from "../list-care";

/** Requests to join that wait for a coordinator, oldest first; at most 200. */
export async function listJoinRequests(caller: Caller): Promise<JoinRequestView[]> {
  return withActor(caller, async (act) => loadWaitingRequests(await demandAssign(act)));
}
