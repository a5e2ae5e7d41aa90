import type { Act } from "@/lib/access/act";
import type { RoutedTask } from "../gate/door.schema";
import { chooseRouted } from "./choose-routed";
import { loadDeployments } from "./deployment-store";
import type { Deployment } from "./deployment.schema";

/** The deployment that does this task for the actor; null leaves the task to the embedded drafter. */
export async function findRoutedIn(act: Act, task: RoutedTask): Promise<Deployment | null> {
  return chooseRouted(await loadDeployments(act), task, act.actor.roles);
}
