import type { Permit } from "@/lib/access/permit";
import { loadDeployment } from "../deployments/deployment-store";
import { routedTaskSchema, type RoutedTask } from "../gate/door.schema";

/** For each task the deployment that the newest call of a run was made to, or refused for, by the clinic's name for it. */
export async function nameModelsOfRunIn(
  permit: Permit<"draft.read">,
): Promise<Partial<Record<RoutedTask, string>>> {
  const calls = await permit.tx.client.modelCall.findMany({
    where: { organizationId: permit.organizationId, runId: permit.idOf("run") },
    orderBy: { startedAt: "asc" },
    select: { deploymentId: true, task: true },
  });
  const newest = new Map(calls.map(({ task, deploymentId }) => [task, deploymentId]));
  const names: Partial<Record<RoutedTask, string>> = {};
  for (const [name, deploymentId] of newest) {
    const task = routedTaskSchema.safeParse(name).data;
    const deployment = task === undefined ? null : await loadDeployment(permit.act, deploymentId);
    if (task !== undefined && deployment !== null) names[task] = deployment.name;
  }
  return names;
}
