import { coversCall, dayOf, isLive, stateOf, vendorKey } from "../agreements/agreement-rules";
import type { Agreement } from "../agreements/agreement.schema";
import { isCloud, type Deployment } from "../deployments/deployment.schema";
import type { ModelPolicy } from "../policy/model-policy.schema";
import type { DataClass, ModelTask } from "./door.schema";
import type { RefusalCode } from "./refusal.schema";

export type GateQuestion = Readonly<{
  task: ModelTask;
  dataClass: DataClass;
  deployment: Deployment;
  /** Every agreement of the organization. */
  agreements: readonly Agreement[];
  policy: ModelPolicy;
  roles: readonly string[];
  /** Of the patient, the document and the note; all of them count. Empty for a made-up case. */
  sensitivities: readonly string[];
  /** False when the patient, the document or the note says that no model may see it. */
  isAiAllowed: boolean;
  /** The clinician saw what leaves in this run, and agreed. */
  isLeavingConfirmed: boolean;
  /** A consent for this disclosure of a record under 42 CFR Part 2 is on file. */
  hasPart2Consent: boolean;
  spentMicros: number;
  now: Date;
}>;

type GateCheck = "data" | "role" | "patient" | "agreement" | "confirmed" | "limits";

export type GateDecision = Readonly<
  | {
      isOpen: true;
      agreement: Agreement | null;
      basis: "local" | "agreement" | "expert_determination" | "made_up";
    }
  | { isOpen: false; code: RefusalCode; check: GateCheck; agreement: Agreement | null }
>;

const MICROS = 1_000_000;

/**
 * Decides whether one call may be made. Pure, and asked before a name is looked up or a connection is opened, for every
 * provider, retry and test. The first reason in the order of the checks is the one that is named.
 */
export function decideCall(question: GateQuestion): GateDecision {
  return (
    checkDeployment(question) ??
    checkPatient(question) ??
    checkIdentified(question) ??
    checkAgreement(question)
  );
}

function refuse(
  check: GateCheck,
  code: RefusalCode,
  agreement: Agreement | null = null,
): GateDecision {
  return { isOpen: false, check, code, agreement };
}

function checkDeployment(question: GateQuestion): GateDecision | null {
  const { task, deployment, roles, dataClass, spentMicros } = question;
  const isTest = task === "connection_test";
  if (!deployment.isEnabled && !isTest) return refuse("limits", "llm.deployment_off");
  if (!isTest && !deployment.tasks.includes(task)) return refuse("limits", "llm.task_not_routed");
  if (!isTest && !deployment.roles.some((role) => roles.includes(role))) {
    return refuse("role", "llm.role_not_allowed");
  }
  if (dataClass === "identified" && deployment.dataClass !== "identified") {
    return refuse("data", "llm.data_class_not_allowed");
  }
  const limit = deployment.limits.monthlyCostUsd;
  if (limit !== null && spentMicros >= limit * MICROS) return refuse("limits", "llm.budget_spent");
  return null;
}

/** Never, whatever the zone and whatever the papers. Part 2 asks for a consent that names the disclosure. */
function checkPatient(question: GateQuestion): GateDecision | null {
  if (question.task === "connection_test") return null;
  if (!question.isAiAllowed) return refuse("patient", "llm.patient_opted_out");
  for (const sensitivity of question.sensitivities) {
    if (sensitivity === "normal") continue;
    if (sensitivity === "psychotherapy") return refuse("patient", "llm.psychotherapy_note");
    if (sensitivity === "part2") {
      if (!question.hasPart2Consent) return refuse("patient", "llm.part2_without_consent");
      continue;
    }
    return refuse("patient", "llm.restricted_record");
  }
  return null;
}

function checkIdentified({ dataClass, policy }: GateQuestion): GateDecision | null {
  if (dataClass === "identified" && !policy.allowsIdentified) {
    return refuse("data", "llm.identified_not_allowed");
  }
  return null;
}

function checkAgreement(question: GateQuestion): GateDecision {
  const { deployment, dataClass, policy, agreements, now, task } = question;
  if (!isCloud(deployment.zone)) return { isOpen: true, agreement: null, basis: "local" };
  const own = agreements.filter(
    ({ vendor }) =>
      deployment.vendor !== null && vendorKey(vendor) === vendorKey(deployment.vendor),
  );
  const isPart2 = question.sensitivities.includes("part2");
  const live = own.find((each) => isLive(each, now) && coversCall(each, { dataClass, isPart2 }));
  if (
    live === undefined &&
    !(dataClass === "deidentified" && !isPart2 && hasDetermination(policy, now))
  ) {
    return refuseForPapers(own, now);
  }
  if (needsConfirmation(question)) {
    return refuse("confirmed", "llm.leaving_not_confirmed", live ?? null);
  }
  const agreement = live ?? null;
  if (task === "connection_test") return { isOpen: true, agreement, basis: "made_up" };
  return {
    isOpen: true,
    agreement,
    basis: agreement === null ? "expert_determination" : "agreement",
  };
}

function needsConfirmation({
  deployment,
  policy,
  task,
  isLeavingConfirmed,
}: GateQuestion): boolean {
  if (task === "connection_test" || isLeavingConfirmed) return false;
  return deployment.zone === "public_cloud" && policy.confirmsLeaving;
}

export function hasDetermination({ expertDetermination }: ModelPolicy, now: Date): boolean {
  if (expertDetermination === null) return false;
  const today = dayOf(now);
  return expertDetermination.determinedOn <= today && today <= expertDetermination.expiresOn;
}

/** Names what is nearest to right: the newest agreement of this vendor that somebody could mend. */
function refuseForPapers(own: readonly Agreement[], now: Date): GateDecision {
  const newest = [...own].sort((a, b) => b.signedOn.localeCompare(a.signedOn));
  const inState = (state: ReturnType<typeof stateOf>) =>
    newest.find((each) => stateOf(each, now) === state);
  const live = newest.find((each) => isLive(each, now));
  if (live !== undefined) return refuse("agreement", "llm.agreement_does_not_cover", live);
  const states = [
    ["to_confirm", "llm.agreement_not_confirmed"],
    ["not_yet_effective", "llm.agreement_not_effective"],
    ["expired", "llm.agreement_expired"],
    ["ended", "llm.agreement_ended"],
  ] as const;
  for (const [state, code] of states) {
    const found = inState(state);
    if (found !== undefined) return refuse("agreement", code, found);
  }
  return refuse("agreement", "llm.no_agreement");
}
