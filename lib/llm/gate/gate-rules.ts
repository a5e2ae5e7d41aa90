import { coversCall, isLive, stateOf, vendorKey } from "../agreements/agreement-rules";
import type { Agreement } from "../agreements/agreement.schema";
import { allowsHost, hostOf } from "../agreements/host-rules";
import { isCloud, type Deployment } from "../deployments/deployment.schema";
import { findDetermination } from "../determinations/determination-rules";
import type { Determination } from "../determinations/determination.schema";
import type { ModelPolicy } from "../policy/model-policy.schema";
import type { DataClass, ModelTask } from "./door.schema";
import type { LeavingConfirmation } from "./leaving.schema";
import type { RefusalCode } from "./refusal.schema";

export type GateQuestion = Readonly<{
  task: ModelTask;
  dataClass: DataClass;
  deployment: Deployment;
  /** Every agreement of the organization. */
  agreements: readonly Agreement[];
  /** Every expert's determination of the organization. */
  determinations: readonly Determination[];
  policy: ModelPolicy;
  roles: readonly string[];
  /** Of the patient, the document and the note; all of them count. Empty for a made-up case. */
  sensitivities: readonly string[];
  /** False when the patient, the document or the note says that no model may see it. */
  isAiAllowed: boolean;
  /** What the clinician saw leave in this run and agreed to: to which deployments, as they were set up then. Null for nothing. */
  leavingConfirmed: LeavingConfirmation | null;
  /** A consent for this disclosure of a record under 42 CFR Part 2 is on file. */
  hasPart2Consent: boolean;
  /** Spent this month, in millionths of a US dollar; what is under way counts with its estimate. */
  spentMicros: number;
  /** The most that this call would cost. */
  estimateMicros: number;
  now: Date;
}>;

type GateCheck = "data" | "role" | "patient" | "agreement" | "confirmed" | "limits";

export type GateDecision = Readonly<
  | {
      isOpen: true;
      agreement: Agreement | null;
      /** Only where no agreement opens it. */
      determination: Determination | null;
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
  const { task, deployment, roles, dataClass } = question;
  const isTest = task === "connection_test";
  if (!deployment.isEnabled && !isTest) return refuse("limits", "llm.deployment_off");
  if (!isTest && !deployment.tasks.includes(task)) return refuse("limits", "llm.task_not_routed");
  if (!isTest && !deployment.roles.some((role) => roles.includes(role))) {
    return refuse("role", "llm.role_not_allowed");
  }
  if (dataClass === "identified" && deployment.dataClass !== "identified") {
    return refuse("data", "llm.data_class_not_allowed");
  }
  if (deployment.zone !== "in_process" && hostOf(deployment) === null) {
    return refuse("limits", "llm.settings_invalid");
  }
  return checkBudget(question);
}

function checkBudget({
  deployment,
  spentMicros,
  estimateMicros,
}: GateQuestion): GateDecision | null {
  const limit = deployment.limits.monthlyCostUsd;
  if (limit === null) return null;
  if (deployment.price === null) return refuse("limits", "llm.limit_without_price");
  const isSpent = spentMicros >= limit * MICROS || spentMicros + estimateMicros > limit * MICROS;
  return isSpent ? refuse("limits", "llm.budget_spent") : null;
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
  const { deployment, agreements, task } = question;
  const nothing = { agreement: null, determination: null };
  if (!isCloud(deployment.zone)) return { isOpen: true, ...nothing, basis: "local" };
  const own = agreements.filter(
    ({ vendor }) =>
      deployment.vendor !== null && vendorKey(vendor) === vendorKey(deployment.vendor),
  );
  const papers = findPapers(question, own);
  if (!("isFound" in papers)) return papers;
  const { agreement, determination } = papers;
  const unconfirmed = checkLeaving(question);
  if (unconfirmed !== null) return refuse("confirmed", unconfirmed, agreement);
  const found = { isOpen: true, agreement, determination } as const;
  if (task === "connection_test") return { ...found, basis: "made_up" };
  return { ...found, basis: agreement === null ? "expert_determination" : "agreement" };
}

type Papers = Readonly<{
  isFound: true;
  agreement: Agreement | null;
  determination: Determination | null;
}>;

/** A live agreement that covers the text and names the host, or an expert's determination for de-identified text. */
function findPapers(question: GateQuestion, own: readonly Agreement[]): Papers | GateDecision {
  const { deployment, dataClass, determinations, now } = question;
  const isPart2 = question.sensitivities.includes("part2");
  const host = hostOf(deployment);
  const covering = own.filter(
    (each) => isLive(each, now) && coversCall(each, { dataClass, isPart2 }),
  );
  const agreement = covering.find(({ terms }) => allowsHost(terms.hosts, host)) ?? null;
  const mayDetermine = agreement === null && dataClass === "deidentified" && !isPart2;
  const determination = mayDetermine ? findDetermination(determinations, host, now) : null;
  if (agreement !== null || determination !== null) {
    return { isFound: true, agreement, determination };
  }
  const [elsewhere] = covering;
  if (elsewhere !== undefined) return refuse("agreement", "llm.agreement_other_host", elsewhere);
  return refuseForPapers(own, now);
}

/** A confirmation opens what it was given for, and nothing that was set up otherwise since. */
function checkLeaving({
  deployment,
  policy,
  task,
  dataClass,
  leavingConfirmed,
}: GateQuestion): RefusalCode | null {
  const isAsked = deployment.zone === "public_cloud" && policy.confirmsLeaving;
  if (task === "connection_test" || !isAsked) return null;
  if (leavingConfirmed === null) return "llm.leaving_not_confirmed";
  const isShown = leavingConfirmed.some(
    (shown) =>
      shown.deploymentId === deployment.id &&
      shown.version === deployment.version &&
      (dataClass === "deidentified" || shown.isIdentified === true),
  );
  return isShown ? null : "llm.leaving_confirmed_other";
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
