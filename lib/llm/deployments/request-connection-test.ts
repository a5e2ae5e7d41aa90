import { demand } from "@/lib/access/authorize";
import { grantJobIn } from "@/lib/access/grant-job";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadDeployment } from "./deployment-store";
import { unknownDeployment } from "./save-deployment";

const GRANT_MINUTES = 15;

/**
 * Asks for a connection test: a worker, which alone reads the vendor's key, sends a made-up case through the same gate as
 * every call. Its subject is the deployment: the job sees no chart.
 * @returns the test's id, by which its result is read.
 * @throws ProvenoteError `deployment.unknown` (404).
 */
export async function requestConnectionTest(
  caller: Caller,
  deploymentId: string,
): Promise<{ testId: string }> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.test", clinic);
    const deployment = await loadDeployment(act, deploymentId);
    if (deployment === null) throw unknownDeployment();
    const testId = act.newId();
    await grantJobIn(act, {
      runId: testId,
      subjectId: deploymentId,
      purpose: "model_test",
      minutes: GRANT_MINUTES,
    });
    await act.record({
      type: "deployment.test_requested",
      action: "E",
      object: { kind: "model_deployment", id: deploymentId, version: deployment.version },
      basis: permit.basis,
    });
    return { testId };
  });
}
