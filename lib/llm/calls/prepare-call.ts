import { vendorKey } from "../agreements/agreement-rules";
import type { EventInput } from "@/lib/access/act";
import { sha256Hex } from "@/lib/crypto/digest";
import { subjectDigest } from "@/lib/keys/subject-digest";
import type { IdentifierCounts } from "@/lib/phi/deidentify";
import { loadAgreements } from "../agreements/agreement-store";
import type { Agreement } from "../agreements/agreement.schema";
import { loadDeployment, openKey } from "../deployments/deployment-store";
import type { Deployment, ModelKey } from "../deployments/deployment.schema";
import { loadDeterminations } from "../determinations/determination-store";
import type { Determination } from "../determinations/determination.schema";
import { decideWidest, type ClassedDecision } from "../gate/data-class-rules";
import type { DataClass, ModelTask } from "../gate/door.schema";
import type { LeavingConfirmation } from "../gate/leaving.schema";
import type { RefusalCode } from "../gate/refusal.schema";
import { loadModelPolicy } from "../policy/model-policy-store";
import { holdSpend, insertCall, loadSpend } from "./call-store";
import type { CallPermit } from "./call-permit";
import { estimateCost } from "./cost-rules";

/** What the chart says of language models: the patient's, the document's and the note's marks, all of them. */
export type ModelMarks = Readonly<{
  sensitivities: readonly string[];
  isAiAllowed: boolean;
  /** Whom live consents under 42 CFR Part 2 name; null among them stands for every recipient. */
  part2Recipients: readonly (string | null)[];
}>;

export type CallIntent = Readonly<{
  deploymentId: string;
  task: ModelTask;
  attempt: number;
  /**
   * Everything that would be sent, as one text, in each form in which it could be; its digest and its bytes stand in the entry.
   * Null where it is not sent with identifiers.
   */
  contents: Readonly<{ deidentified: string; identified: string | null }>;
  identifiers: IdentifierCounts;
  /** Findings of the residual check on the final bytes; anything but zero is a refusal. */
  residuals: number;
  leavingConfirmed: LeavingConfirmation | null;
  readMarks: (permit: CallPermit) => Promise<ModelMarks>;
}>;

export type PreparedCall = Readonly<
  | {
      isOpen: true;
      callId: string;
      deployment: Deployment;
      key: ModelKey | null;
      agreement: Agreement | null;
      determination: Determination | null;
      /** The form in which it is to be sent, and no other. */
      dataClass: DataClass;
      bytes: number;
    }
  | {
      isOpen: false;
      callId: string;
      deployment: Deployment;
      code: RefusalCode;
      agreement: Agreement | null;
    }
>;

/**
 * Decides one call and writes it down before anything is sent: the entry of the log and the call's row stand in this
 * transaction, and nothing may be sent before it is committed. A refusal is written down too.
 * @returns null when the deployment is not there any more.
 */
export async function prepareCallIn(
  permit: CallPermit,
  intent: CallIntent,
): Promise<PreparedCall | null> {
  const { act } = permit;
  const held = await holdKey(act, intent.deploymentId);
  if (held === null) return null;
  const { deployment, key } = held;
  const { decision, dataClass } = await decideIn(permit, deployment, intent);
  const content = contentOf(intent, dataClass);
  const bytes = Buffer.byteLength(content);
  const estimateMicros = estimateCost(deployment, bytes);
  const code = decision.isOpen ? residualCode(intent) : decision.code;
  const { agreement } = decision;
  const determination = decision.isOpen ? decision.determination : null;
  const callId = act.newId();
  const row = {
    id: callId,
    subjectId: subjectOf(permit),
    runId: act.actor.runId ?? callId,
    deploymentId: deployment.id,
    deploymentVersion: deployment.version,
    agreementId: agreement?.id ?? null,
    determinationId: determination?.id ?? null,
    task: intent.task,
    zone: deployment.zone,
    dataClass,
    attempt: intent.attempt,
    bytes: code === null ? bytes : 0,
    identifiers: Object.values(intent.identifiers).reduce((sum, count) => sum + count, 0),
    costMicros: code === null ? estimateMicros : 0,
  };
  await insertCall(permit, row, code);
  const about = aboutCall(permit, {
    callId,
    deployment,
    agreement,
    determination,
    intent: { task: intent.task, dataClass },
  });
  if (code !== null) {
    await act.record({
      ...about,
      type: "model.call_refused",
      action: "E",
      outcome: "refused",
      code,
      counts: { bytes: 0, attempt: intent.attempt },
    });
    return { isOpen: false, callId, deployment, code, agreement };
  }
  await act.record({
    ...about,
    type: "model.call_intended",
    action: "E",
    counts: { bytes, attempt: intent.attempt, ...countsByCategory(intent.identifiers) },
    hashes: { prompt: await digestOf(permit, content) },
  });
  return { isOpen: true, callId, deployment, key, agreement, determination, dataClass, bytes };
}

async function decideIn(
  permit: CallPermit,
  deployment: Deployment,
  intent: CallIntent,
): Promise<ClassedDecision> {
  const { act } = permit;
  if (deployment.limits.monthlyCostUsd !== null) await holdSpend(act, deployment.id);
  const { sensitivities, isAiAllowed, part2Recipients } = await intent.readMarks(permit);
  const { deidentified, identified } = intent.contents;
  const bytes = Math.max(Buffer.byteLength(deidentified), Buffer.byteLength(identified ?? ""));
  return decideWidest({
    task: intent.task,
    // What was not made is not sent: the gate is asked for the other form alone.
    deployment: identified === null ? { ...deployment, dataClass: "deidentified" } : deployment,
    agreements: await loadAgreements(act),
    determinations: await loadDeterminations(act),
    policy: await loadModelPolicy(act),
    roles: act.actor.roles,
    sensitivities,
    isAiAllowed,
    leavingConfirmed: intent.leavingConfirmed,
    hasPart2Consent: namesRecipient(part2Recipients, deployment.vendor),
    spentMicros: (await loadSpend(act)).get(deployment.id)?.costMicros ?? 0,
    estimateMicros: estimateCost(deployment, bytes),
    now: act.now,
  });
}

function contentOf({ contents }: CallIntent, dataClass: DataClass): string {
  return dataClass === "identified" && contents.identified !== null
    ? contents.identified
    : contents.deidentified;
}

/** A consent to all uses names everybody; one that names a vendor opens nothing of another, and no server of our own. */
function namesRecipient(recipients: readonly (string | null)[], vendor: string | null): boolean {
  return recipients.some(
    (recipient) =>
      recipient === null || (vendor !== null && vendorKey(recipient) === vendorKey(vendor)),
  );
}

/** A deployment and the key that was set for this very version: a key never goes to the address of another. */
async function holdKey(
  act: CallPermit["act"],
  id: string,
): Promise<{ deployment: Deployment; key: ModelKey | null } | null> {
  for (let look = 0; look < 3; look += 1) {
    const deployment = await loadDeployment(act, id);
    if (deployment === null) return null;
    const key = await openKey(act, id);
    const after = await loadDeployment(act, id);
    if (after?.version === deployment.version) return { deployment, key };
  }
  return null;
}

function residualCode({ residuals }: CallIntent): RefusalCode | null {
  return residuals === 0 ? null : "llm.residual_found";
}

/** The chart's subject; for a connection test the deployment, which no chart has. */
function subjectOf(permit: CallPermit): string {
  const { subjectId } = permit;
  return subjectId ?? permit.act.actor.grantSubjectId ?? permit.organizationId;
}

/** Keyed by the patient's audit key; the made-up case of a test is nobody's, so its digest needs no key. */
export async function digestOf(permit: CallPermit, content: string): Promise<string> {
  if (permit.subjectId === null) return sha256Hex(content);
  const { organizationId, subjectId } = permit;
  return (await subjectDigest(permit.act.keyring, { organizationId, subjectId }, content)).toString(
    "hex",
  );
}

export type CallAbout = Readonly<{
  callId: string;
  deployment: Deployment;
  agreement: Agreement | null;
  determination: Determination | null;
  intent: Readonly<{ task: ModelTask; dataClass: DataClass }>;
}>;

/** Who, whose, to whom, under what: the same on a call's intent and on its outcome. */
export function aboutCall(
  permit: CallPermit,
  { callId, deployment, agreement, determination, intent }: CallAbout,
): Pick<EventInput, "patientId" | "textId" | "object" | "model" | "basis"> {
  const { subjectId, patientId } = permit;
  return {
    patientId,
    textId: patientId === null ? subjectId : null,
    object: { kind: "model_call", id: callId },
    basis: permit.basis,
    model: {
      name: deployment.model.slice(0, 80),
      zone: deployment.zone,
      deploymentId: deployment.id,
      deploymentVersion: deployment.version,
      task: intent.task,
      dataClass: intent.dataClass,
      ...(deployment.vendor === null ? {} : { vendor: deployment.vendor }),
      ...(agreement === null ? {} : { agreementId: agreement.id }),
      ...(determination === null ? {} : { determinationId: determination.id }),
    },
  };
}

function countsByCategory(counts: IdentifierCounts): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).map(([category, count]) => [`identifiers.${category}`, count]),
  );
}
