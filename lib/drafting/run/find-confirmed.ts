import type { Act, EventInput } from "@/lib/access/act";
import { ProvenoteError } from "@/lib/errors";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { findRoutedIn } from "@/lib/llm/deployments/find-routed";
import { describeRoutedIn } from "@/lib/llm/deployments/read-drafting-model";
import { IDENTIFIED_TASKS, type RoutedTask } from "@/lib/llm/gate/door.schema";
import type { ConfirmedDeployment, LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";

type Routed = Readonly<{ task: RoutedTask; deployment: Deployment; isIdentified: boolean }>;

export type Confirmed = Readonly<{
  /** What the run keeps: no more than could be shown when it was agreed to. */
  leaving: LeavingConfirmation | null;
  /** Every deployment that was shown, once for each task it would be asked for, as the entry names it. */
  named: Pick<EventInput, "confirmed">;
}>;

/**
 * What the clinician agreed to. All of it still has to be what would be asked, as it was shown; nothing where nothing was agreed
 * to. Who says that identifiers were shown is believed where a page would show them now: otherwise a claim made before there was
 * a paper or a policy would open the door as soon as there is one.
 * @throws ProvenoteError `draft.leaving_moved` (409) when one of them is another or was changed meanwhile.
 */
export async function findConfirmedIn(
  act: Act,
  leaving: LeavingConfirmation | null,
  tasks: readonly RoutedTask[],
): Promise<Confirmed> {
  if (leaving === null) return { leaving: null, named: {} };
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
  const kept = leaving.map((shown) => asShowable(shown, routed));
  const confirmed = routed.flatMap((each) => {
    const shown = kept.find(({ deploymentId }) => deploymentId === each.deployment.id);
    return shown === undefined ? [] : [nameOf(each, shown.isIdentified === true)];
  });
  return { leaving: kept, named: { confirmed } };
}

function asShowable(
  { deploymentId, version, isIdentified }: ConfirmedDeployment,
  routed: readonly Routed[],
): ConfirmedDeployment {
  const isShowable = routed.some(
    (each) => each.deployment.id === deploymentId && each.isIdentified,
  );
  return { deploymentId, version, ...(isIdentified === true && isShowable && { isIdentified }) };
}

/** How many deployments were agreed to, for the counts of an entry. */
export function countConfirmed(leaving: LeavingConfirmation | null): number {
  return leaving?.length ?? 0;
}

async function findAllRoutedIn(act: Act, tasks: readonly RoutedTask[]): Promise<Routed[]> {
  const routed: Routed[] = [];
  for (const task of tasks) {
    const deployment = await findRoutedIn(act, task);
    if (deployment === null) continue;
    const isIdentified = (await describeRoutedIn(act, task))?.isIdentified === true;
    routed.push({ task, deployment, isIdentified });
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
