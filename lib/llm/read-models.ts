import { demand } from "@/lib/access/authorize";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { stateOf, vendorKey } from "./agreements/agreement-rules";
import { loadAgreements } from "./agreements/agreement-store";
import type { Agreement, AgreementState } from "./agreements/agreement.schema";
import { loadLastCalls, loadSpend, type CallRow } from "./calls/call-store";
import { loadDeployments, loadKeyDates } from "./deployments/deployment-store";
import { isCloud, type Deployment } from "./deployments/deployment.schema";
import { hasDetermination } from "./gate/gate-rules";
import { loadModelPolicy } from "./policy/model-policy-store";
import type { ModelPolicy } from "./policy/model-policy.schema";

const LAST_CALLS = 50;

/** How a deployment stands now, before any call: a call is still decided by itself. */
type DeploymentState = "in_use" | "off" | "refused";

export type DeploymentView = Deployment & {
  readonly state: DeploymentState;
  /** Why every call of it would be refused: the state of the newest agreement of its vendor, or that there is none. */
  readonly agreementState: AgreementState | "none" | null;
  readonly agreementId: string | null;
  /** ISO 8601; null when no key is set. The key itself is never read here. */
  readonly keySetAt: string | null;
  readonly savedAt: string;
  /** Since the first of this month, UTC. */
  readonly costMicros: number;
  readonly calls: number;
};

type AgreementView = Agreement & {
  readonly state: AgreementState;
  readonly isOwnEntry: boolean;
};

type CallView = Omit<CallRow, "startedAt" | "endedAt"> & {
  readonly deploymentName: string;
  /** "Family, Given". */
  readonly requester: string;
  readonly startedAt: string;
  readonly latencyMs: number | null;
};

export type ModelsView = {
  readonly deployments: readonly DeploymentView[];
  readonly agreements: readonly AgreementView[];
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
    const deployments = await viewDeployments(act, agreements, policy);
    const calls = await loadLastCalls(permit, LAST_CALLS);
    const nameOf = new Map(deployments.map(({ id, name }) => [id, name]));
    const people = await namesOf(act, calls);
    return {
      deployments,
      agreements: agreements.map((each) => ({
        ...each,
        state: stateOf(each, act.now),
        isOwnEntry: each.createdById === act.actor.membershipId,
      })),
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

async function viewDeployments(
  act: Act,
  agreements: readonly Agreement[],
  policy: ModelPolicy,
): Promise<DeploymentView[]> {
  const [keys, spend] = [await loadKeyDates(act), await loadSpend(act)];
  return (await loadDeployments(act)).map(({ savedAt, savedById: _, ...deployment }) => {
    const own = standing(deployment, agreements, act.now);
    const isCovered =
      !isCloud(deployment.zone) ||
      own.state === "live" ||
      own.state === "expires_soon" ||
      (deployment.dataClass === "deidentified" && hasDetermination(policy, act.now));
    return {
      ...deployment,
      state: !deployment.isEnabled ? "off" : isCovered ? "in_use" : "refused",
      agreementState: isCloud(deployment.zone) ? own.state : null,
      agreementId: own.id,
      keySetAt: keys.get(deployment.id)?.toISOString() ?? null,
      savedAt: savedAt.toISOString(),
      costMicros: spend.get(deployment.id)?.costMicros ?? 0,
      calls: spend.get(deployment.id)?.calls ?? 0,
    };
  });
}

/** The agreement that decides, or else the newest one of the vendor. */
function standing(
  { vendor }: Deployment,
  agreements: readonly Agreement[],
  now: Date,
): { state: AgreementState | "none"; id: string | null } {
  const own = agreements.filter(
    (each) => vendor !== null && vendorKey(each.vendor) === vendorKey(vendor),
  );
  const isOpen = (state: AgreementState) => state === "live" || state === "expires_soon";
  const found =
    own.find(
      (each) =>
        isOpen(stateOf(each, now)) &&
        each.terms.scope.includes("language_models") &&
        each.terms.covers !== "none",
    ) ?? own[0];
  return found === undefined
    ? { state: "none", id: null }
    : { state: stateOf(found, now), id: found.id };
}

async function namesOf(act: Act, calls: readonly CallRow[]): Promise<Map<string, string>> {
  const { organizationId } = act.actor;
  const { client } = act.tx;
  const ids = [...new Set(calls.map(({ requesterId }) => requesterId))];
  const members = await client.membership.findMany({ where: { organizationId, id: { in: ids } } });
  const people = await client.person.findMany({
    where: { id: { in: members.map(({ personId }) => personId) } },
  });
  const nameOf = new Map(
    people.map(({ id, familyName, givenName }) => [id, `${familyName}, ${givenName}`]),
  );
  return new Map(members.map(({ id, personId }) => [id, nameOf.get(personId) ?? ""]));
}
