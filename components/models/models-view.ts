import type { Agreement, AgreementState } from "@/lib/llm/agreements/agreement.schema";
import type { SaveAgreementInput } from "@/lib/llm/agreements/agreement.schema";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { DeploymentContent, ModelKey } from "@/lib/llm/deployments/deployment.schema";
import type { ModelPolicy, ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import type { Done } from "../people/people-view";

/** A deployment as it stands now. */
export type DeploymentView = Deployment &
  Readonly<{
    state: "in_use" | "off" | "refused";
    /** How the deciding or newest agreement of its vendor stands; null where none is needed. */
    agreementState: AgreementState | "none" | null;
    agreementId: string | null;
    /** ISO 8601; the key itself never comes here. */
    keySetAt: string | null;
    savedAt: string;
    /** Millionths of a US dollar since the first of the month, UTC. */
    costMicros: number;
    calls: number;
  }>;

export type AgreementView = Agreement & Readonly<{ state: AgreementState; isOwnEntry: boolean }>;

/** One call through the door: no patient, no text, no run. */
export type CallView = Readonly<{
  id: string;
  deploymentId: string;
  deploymentName: string;
  deploymentVersion: number;
  agreementId: string | null;
  requester: string;
  task: string;
  zone: string;
  dataClass: string;
  attempt: number;
  state: string;
  code: string | null;
  bytes: number;
  identifiers: number;
  inputTokens: number | null;
  outputTokens: number | null;
  costMicros: number;
  startedAt: string;
  latencyMs: number | null;
}>;

export type ModelsView = Readonly<{
  deployments: readonly DeploymentView[];
  agreements: readonly AgreementView[];
  policy: ModelPolicy;
  calls: readonly CallView[];
}>;

export type ConnectionTestView = Readonly<{
  state: "waiting" | "sent" | "answered" | "failed" | "refused" | "unknown";
  code: string | null;
  bytes: number;
  latencyMs: number | null;
  inputTokens: number | null;
  outputTokens: number | null;
}>;

/** What is wrong with a field, by the path of the field: `limits.timeoutSeconds`. */
export type Faults = Readonly<Record<string, string>>;

/** What came of saving a form; `theirs` is the version that somebody else saved meanwhile. */
export type SavedView = Readonly<
  { ok: true } | { ok: false; message: string; faults: Faults; theirs: number | null }
>;

export type DeploymentSaving = Readonly<{
  deploymentId?: string;
  basedOn: number;
  content: DeploymentContent;
  key?: ModelKey | null;
}>;

export type AgreementSaving = SaveAgreementInput;

/** What the administrator can do here. */
export type ModelActs = Readonly<{
  onSaveDeployment: (saving: DeploymentSaving) => Promise<SavedView>;
  onTest: (
    deploymentId: string,
  ) => Promise<Readonly<{ ok: true; testId: string } | { ok: false; message: string }>>;
  onReadTest: (testId: string) => Promise<ConnectionTestView | null>;
  onSaveAgreement: (saving: AgreementSaving) => Promise<SavedView>;
  onSavePolicy: (basedOn: number, content: ModelPolicyContent) => Promise<SavedView>;
  onReload: () => void;
}>;

/** What both offices can do with an agreement. */
export type AgreementActs = Readonly<{
  /** Fetches the document, compares its digest with the register's, and hands it to the browser. */
  onOpenDocument: (agreement: AgreementView) => Promise<Done>;
  onConfirm: (agreementId: string, documentSha256: string) => Promise<Done>;
  onEnd: (agreementId: string, reason: string) => Promise<Done>;
}>;
