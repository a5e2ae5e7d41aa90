import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import { readOneHandIn } from "@/lib/access/people/read-one-hand";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { remindersOf } from "./agreements/reminder-rules";
import type { Reminder } from "./agreements/reminder.schema";
import { stateOf } from "./agreements/agreement-rules";
import { loadAgreements } from "./agreements/agreement-store";
import type { Agreement, AgreementState } from "./agreements/agreement.schema";
import { loadLastCalls, loadSpend, type CallRow } from "./calls/call-store";
import { hostOf } from "./agreements/host-rules";
import { loadDeployments, loadKeyDates } from "./deployments/deployment-store";
import type { Deployment } from "./deployments/deployment.schema";
import { determinationState } from "./determinations/determination-rules";
import { loadDeterminations } from "./determinations/determination-store";
import type { Determination } from "./determinations/determination.schema";
import type { RefusalCode } from "./gate/refusal.schema";
import { standingOf, type DoorPapers } from "./gate/standing-rules";
import type { DeploymentState } from "./gate/standing.schema";
import { loadLocalServers, type LocalServer } from "./local/local-server-store";
import { loadModelPolicy } from "./policy/model-policy-store";
import type { ModelPolicy } from "./policy/model-policy.schema";
import { namesOf } from "./people-names";

const LAST_CALLS = 50;

export type DeploymentView = Deployment & {
  readonly state: DeploymentState;
  /** Why every call of it would be refused; null where one is not. */
  readonly refusal: RefusalCode | null;
  /** The agreement that opens it, or the one that is nearest to it. */
  readonly agreementId: string | null;
  /** The expert's determination that opens it where no agreement does. */
  readonly determinationId: string | null;
  /** Where it would be called: the host of its address or its vendor's usual one; null for a model file. */
  readonly host: string | null;
  /** ISO 8601; null when no key is set. The key itself is never read here. */
  readonly keySetAt: string | null;
  readonly savedAt: string;
  /** Since the first of this month, UTC. */
  readonly costMicros: number;
  readonly calls: number;
};

type PaperView = {
  readonly state: AgreementState;
  readonly isOwnEntry: boolean;
  /** It was entered and confirmed by two accounts, one of which invited the other. */
  readonly isOfOneHand: boolean;
};

type AgreementView = Agreement & PaperView;

type CallView = Omit<CallRow, "startedAt" | "endedAt"> & {
  readonly deploymentName: string;
  /** "Family, Given". */
  readonly requester: string;
  readonly startedAt: string;
  readonly latencyMs: number | null;
};

type DeterminationView = Determination & PaperView;

export type ModelsView = {
  readonly deployments: readonly DeploymentView[];
  readonly agreements: readonly AgreementView[];
  readonly determinations: readonly DeterminationView[];
  readonly reminders: readonly Reminder[];
  readonly localServers: readonly LocalServer[];
  readonly policy: ModelPolicy;
  readonly calls: readonly CallView[];
  readonly may: { readonly manage: boolean; readonly confirm: boolean };
};

/** Everything the page "Models and agreements" shows, for the two offices; no patient, no text, no key. */
export async function readModels(caller: Caller): Promise<ModelsView> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "model.read", clinic);
    const agreements = await loadAgreements(act);
    const policy = await loadModelPolicy(act);
    const determinations = await loadDeterminations(act);
    const deployments = await viewDeployments(act, { agreements, determinations, policy });
    const isOfOneHand = await readOneHandIn(act);
    const calls = await loadLastCalls(permit, LAST_CALLS);
    const nameOf = new Map(deployments.map(({ id, name }) => [id, name]));
    const people = await namesOf(
      act,
      calls.map(({ requesterId }) => requesterId),
    );
    return {
      deployments,
      agreements: agreements.map((each) => ({
        ...each,
        isOwnEntry: each.createdById === act.actor.membershipId,
        isOfOneHand:
          each.confirmedById !== null && isOfOneHand(each.createdById, each.confirmedById),
        state: stateOf(each, act.now),
      })),
      determinations: determinations.map((each) => ({
        ...each,
        isOwnEntry: each.createdById === act.actor.membershipId,
        isOfOneHand:
          each.confirmedById !== null && isOfOneHand(each.createdById, each.confirmedById),
        state: determinationState(each, act.now),
      })),
      reminders: remindersOf(agreements, determinations, act.now),
      localServers: await loadLocalServers(act),
      policy,
      calls: calls.map(({ startedAt, endedAt, ...call }) => ({
        ...call,
        deploymentName: nameOf.get(call.deploymentId) ?? "",
        requester: people.get(call.requesterId) ?? "",
        startedAt: startedAt.toISOString(),
        latencyMs: endedAt === null ? null : endedAt.getTime() - startedAt.getTime(),
      })),
      may: {
        manage: act.actor.roles.includes("administrator"),
        confirm: act.actor.roles.includes("compliance_officer"),
      },
    };
  });
}

async function viewDeployments(act: Act, papers: DoorPapers): Promise<DeploymentView[]> {
  const [keys, spend] = [await loadKeyDates(act), await loadSpend(act)];
  return (await loadDeployments(act)).map(({ savedAt, savedById: _, ...deployment }) => {
    const costMicros = spend.get(deployment.id)?.costMicros ?? 0;
    return {
      ...deployment,
      ...standingOf(deployment, papers, { costMicros, now: act.now }),
      host: hostOf(deployment),
      keySetAt: keys.get(deployment.id)?.toISOString() ?? null,
      savedAt: savedAt.toISOString(),
      costMicros,
      calls: spend.get(deployment.id)?.calls ?? 0,
    };
  });
}
