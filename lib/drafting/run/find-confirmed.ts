import type { Act, EventInput } from "@/lib/access/act";
import { ProvenoteError } from "@/lib/errors";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import { IDENTIFIED_TASKS, type RoutedTask } from "@/lib/llm/gate/door.schema";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";

type Routed = Readonly<{ task: RoutedTask; deployment: Deployment }>;

/**
 * What the clinician agreed to, as an entry names it: every deployment that was shown, once for each task it would be asked for.
 * All of them still have to be the ones that would be asked, as they were shown. Nothing where nothing was agreed to.
 * @throws ProvenoteError `draft.leaving_moved` (409) when one of them is another or was changed meanwhile.
 */
export async function findConfirmedIn(
  act: Act,
  leaving: LeavingConfirmation | null,
  tasks: readonly RoutedTask[],
): Promise<Pick<EventInput, "confirmed">> {
  if (leaving === null) return {};
  const routed = await findAllRoutedIn(act, tasks);
  const isStanding = leaving.every(({ deploymentId, version }) =>
    routed.some(({ deployment: { id, version: now } }) => id === deploymentId && now === version),
  );
  if (!isStanding) {
    throw new ProvenoteError(
      "conflict",
      "draft.leaving_moved",
      "A model was changed since you saw what would leave. Nothing was sent and your text is kept: look again, or draft here only.",
    );
  }
  return {
    confirmed: routed.flatMap((each) => {
      const shown = leaving.find(({ deploymentId }) => deploymentId === each.deployment.id);
      return shown === undefined ? [] : [nameOf(each, shown.isIdentified === true)];
    }),
  };
}

/** How many deployments were agreed to, for the counts of an entry. */
export function countConfirmed(leaving: LeavingConfirmation | null): number {
  return leaving?.length ?? 0;
}

async function findAllRoutedIn(act: Act, tasks: readonly RoutedTask[]): Promise<Routed[]> {
  const routed: Routed[] = [];
  for (const task of tasks) {
    const deployment = await findRoutedIn(act, task);
    if (deployment !== null) routed.push({ task, deployment });
  }
  return routed;
}

function nameOf(
  { task, deployment: { id, version, model, zone, vendor } }: Routed,
  isIdentified: boolean,
): NonNullable<EventInput["model"]> {
  return {
    name: model.slice(0, 80),
    zone,
    deploymentId: id,
    deploymentVersion: version,
    task,
    dataClass: isIdentified && IDENTIFIED_TASKS.includes(task) ? "identified" : "deidentified",
    ...(vendor === null ? {} : { vendor }),
  };
}
