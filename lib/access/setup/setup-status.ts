import type { Act } from "../act";
import { demand } from "../authorize";
import type { Permit } from "../permit";
import type { Caller } from "../runtime";
import { withActor } from "../with-actor";
import { setupSteps } from "./setup-rules";
import { loadSetup } from "./setup-store";
import type { SetupStatus } from "./setup.schema";

/** "Set up your clinic: n of 6 done", from the rows as they stand. */
export async function setupStatus(caller: Caller): Promise<SetupStatus> {
  return withActor(caller, async (act) => {
    const setup = await loadSetup(await demandSetup(act));
    const steps = setupSteps(setup);
    return {
      organizationName: setup.name,
      kind: setup.isLive ? "live" : "demo",
      carePolicy: setup.carePolicy,
      isSoloPractice: setup.isSoloPractice,
      steps,
      done: steps.filter(({ isDone }) => isDone).length,
      people: setup.people,
      teams: setup.teams,
    };
  });
}

export function demandSetup(act: Act): Promise<Permit<"setup.manage">> {
  return demand(act, "setup.manage", { kind: "organization", id: act.actor.organizationId });
}
