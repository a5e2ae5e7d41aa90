import type { Act } from "@/lib/access/act";
import type { RoutedTask } from "../gate/door.schema";
import { loadDeployments } from "./deployment-store";
import type { Deployment } from "./deployment.schema";

/**
 * The deployment that does this task for the actor: switched on, given the task, open to one of the actor's roles; the first
 * by name where there are several. Null leaves the task to the embedded drafter. No decision about a call: the gate makes it.
 */
export async function findRoutedIn(act: Act, task: RoutedTask): Promise<Deployment | null> {
  const deployments = await loadDeployments(act);
  const found = deployments.find(
    ({ isEnabled, tasks, roles }) =>
      isEnabled &&
      tasks.includes(task) &&
      roles.some((role) => act.actor.roles.some((own) => own === role)),
  );
  return found ?? null;
}
