import type { Permit } from "@/lib/access/permit";
import { loadDeployment } from "../deployments/deployment-store";

/** The deployment that the newest call of a run was made to, for its timeline; null when none was made. */
export async function nameModelOfRunIn(permit: Permit<"draft.read">): Promise<string | null> {
  const call = await permit.tx.client.modelCall.findFirst({
    where: {
      organizationId: permit.organizationId,
      runId: permit.idOf("run"),
      task: "section_drafter",
    },
    orderBy: { startedAt: "desc" },
    select: { deploymentId: true },
  });
  if (call === null) return null;
  return (await loadDeployment(permit.act, call.deploymentId))?.name ?? null;
}
