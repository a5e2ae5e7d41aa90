import type { Agreement } from "../agreements/agreement.schema";
import { estimateCost } from "../calls/cost-rules";
import type { Deployment } from "../deployments/deployment.schema";
import type { Determination } from "../determinations/determination.schema";
import type { ModelPolicy } from "../policy/model-policy.schema";
import type { DataClass } from "./door.schema";
import { decideCall, type GateDecision } from "./gate-rules";
import type { ConfirmedDeployment } from "./leaving.schema";
import type { RefusalCode } from "./refusal.schema";
import type { DeploymentState } from "./standing.schema";

/** What an organization has that opens or closes the door. */
export type DoorPapers = Readonly<{
  agreements: readonly Agreement[];
  determinations: readonly Determination[];
  policy: ModelPolicy;
}>;

export type Standing = Readonly<{
  state: DeploymentState;
  /** Why its calls are refused, or those with identifiers; null where none is. */
  refusal: RefusalCode | null;
  agreementId: string | null;
  determinationId: string | null;
}>;

/**
 * Asks the gate itself how a deployment stands: for an ordinary chart, a role it is open to, its first task and a clinician who
 * has seen what leaves. What is shown of it can be no other answer than a call would get.
 */
export function standingOf(
  deployment: Deployment,
  papers: DoorPapers,
  { costMicros, now }: { readonly costMicros: number; readonly now: Date },
): Standing {
  const ask = (dataClass: DataClass): GateDecision =>
    decideCall({
      ...papers,
      task: deployment.tasks[0] ?? "section_drafter",
      dataClass,
      deployment: { ...deployment, isEnabled: true },
      roles: deployment.roles,
      sensitivities: [],
      isAiAllowed: true,
      leavingConfirmed: [seenOf(deployment)],
      hasPart2Consent: false,
      spentMicros: costMicros,
      estimateMicros: estimateCost(deployment, 0),
      now,
    });
  const first = ask(deployment.dataClass);
  const isNarrowed = !first.isOpen && deployment.dataClass === "identified";
  const decision = isNarrowed ? ask("deidentified") : first;
  const usable = isNarrowed ? "deidentified_only" : "in_use";
  const shut = decision.isOpen ? first : decision;
  const isIdle = deployment.tasks.length === 0 || deployment.roles.length === 0;
  const state = decision.isOpen ? usable : isIdle ? "idle" : "refused";
  return {
    state: deployment.isEnabled ? state : "off",
    refusal: shut.isOpen ? null : shut.code,
    agreementId: decision.agreement?.id ?? null,
    determinationId: decision.isOpen ? (decision.determination?.id ?? null) : null,
  };
}

/** What a clinician confirms who was shown everything that could leave. */
export function seenOf({ id, version }: Deployment): ConfirmedDeployment {
  return { deploymentId: id, version, isIdentified: true };
}
