import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadAgreements } from "../agreements/agreement-store";
import { loadSpend } from "../calls/call-store";
import { estimateCost } from "../calls/cost-rules";
import { loadDeterminations } from "../determinations/determination-store";
import { DRAFT_TASKS, type DraftTask, type RoutedTask, type Zone } from "../gate/door.schema";
import { decideWidest } from "../gate/data-class-rules";
import type { RefusalCode } from "../gate/refusal.schema";
import { seenOf } from "../gate/standing-rules";
import { loadModelPolicy } from "../policy/model-policy-store";
import { findRoutedIn } from "./find-routed";

/** Which language model would word this person's drafts, or answer questions, before any text is asked about. */
export type DraftingModel = Readonly<{
  deploymentId: string;
  /** A confirmation of what leaves holds for this version alone. */
  version: number;
  name: string;
  zone: Zone;
  vendor: string | null;
  /** Why it would be refused as things stand; null when nothing but the chart itself can speak against it. */
  refusal: RefusalCode | null;
  /** The last day of the agreement that has expired, "2026-11-08". */
  expiredOn: string | null;
  /** The clinician is asked before anything leaves. */
  asksFirst: boolean;
  /** It gets the text as it is written, identifiers and all. */
  isIdentified: boolean;
}>;

/** A model of a draft, with all that it does there. */
export type DraftModel = DraftingModel & { readonly tasks: readonly DraftTask[] };

/** Null when the embedded drafter writes all of it. No decision about a call: the gate makes one for each. */
export async function readDraftingModel(
  caller: Caller,
  task: Extract<RoutedTask, "section_drafter" | "chat"> = "section_drafter",
): Promise<DraftingModel | null> {
  return withActor(caller, async (act) => {
    await demandUse(act);
    return describeRoutedIn(act, task);
  });
}

/**
 * Every model that these tasks of a draft of this person may ask, each once; empty when nothing but the embedded engine works
 * on it.
 */
export async function readDraftModels(
  caller: Caller,
  tasks: readonly DraftTask[] = DRAFT_TASKS,
): Promise<DraftModel[]> {
  return withActor(caller, async (act) => {
    await demandUse(act);
    const models: DraftModel[] = [];
    for (const task of tasks) {
      const model = await describeRoutedIn(act, task);
      const known = models.findIndex(({ deploymentId }) => deploymentId === model?.deploymentId);
      const before = models[known];
      if (model === null) continue;
      if (before === undefined) models.push({ ...model, tasks: [task] });
      else {
        const isIdentified = before.isIdentified || model.isIdentified;
        models[known] = { ...before, isIdentified, tasks: [...before.tasks, task] };
      }
    }
    return models;
  });
}

async function demandUse(act: Act): Promise<void> {
  await demand(act, "model.use", { kind: "organization", id: act.actor.organizationId });
}

/** The same within an act that has been decided: what its person would be shown of this task, now. */
export async function describeRoutedIn(act: Act, task: RoutedTask): Promise<DraftingModel | null> {
  const deployment = await findRoutedIn(act, task);
  if (deployment === null) return null;
  const policy = await loadModelPolicy(act);
  const { decision, dataClass } = decideWidest({
    task,
    deployment,
    agreements: await loadAgreements(act),
    determinations: await loadDeterminations(act),
    policy,
    roles: act.actor.roles,
    sensitivities: [],
    isAiAllowed: true,
    leavingConfirmed: [seenOf(deployment)],
    hasPart2Consent: false,
    spentMicros: (await loadSpend(act)).get(deployment.id)?.costMicros ?? 0,
    estimateMicros: estimateCost(deployment, 0),
    now: act.now,
  });
  const { name, zone, vendor, id: deploymentId, version } = deployment;
  const refusal = decision.isOpen ? null : decision.code;
  return {
    deploymentId,
    version,
    name,
    zone,
    vendor,
    refusal,
    expiredOn: refusal === "llm.agreement_expired" ? (decision.agreement?.expiresOn ?? null) : null,
    asksFirst: decision.isOpen && zone === "public_cloud" && policy.confirmsLeaving,
    isIdentified: decision.isOpen && dataClass === "identified",
  };
}
