import type { Act, EventInput } from "@/lib/access/act";
import { ProvenoteError } from "@/lib/errors";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import type { RoutedTask } from "@/lib/llm/gate/door.schema";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";

/**
 * What the clinician agreed to, as an entry names it: the deployment that was shown, if it still is one that would be
 * asked, as it was shown. Nothing where nothing was agreed to.
 * @throws ProvenoteError `draft.leaving_moved` (409) when it is another one or was changed meanwhile.
 */
export async function findConfirmedIn(
  act: Act,
  leaving: LeavingConfirmation | null,
  tasks: readonly RoutedTask[],
): Promise<Pick<EventInput, "model">> {
  if (leaving === null) return {};
  const routed = await Promise.all(tasks.map((task) => findRoutedIn(act, task)));
  const at = routed.findIndex((each) => each?.id === leaving.deploymentId);
  const [deployment, task] = [routed[at] ?? null, tasks[at]];
  if (deployment === null || task === undefined || deployment.version !== leaving.version) {
    throw new ProvenoteError(
      "conflict",
      "draft.leaving_moved",
      "The model was changed since you saw what would leave. Nothing was sent and your text is kept: look again, or draft here only.",
    );
  }
  const { id, version, model, zone, vendor } = deployment;
  return {
    model: {
      name: model.slice(0, 80),
      zone,
      deploymentId: id,
      deploymentVersion: version,
      task,
      dataClass: "deidentified",
      ...(vendor === null ? {} : { vendor }),
    },
  };
}
