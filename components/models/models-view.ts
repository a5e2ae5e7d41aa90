import type { Agreement, AgreementState } from "@/lib/llm/agreements/agreement.schema";
import type { SaveAgreementInput } from "@/lib/llm/agreements/agreement.schema";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import type { DeploymentContent, ModelKey } from "@/lib/llm/deployments/deployment.schema";
import type { Reminder } from "@/lib/llm/agreements/reminder.schema";
import type {
  Determination,
  SaveDeterminationInput,
} from "@/lib/llm/determinations/determination.schema";
import type { DeploymentState } from "@/lib/llm/gate/standing.schema";
import type { RefusalCode } from "@/lib/llm/gate/refusal.schema";
import type { ModelPolicy, ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import type { Done } from "../people/people-view";

/** A deployment as it stands now, by the gate's own answer. */
export type DeploymentView = Deployment &
  Readonly<{
    state: DeploymentState;
    /** Why its calls are refused, or those with identifiers; null where none is. */
    refusal: RefusalCode | null;
    agreementId: string | null;
    determinationId: string | null;
    /** Where it is called; null for a model file. */
    host: string | null;
    /** ISO 8601; the key itself never comes here. */
    keySetAt: string | null;
    savedAt: string;
    /** Millionths of a US dollar since the first of the month, UTC; calls under way with their estimate. */
    costMicros: number;
    calls: number;
  }>;

type PaperView = Readonly<{
  state: AgreementState;
  isOwnEntry: boolean;
  /** Entered and confirmed by two accounts, one of which invited the other. */
  isOfOneHand: boolean;
}>;

export type AgreementView = Agreement & PaperView;

export type DeterminationView = Determination & PaperView;

/** A signed document of either register, as its acts name it. */
export type PaperRef = Readonly<{
  kind: "agreement" | "determination";
  id: string;
  documentName: string;
  documentSha256: string;
}>;

/** One call through the door: no patient, no text, no run. */
export type CallView = Readonly<{
  id: string;
  deploymentId: string;
  deploymentName: string;
  deploymentVersion: number;
  agreementId: string | null;
  determinationId: string | null;
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

export type LocalServerView = Readonly<{
  /** "http://127.0.0.1:11434". */
  address: string;
  models: readonly Readonly<{ name: string; isRemote: boolean; sizeBytes: number | null }>[];
  /** Whether the server's configuration names a network that holds the address. */
  isOwnNetwork: boolean;
}>;

export type ModelsView = Readonly<{
  deployments: readonly DeploymentView[];
  agreements: readonly AgreementView[];
  determinations: readonly DeterminationView[];
  /** What of the papers waits for a decision, worst first. */
  reminders: readonly Reminder[];
  /** Model servers on the worker's own machine; none for who may not set one up. */
  localServers: readonly LocalServerView[];
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
export type DeterminationSaving = SaveDeterminationInput;

/** What the administrator can do here. */
export type ModelActs = Readonly<{
  onSaveDeployment: (saving: DeploymentSaving) => Promise<SavedView>;
  onTest: (
    deploymentId: string,
  ) => Promise<Readonly<{ ok: true; testId: string } | { ok: false; message: string }>>;
  onReadTest: (testId: string) => Promise<ConnectionTestView | null>;
  onSaveAgreement: (saving: AgreementSaving) => Promise<SavedView>;
  onSaveDetermination: (saving: DeterminationSaving) => Promise<SavedView>;
  onSavePolicy: (basedOn: number, content: ModelPolicyContent) => Promise<SavedView>;
  onReload: () => void;
}>;

/** What both offices can do with a paper. */
export type PaperActs = Readonly<{
  /** Fetches the document, compares its digest with the register's, and hands it to the browser. */
  onOpenDocument: (paper: PaperRef) => Promise<Done>;
  onConfirm: (paper: PaperRef) => Promise<Done>;
  onEnd: (paper: PaperRef, reason: string) => Promise<Done>;
}>;
