import type { RefusalCode } from "@/lib/llm/gate/refusal.schema";
import type { ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import type { CallView, DeploymentView } from "./models-view";
import { isCloud, isPaperCode } from "./models-words";

/** How one check stands: `each` is decided anew for every call, `open` was not asked. */
export type CheckState = "yes" | "no" | "each" | "open";

export type CheckRow = Readonly<{
  name: "limits" | "role" | "data" | "patient" | "agreement" | "confirmed";
  title: string;
  state: CheckState;
  word: string;
}>;

const TITLES: Readonly<Record<CheckRow["name"], string>> = {
  limits: "It is on, for this task, within its limit",
  role: "Role may use this deployment",
  data: "Text is de-identified and checked twice",
  patient: "Patient has not opted out",
  agreement: "Agreement covers the data, or none is needed",
  confirmed: "Clinician confirmed what leaves",
};

const row = (name: CheckRow["name"], state: CheckState, word: string): CheckRow => ({
  name,
  title: TITLES[name],
  state,
  word,
});

/** What a call of this deployment would have to pass, as far as it is decided before there is a call. */
export function deploymentChecks(
  deployment: DeploymentView,
  policy: ModelPolicyContent,
): readonly CheckRow[] {
  const { roles, zone } = deployment;
  return [
    limitsCheck(deployment),
    row("role", roles.length > 0 ? "each" : "no", roles.length > 0 ? "Each call" : "Nobody"),
    dataCheck(deployment, policy),
    row("patient", "each", "Each call"),
    agreementCheck(deployment),
    zone === "public_cloud" && policy.confirmsLeaving
      ? row("confirmed", "each", "Each draft")
      : row("confirmed", "open", "Not asked"),
  ];
}

function dataCheck(
  { dataClass }: DeploymentView,
  { allowsIdentified }: ModelPolicyContent,
): CheckRow {
  if (dataClass === "identified" && allowsIdentified) {
    return { name: "data", title: "Text may hold identifiers", state: "each", word: "Each call" };
  }
  return row("data", "each", "Each call");
}

const LIMIT_WORDS: Readonly<Partial<Record<RefusalCode, string>>> = {
  "llm.task_not_routed": "No task",
  "llm.budget_spent": "Limit reached",
  "llm.limit_without_price": "No price",
  "llm.settings_invalid": "Not reachable",
};

function limitsCheck({ isEnabled, tasks, refusal }: DeploymentView): CheckRow {
  if (!isEnabled) return row("limits", "no", "Off");
  if (tasks.length === 0) return row("limits", "no", "No task");
  const word = refusal === null ? undefined : LIMIT_WORDS[refusal];
  return word === undefined ? row("limits", "each", "Each call") : row("limits", "no", word);
}

/** By the gate's own answer: which paper opens it, or that none does; not asked where something before it said no. */
function agreementCheck({
  zone,
  refusal,
  agreementId,
  determinationId,
  state,
}: DeploymentView): CheckRow {
  if (!isCloud(zone)) return row("agreement", "yes", "Not needed");
  if (determinationId !== null) {
    return {
      name: "agreement",
      title: "An expert’s determination stands in for it",
      state: "yes",
      word: "Yes",
    };
  }
  if (state === "deidentified_only") return row("agreement", "yes", "De-identified");
  if (isPaperCode(refusal)) return row("agreement", "no", "No");
  return agreementId === null
    ? row("agreement", "open", "Not asked")
    : row("agreement", "yes", "Yes");
}

/** Every check in the order in which it is shown. */
const SHOWN = ["limits", "role", "data", "patient", "agreement", "confirmed"] as const;
const PAPERS_PASSED = ["limits", "role", "data", "patient"] as const;
const PATIENT_PASSED = ["limits", "role"] as const;

type Refusal = Readonly<{ failed: CheckRow["name"]; passed: readonly CheckRow["name"][] }>;

/** Which check says each no, and which the door had asked before it. The final bytes are checked last of all. */
const REFUSALS: Readonly<Record<RefusalCode, Refusal>> = {
  "llm.deployment_off": { failed: "limits", passed: [] },
  "llm.task_not_routed": { failed: "limits", passed: [] },
  "llm.role_not_allowed": { failed: "role", passed: ["limits"] },
  "llm.data_class_not_allowed": { failed: "data", passed: ["limits", "role"] },
  "llm.budget_spent": { failed: "limits", passed: ["role"] },
  "llm.limit_without_price": { failed: "limits", passed: ["role"] },
  "llm.settings_invalid": { failed: "limits", passed: ["role"] },
  "llm.patient_opted_out": { failed: "patient", passed: PATIENT_PASSED },
  "llm.psychotherapy_note": { failed: "patient", passed: PATIENT_PASSED },
  "llm.part2_without_consent": { failed: "patient", passed: PATIENT_PASSED },
  "llm.restricted_record": { failed: "patient", passed: PATIENT_PASSED },
  "llm.identified_not_allowed": { failed: "data", passed: ["limits", "role", "patient"] },
  "llm.no_agreement": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_not_confirmed": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_not_effective": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_expired": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_ended": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_does_not_cover": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.agreement_other_host": { failed: "agreement", passed: PAPERS_PASSED },
  "llm.leaving_confirmed_other": { failed: "confirmed", passed: [...PAPERS_PASSED, "agreement"] },
  "llm.leaving_not_confirmed": { failed: "confirmed", passed: [...PAPERS_PASSED, "agreement"] },
  "llm.residual_found": { failed: "data", passed: ["limits", "role", "patient", "agreement"] },
};

/** Which check refused a call, which it had passed, and which were not asked; a test asks of no role and no patient. */
export function refusedChecks({
  code,
  task,
}: Pick<CallView, "code" | "task">): readonly CheckRow[] {
  const refusal = REFUSALS[code as RefusalCode] as Refusal | undefined;
  const isTest = task === "connection_test";
  return SHOWN.map((name) => {
    if (name === refusal?.failed) return row(name, "no", "No");
    const isAsked = refusal?.passed.includes(name) === true && !(isTest && name !== "data");
    return isAsked ? row(name, "yes", "Yes") : row(name, "open", "Not asked");
  });
}
