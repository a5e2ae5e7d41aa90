import type { RoutedTask } from "../gate/door.schema";
import type { Deployment } from "./deployment.schema";

/**
 * Which of the deployments would do this task for somebody with these roles: switched on, given the task, open to one of the
 * roles; the first by name where there are several. No decision about a call: the gate makes it.
 * @param deployments by name, as the register gives them
 */
export function chooseRouted<T extends Pick<Deployment, "isEnabled" | "tasks" | "roles">>(
  deployments: readonly T[],
  task: RoutedTask,
  roles: readonly string[],
): T | null {
  const found = deployments.find(
    (each) =>
      each.isEnabled &&
      each.tasks.includes(task) &&
      each.roles.some((role) => roles.some((own) => own === role)),
  );
  return found ?? null;
}
